// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/scoring/order_statistics.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace segue::order {

/// Linear scorers of an order, by what they hear of it: the track's duration alone (all nine statistics), the
/// two lag products of every feature, the seven statistics of places, or everything.
enum class Baseline : std::uint8_t { Duration, Neighbours, Position, Both };
inline constexpr std::size_t kBaselines = 4;
inline constexpr std::array<std::string_view, kBaselines> kBaselineNames{"duration", "neighbours", "position",
                                                                         "both"};

/// The lanes of OrderStatistics that a baseline hears; none where the features lack what it needs.
std::vector<std::size_t> lanesOf(Baseline baseline, std::span<const OverallValues> features);

/// A weighted sum of an order's statistics: the higher, the more the order sounds like a real one.
struct LinearScorer {
    OrderStatistics weights{};
    float score(const OrderStatistics& statistics) const;
    double weight(Statistic statistic, std::size_t feature) const
    {
        return double(weights[std::size_t(statistic) * kScorerBlocks + feature / kLanes].v[feature % kLanes]);
    }
};

/// Albums that scorers learn from: their real order against kLearnedOrders random ones each.
struct LearningAlbums {
    const ScoredAlbums& albums;
    const ScorerInputs& inputs;
    std::span<const std::uint32_t> which;  ///< of the scored albums
    std::uint64_t seed = 1;
};
inline constexpr std::size_t kLearnedOrders = 20;

/// By lanes: logistic regression without intercept on real minus random, by Newton's method. None: stopped.
std::optional<std::vector<LinearScorer>> fitScorers(const LearningAlbums& learning,
                                                    std::span<const std::vector<std::size_t>> lanes,
                                                    const std::atomic<bool>& stop);

}  // namespace segue::order
