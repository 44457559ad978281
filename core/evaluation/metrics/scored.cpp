// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluate.h"

#include "evaluation/metrics/significance.h"

#include <algorithm>
#include <cmath>

namespace segue::evaluation {

using features::Direction;

namespace {

std::size_t placeOf(const model::Predictions& predictions, features::Target target)
{
    std::size_t place = 0;
    while (place < predictions.targets.size() && predictions.targets[place] != target) ++place;
    return place;
}

}  // namespace

Scored scoredOf(const features::Samples& samples, const model::Predictions& predictions,
                features::Target target, std::vector<std::uint32_t>* rowSamples)
{
    Scored scored;
    const std::size_t place = placeOf(predictions, target);
    const std::vector<Direction>& direction = samples.direction[std::size_t(target)];
    if (place == predictions.targets.size() || direction.empty()) return scored;
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        const std::uint32_t sample = predictions.samples[row];
        const float pUp = predictions.at(row, place);
        if (direction[sample] == Direction::Unknown) continue;
        if (std::isnan(pUp)) {
            ++scored.leftOut;
            continue;
        }
        scored.score.push_back(double(pUp));
        scored.up.push_back(direction[sample] == Direction::Up);
        scored.album.push_back(samples.album[sample]);
        if (rowSamples) rowSamples->push_back(sample);
    }
    return scored;
}

Rightness rightness(const features::Samples& samples, const model::Predictions& predictions, double threshold)
{
    const std::size_t rows = predictions.samples.size();
    Rightness result{std::vector<int>(rows), std::vector<int>(rows), std::vector<std::uint8_t>(rows)};
    for (std::size_t place = 0; place < predictions.targets.size(); ++place) {
        const std::vector<Direction>& direction = samples.direction[std::size_t(predictions.targets[place])];
        for (std::size_t row = 0; row < rows && !direction.empty(); ++row) {
            const Direction actual = direction[predictions.samples[row]];
            const float pUp = predictions.at(row, place);
            if (actual == Direction::Unknown || std::isnan(pUp)) continue;
            ++result.targets[row];
            result.right[row] += (double(pUp) > threshold) == (actual == Direction::Up);
            result.known[row] |= std::uint8_t(1U << place);
        }
    }
    return result;
}

const TargetResult* resultOf(const Evaluation& evaluation, features::Target target)
{
    const auto found = std::ranges::find(evaluation.targets, target, &TargetResult::target);
    return found == evaluation.targets.end() ? nullptr : &*found;
}

const BaselineResult* bestBaseline(const Evaluation& evaluation, features::Target target)
{
    for (const BaselineResult& baseline : evaluation.baselines)
        if (baseline.best && baseline.target == target) return &baseline;
    return nullptr;
}

std::optional<AgainstBestRule> againstBestRule(const TargetResult& result, const BaselineResult* best,
                                               double threshold,
                                               const std::function<bool(std::size_t)>& among)
{
    const Scored& scored = result.scored;
    if (!best || best->baseline == Baseline::Chance || result.bestRule.size() != scored.size())
        return std::nullopt;
    AgainstBestRule all;
    for (std::size_t row = 0; row < scored.size(); ++row) {
        if (among && !among(row)) continue;
        const bool up = scored.up[row] != 0, model = (scored.score[row] > threshold) == up,
                   rule = (result.bestRule[row] != 0) == up;
        ++all.n;
        all.modelRight += model;
        all.ruleRight += rule;
        all.onlyModelRight += model && !rule;
        all.onlyRuleRight += rule && !model;
    }
    all.ruleCi = wilson(all.ruleRight, all.n);
    all.mcnemar = mcnemarExact(all.onlyModelRight, all.onlyRuleRight);
    return all;
}

RightShare rightShare(std::int64_t right, std::int64_t n) { return {right, n, wilson(right, n)}; }

RightShare rightOnAlbum(const TargetResult& result, std::uint32_t album)
{
    const Scored& scored = result.scored;
    std::int64_t right = 0, n = 0;
    for (std::size_t row = 0; row < scored.size(); ++row) {
        if (scored.album[row] != album) continue;
        ++n;
        right += (scored.score[row] > result.threshold) == (scored.up[row] != 0);
    }
    return rightShare(right, n);
}

namespace {

/// Model and one rule by the two tests alone.
Verdict byTests(const std::optional<Interval>& ci, double p)
{
    if (!ci) return Verdict::Unknown;
    const bool apart = ci->low > 0 || ci->high < 0;
    if (apart != (p < kVerdictLevel)) return Verdict::Disagree;
    if (!apart) return Verdict::WithinChance;
    return ci->low > 0 ? Verdict::Better : Verdict::Worse;
}

Verdict byTests(const BaselineResult& baseline)
{
    return byTests(baseline.ci, baseline.mcnemar ? *baseline.mcnemar : baseline.binomial.value_or(1));
}

}  // namespace

std::vector<TargetVerdict> verdicts(const Evaluation& evaluation)
{
    std::vector<TargetVerdict> all;
    for (const BaselineResult& baseline : evaluation.baselines) {
        if (!baseline.best) continue;
        TargetVerdict one{.target = baseline.target,
                          .verdict = byTests(baseline),
                          .rule = baseline.baseline,
                          .difference = baseline.modelMinusRule,
                          .ci = baseline.ci,
                          .mcnemar = baseline.mcnemar,
                          .binomial = baseline.binomial};
        for (const BaselineResult& other : evaluation.baselines)
            if (other.target == baseline.target && !other.best && byTests(other) != Verdict::Better)
                one.notBeaten.push_back(other.baseline);
        if (one.verdict == Verdict::Better && !one.notBeaten.empty()) one.verdict = Verdict::NotEvery;
        if (const auto* result = resultOf(evaluation, baseline.target);
            result && result->albums < kFewestAlbums)
            one.verdict = Verdict::Unknown;
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace segue::evaluation
