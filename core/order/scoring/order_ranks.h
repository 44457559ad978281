// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/scoring/linear_scorer.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace segue::order {

/// Random orders an album's own one is ranked among.
inline constexpr std::size_t kRankedOrders = 99;
/// Bars of the histogram of ranks; each of them holds as many of the 100 ranks as the others.
inline constexpr std::size_t kRankBins = 20;

/// The share of the other scores that are lower than one of them, ties half.
double rankOf(std::span<const float> scores, std::size_t which);

/// An album's own order, first, and kRankedOrders uniformly drawn ones [1 + kRankedOrders, tracks]: tracks
/// counted from 0. Every scorer meets the same ones. `album` into Albums::albums.
std::vector<std::uint16_t> rankedOrders(std::uint32_t album, std::size_t tracks, std::uint64_t seed);

/// By scorer: the scores of an album's own order, first, and of kRankedOrders random ones, the same for all
/// scorers.
std::vector<std::vector<float>> scoresOf(const ScoredAlbums& albums, const ScorerInputs& inputs,
                                         std::uint32_t a, std::span<const LinearScorer> scorers,
                                         std::uint64_t seed);

/// p of a mean rank: every album's 100 orders are equally likely to be the real one, so its rank is drawn
/// among theirs. (1 + draws with at least the observed mean) / (draws + 1). `scores`: by album.
double rankTest(std::span<const std::vector<float>> scores, int draws, std::uint64_t seed);

std::array<std::int64_t, kRankBins> rankHistogram(std::span<const double> ranks);

}  // namespace segue::order
