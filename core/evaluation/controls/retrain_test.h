// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/controls/subset.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace segue::evaluation {

/// Trains anew on the samples given, outside the test part, and predicts the test part of the same samples.
/// Albums keep their numbers, so the split is the one of the real samples. A model must take its labels from
/// Samples::direction. Error Cancelled where the control stopped it: a half-trained model is no repeat.
using Retrain = std::function<Result<model::Predictions>(const features::Samples&, std::uint64_t seed,
                                                         const RunControl&)>;
/// Trains anew with another split of the same samples, and predicts the test part of that split.
using Resplit = std::function<Result<model::Predictions>(std::uint64_t seed, const RunControl&)>;

/// What is taken away before training again.
enum class Control {
    TrackOrder,  ///< tracks permuted within the albums outside the test part: does a model need the order it
                 ///< learns from?
    Labels,  ///< directions permuted over the transitions outside the test part: what does pure luck score?
    Trainer  ///< nothing of the samples: the trainer itself lacks something, recurrence say
};

/// The fewest repeats whose p can reach 5 %: 1 / (19 + 1). With fewer, a p-value cannot tell anything at that
/// level.
inline constexpr int kFewestRepeats = 19;

struct RetrainOptions {
    int repeats = kFewestRepeats;
    std::uint64_t seed = 1;
    BootstrapOptions bootstrap{};
};

struct RetrainedTarget {
    features::Target target{};
    double observed = 0;               ///< AUC of the real model on the test part
    std::vector<double> retrained;     ///< AUC by repeat
    std::optional<double> difference;  ///< observed minus the mean of them
    std::optional<Interval> ci;        ///< paired bootstrap over albums; none between different test parts
    double p = 1;                      ///< (1 + repeats with at least the observed AUC) / (1 + repeats)
    double adjusted = 1;               ///< Holm over the targets
};

struct RetrainTest {
    std::vector<RetrainedTarget> targets;  ///< those with both classes in the test part
    int repeats = 0;                       ///< how many were reached
    double resolution = 1;                 ///< the smallest p that so many repeats can give
    bool stopped = false;
    double level = 0.05;     ///< of the whole family of targets
    bool paired = true;      ///< on the same transitions, so that there can be an interval
    bool decidable = false;  ///< so many repeats can reach the level after Holm
};

/// What may be said of one target. The interval resamples albums alone and knows nothing of how much networks
/// differ that were trained with another seed; p ranks the run among such networks. A claim needs both.
enum class Worth {
    Shown,   ///< p after Holm reaches the level, and the interval (of a paired test) lies above 0
    TooFew,  ///< no repeat reached the run and the interval lies above 0, but so few repeats cannot reach the
             ///< level
    NotShown  ///< no more than between networks trained with another seed, or no more than between albums
};
Worth worthOf(const RetrainTest& test, const RetrainedTarget& target);

/// METHOD section 8's slower form. `observed`: the real model's predictions of the test part.
Result<RetrainTest> retrainTest(const features::Samples& samples, const model::Predictions& observed,
                                Control control, const Retrain& retrain, const RetrainOptions& options = {},
                                const RunControl& run = {});

/// The real model beside models trained on other splits (by artist, say), each scored on its own test part:
/// were the split all the same, the real one would be one more of them. Not paired, so without an interval. A
/// repeat in which a target has one class only is left out of that target.
Result<RetrainTest> splitTest(const features::Samples& samples, const model::Predictions& observed,
                              const Resplit& resplit, const RetrainOptions& options = {},
                              const RunControl& run = {});

/// The same comparison with predictions that are there already (a model without recurrence, say).
RetrainTest compareWith(const features::Samples& samples, const model::Predictions& observed,
                        std::span<const model::Predictions> others, const BootstrapOptions& options = {},
                        const RunControl& run = {});

}  // namespace segue::evaluation
