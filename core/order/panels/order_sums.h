// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/lanes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace segue::order {

/// Places of an album that have a mean of their own, its first and last three tracks and five parts between.
inline constexpr std::size_t kPlaces = 11;
/// Lags of coherence: 1 .. kLags.
inline constexpr std::size_t kLags = 12;

/// Sums over albums that are numbers with a fraction, by feature.
enum RealSum : std::size_t {
    kCoherence = 0,  ///< and the lags after 1: sum of (mean squared difference) / 2, in variances
    kPlace = kCoherence + kLags,  ///< and the places after the first: sum of mean z
    kSlope = kPlace + kPlaces,    ///< sum of slopes from the first to the last track, in standard deviations
    kKendall,                     ///< sum of S
    kSpearman,                    ///< sum of rho
    kKendallSquares,              ///< sum of S^2 / Var S
    kRealSums
};
/// Counts over albums, by feature: neighbouring tracks, and pairs of neighbouring directions without ties.
enum CountSum : std::size_t { kUps, kDowns, kUpUp, kUpDown, kDownUp, kDownDown, kCountSums };

/// What all albums together add up to, each in one order of its tracks.
struct OrderSums {
    OrderSums() = default;
    explicit OrderSums(std::size_t blocks)
        : lanes(blocks * kLanes), real(kRealSums * lanes), count(kCountSums * blocks)
    {
    }

    double realOf(std::size_t sum, std::size_t feature) const { return real[sum * lanes + feature]; }
    std::int64_t countOf(CountSum sum, std::size_t feature) const
    {
        return count[(sum * lanes + feature) / kLanes].v[feature % kLanes];
    }

    std::size_t lanes = 0;
    std::vector<double> real;     ///< by RealSum and lane
    std::vector<IntLanes> count;  ///< by CountSum and block
};

/// One album in one order: a row of lanes a track. Every `add...` below adds what it holds to the sums.
struct OrderedAlbum {
    const FloatLanes* z = nullptr;  ///< n x blocks
    const IntLanes* rank = nullptr;
    std::size_t n = 0, blocks = 0;
    const FloatLanes* spearman = nullptr;  ///< by block
    const FloatLanes* kendall = nullptr;
};

}  // namespace segue::order
