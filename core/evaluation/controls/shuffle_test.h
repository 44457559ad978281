// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/baselines/learnt_baselines.h"
#include "evaluation/controls/subset.h"

#include <cstdint>
#include <vector>

namespace segue::evaluation {

struct ShuffleOptions {
    int shuffles = 200;
    /// Holm's first step needs p <= level / targets, and p cannot be below 1 / (shuffles + 1): with four
    /// targets 200 shuffles can never reach 1 %. Where a target is still at that floor after `shuffles`, go
    /// on to the number that can decide (399 for four targets at 1 %). Going on only where no shuffle reached
    /// the observed value rejects nothing that the longer test would not reject.
    bool extend = true;
    double level = 0.01;  ///< of the whole family of targets
    double threshold = 0.5;
    std::uint64_t seed = 1;
};

/// The statistic is the model's accuracy minus that of the rule `running_mean`, on the same transitions.
struct ShuffledTarget {
    features::Target target{};
    std::int64_t n = 0;                          ///< transitions in the real order
    double modelAccuracy = 0, ruleAccuracy = 0;  ///< in the real order
    double observed = 0;
    std::vector<double> shuffled;  ///< the statistic by shuffle
    double p = 1;                  ///< (1 + shuffles with at least the observed statistic) / (1 + shuffles)
    double adjusted = 1;           ///< Holm over the targets
    bool orderEffect = false;      ///< adjusted <= level
};

struct ShuffleTest {
    std::vector<ShuffledTarget> targets;  ///< those with at least one transition
    int shuffles = 0;                     ///< how many were reached
    double resolution = 1;                ///< the smallest p that so many shuffles can give
    /// An effect could have been shown: enough shuffles, or more would have followed.
    bool decidable = false;
    bool stopped = false;  ///< ended early by `control`; p is that of the shuffles reached
    double level = 0.01;
};

/// Shuffles needed before Holm over `targets` can reject anything at `level`.
int shufflesNeeded(std::size_t targets, double level);

/// METHOD section 8, "Is it order?": the tracks of each test album are permuted, labels and history inputs
/// computed again, the trained model and the rule applied again. `learn`: the samples that the rule's median
/// is learnt on; `test`: those whose albums are shuffled. Fails only where `predict` fails.
Result<ShuffleTest> shuffleTest(const features::Samples& samples, std::span<const std::uint32_t> learn,
                                std::span<const std::uint32_t> test, const Predict& predict,
                                const ShuffleOptions& options = {}, const RunControl& control = {});
/// The same with a rule that was learnt before, on other data perhaps; targets that it lacks are left out.
Result<ShuffleTest> shuffleTest(const features::Samples& samples, const LearntBaselines& learnt,
                                std::span<const std::uint32_t> test, const Predict& predict,
                                const ShuffleOptions& options = {}, const RunControl& control = {});

}  // namespace segue::evaluation
