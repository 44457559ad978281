// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/metrics.h"
#include "features/samples.h"
#include "features/split.h"

#include <array>
#include <string_view>
#include <vector>

namespace segue::evaluation {

/// The seven simple rules of METHOD section 8, in their order.
inline constexpr std::array<std::string_view, 7> kRungNames{"chance", "majority", "alternation", "median", "running_mean", "markov", "logistic"};

/// What a rule says of some samples for one target. Score grows with the belief in Up; `up` is its decision.
struct RungPrediction {
    std::vector<double> score;
    std::vector<std::uint8_t> up;
};

/// Learns all seven rules for one target on the samples `learn` (outside the test part) and applies them to `apply`.
/// `chance` decides nothing: its score is 0.5 everywhere and its accuracy is 0.5 by definition.
std::array<RungPrediction, 7> ladder(const features::Samples& samples, features::Target target,
                                     std::span<const std::uint32_t> learn, std::span<const std::uint32_t> apply);

}  // namespace segue::evaluation
