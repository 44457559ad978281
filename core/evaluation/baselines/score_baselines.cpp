// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/baselines/score_baselines.h"

#include "evaluation/metrics/significance.h"

namespace segue::evaluation {

namespace {

/// Everything about a baseline that needs no bootstrap.
BaselineResult baselineOf(const Work& work, std::size_t baseline)
{
    const Scored& scored = work.result.scored;
    const bool chance = Baseline(baseline) == Baseline::Chance;
    BaselineResult result;
    result.baseline = Baseline(baseline);
    result.name = kBaselineNames[baseline];
    result.target = work.result.target;
    result.best = work.best == baseline;
    result.accuracyWhereChosen = work.accuracyWhereChosen[baseline];
    result.auc = result.best ? auc(work.bestRanking)
                             : auc(Scored{work.baselines[baseline].score, scored.up, scored.album});
    std::int64_t modelRight = 0, ruleRight = 0;
    for (std::size_t row = 0; row < scored.size(); ++row) {
        const bool model = work.right(row), rule = work.ruleRight(baseline, row);
        modelRight += model;
        ruleRight += rule;
        result.onlyModelRight += model && !rule;
        result.onlyRuleRight += rule && !model;
    }
    result.accuracy = chance ? 0.5 : double(ruleRight) / double(scored.size());
    result.modelMinusRule = *work.result.value(MetricCode::Accuracy) - result.accuracy;
    const auto& modelAuc = work.result.value(MetricCode::Auc);
    if (result.best && modelAuc && result.auc) result.modelMinusRuleAuc = *modelAuc - *result.auc;
    if (!chance) {
        result.accuracyCi = wilson(ruleRight, std::int64_t(scored.size()));
        result.mcnemar = mcnemarExact(result.onlyModelRight, result.onlyRuleRight);
        return result;
    }
    // Chance decides nothing, so there are no transitions on which it alone is right: no McNemar's test. What
    // can be asked is whether the model's share of right ones is a fair coin's.
    result.onlyModelRight = result.onlyRuleRight = 0;
    result.binomial = binomialHalf(modelRight, std::int64_t(scored.size()));
    return result;
}

}  // namespace

void scoreBaselines(Work& work, const features::Samples& samples, const InputTable& inputs,
                    const LearntBaselines& learnt)
{
    if (work.result.n == 0) return;
    const TargetRules* known = learnt.of(work.result.target);
    work.baselineCount = known ? kBaselineCount : 1;
    const Rules rules = known ? known->rules : Rules{.target = work.result.target, .logistic = {}};
    work.accuracyWhereChosen.fill(0.5);
    if (known) work.accuracyWhereChosen = known->accuracyWhereChosen;
    for (std::size_t baseline = 0; baseline < work.baselineCount; ++baseline)
        work.baselines[baseline] = applyRule(rules, Baseline(baseline), samples, inputs, work.result.samples);
    if (known) {
        work.best = known->best;
        work.result.bestRule = work.baselines[*work.best].up;
        work.bestRanking =
            rank({work.baselines[*work.best].score, work.result.scored.up, work.result.scored.album});
    }
    for (std::size_t baseline = 0; baseline < work.baselineCount; ++baseline)
        work.results.push_back(baselineOf(work, baseline));
}

}  // namespace segue::evaluation
