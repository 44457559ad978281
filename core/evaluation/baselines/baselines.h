// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/baselines/logistic.h"
#include "evaluation/metrics/metrics.h"
#include "features/samples.h"
#include "features/split.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace segue::evaluation {

/// The seven simple rules of METHOD section 8, in their order.
enum class Baseline { Chance, Majority, Alternation, Median, RunningMean, Markov, Logistic };
inline constexpr std::size_t kBaselineCount = 7;
inline constexpr std::array<std::string_view, kBaselineCount> kBaselineNames{
    "chance", "majority", "alternation", "median", "running_mean", "markov", "logistic"};

/// What a rule says of some samples for one target. Score grows with the belief in Up; `up` is its decision.
struct BaselinePrediction {
    std::vector<double> score;
    std::vector<std::uint8_t> up;
};

/// What the rules learn for one target. Shares are 1/2 where nothing was there to learn from.
struct Rules {
    features::Target target{};
    /// Of the target's value at the learning samples' current tracks; NaN = nothing known.
    double median = 0;
    double upShare = 0.5;
    double upAfterUp = 0.5, upAfterDown = 0.5;
    Logistic logistic;
};

/// The inputs of rule 7, by track: every feature's value for the whole track (the mean of the windows where a
/// column has no overall feature), then the running means of the same over the album's tracks 1..i. Missing
/// values are left out of a mean; a mean of none is missing.
InputTable baselineInputs(const features::WindowTable& table);
/// The table columns behind them, in order; and the inputs of the columns named: those that the table lacks
/// are missing.
std::vector<std::string> baselineColumns(const features::WindowTable& table);
InputTable baselineInputs(const features::WindowTable& table, std::span<const std::string> columns);

/// Mean of the target's values over the album's tracks 1..i, by track; missing values are left out.
std::vector<double> runningMeans(const features::WindowTable& table, features::Target target);

/// Learns on those of the samples that have a direction. `inputs` = baselineInputs(*samples.table).
Rules learnRules(const features::Samples& samples, const InputTable& inputs, features::Target target,
                 std::span<const std::uint32_t> learn);

/// One rule on some samples. `inputs` may be empty for every rule but Logistic. Where the current value is
/// missing the score of alternation (first transition), median and running mean is NaN and the decision Down.
/// A running mean that differs from the value by no more than a float's rounding is equal to it: Down.
/// `chance` decides nothing: its score is 0.5 everywhere and its accuracy is 0.5 by definition.
BaselinePrediction applyRule(const Rules& rules, Baseline baseline, const features::Samples& samples,
                             const InputTable& inputs, std::span<const std::uint32_t> apply);

/// Learns all seven rules for one target on the samples `learn` (outside the test part) and applies them to
/// `apply`.
std::array<BaselinePrediction, kBaselineCount> predictBaselines(const features::Samples& samples,
                                                                features::Target target,
                                                                std::span<const std::uint32_t> learn,
                                                                std::span<const std::uint32_t> apply);

}  // namespace segue::evaluation
