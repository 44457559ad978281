// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/scoring/scorer_inputs.h"

#include <array>
#include <cstdint>
#include <span>

namespace segue::order {

/// What the linear scorers see of an order, by feature.
enum class Statistic : std::uint8_t {
    First,
    Second,
    Third,
    Last,
    SecondLast,
    Slope,
    Curvature,
    NextProduct,
    SecondNextProduct
};
inline constexpr std::size_t kStatistics = 9;

/// By statistic and block: [statistic * kScorerBlocks + block], a feature a lane.
using OrderStatistics = std::array<FloatLanes, kStatistics * kScorerBlocks>;

/// Of an album's tracks `z` [n x kScorerBlocks] played in `order`, of at least three tracks.
OrderStatistics orderStatistics(const FloatLanes* z, std::span<const std::uint16_t> order);

/// What a place i of n, from 0, weighs in slope and curvature: with t = i - (n - 1)/2, 6 t / n^2 and
/// 20 (t^2 - mean of t^2) / n^3.
struct PlaceWeights {
    double slope = 0, curvature = 0;
};
PlaceWeights placeWeights(std::size_t i, std::size_t n);

}  // namespace segue::order
