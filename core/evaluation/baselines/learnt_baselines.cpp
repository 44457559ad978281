// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/baselines/learnt_baselines.h"

#include "base/parallel.h"

#include <vector>

namespace segue::evaluation {

using features::Direction;
using features::Samples;
using features::Target;

namespace {

/// Accuracy of a rule on some samples that have a direction.
double ruleAccuracy(const BaselinePrediction& prediction, Baseline baseline,
                    std::span<const std::uint32_t> which, const Samples& samples, Target target)
{
    std::int64_t right = 0, n = 0;
    for (std::size_t i = 0; i < which.size(); ++i) {
        const Direction direction = samples.direction[std::size_t(target)][which[i]];
        if (direction == Direction::Unknown) continue;
        ++n;
        right += (direction == Direction::Up) == (prediction.up[i] != 0);
    }
    return baseline == Baseline::Chance || n == 0 ? 0.5 : double(right) / double(n);
}

TargetRules learnTarget(const Samples& samples, const InputTable& inputs, Target target,
                        std::span<const std::uint32_t> learn, std::span<const std::uint32_t> choose)
{
    TargetRules learnt{learnRules(samples, inputs, target, learn)};
    std::vector<bool> judged(samples.size());
    for (const std::uint32_t sample : choose) judged[sample] = true;
    std::vector<std::uint32_t> apart;
    for (const std::uint32_t sample : learn)
        if (!judged[sample]) apart.push_back(sample);
    const Rules rules = apart.empty() || apart.size() == learn.size()
                            ? learnt.rules
                            : learnRules(samples, inputs, target, apart);
    for (std::size_t baseline = 0; baseline < kBaselineCount; ++baseline) {
        const BaselinePrediction there = applyRule(rules, Baseline(baseline), samples, inputs, choose);
        learnt.accuracyWhereChosen[baseline] =
            ruleAccuracy(there, Baseline(baseline), choose, samples, target);
        if (learnt.accuracyWhereChosen[baseline] > learnt.accuracyWhereChosen[learnt.best])
            learnt.best = baseline;
    }
    return learnt;
}

}  // namespace

const TargetRules* LearntBaselines::of(Target target) const
{
    for (const TargetRules& one : targets)
        if (one.rules.target == target) return &one;
    return nullptr;
}

LearntBaselines learnBaselines(const Samples& samples, std::span<const Target> targets,
                               std::span<const std::uint32_t> learn, std::span<const std::uint32_t> choose,
                               int threads, const RunControl& control)
{
    LearntBaselines learnt;
    if (learn.empty()) return learnt;
    std::vector<Target> present;
    for (const Target target : targets)
        if (!samples.direction[std::size_t(target)].empty()) present.push_back(target);
    learnt.columns = baselineColumns(*samples.table);
    const InputTable inputs = baselineInputs(*samples.table, learnt.columns);
    learnt.targets.resize(present.size());
    const auto learnOne = [&](std::size_t i, const std::atomic<bool>&) {
        learnt.targets[i] = learnTarget(samples, inputs, present[i], learn, choose.empty() ? learn : choose);
    };
    const bool done =
        runPieces({.count = present.size(), .work = learnOne, .areShort = true}, threads, control);
    return done ? learnt : LearntBaselines{};
}

}  // namespace segue::evaluation
