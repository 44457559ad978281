// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "order/scoring/order_ranks.h"
#include "order/scoring/scorer_split.h"

#include <optional>
#include <string>
#include <vector>

namespace segue::order {

struct RealOrRandomOptions {
    std::vector<std::string_view> features{kScorerFeatures.begin(), kScorerFeatures.end()};
    bool inner = false;  ///< without the albums' first and last track
    int draws = 9999;    ///< of the verdict
    std::uint64_t seed = 1;
    int threads = 2;
};

/// Verdicts hold at this level, Holm over the scorers.
inline constexpr double kVerdictLevel = 0.01;

/// One scorer: its figure over all albums, in folds, and its verdict on one test part.
struct ScorerFigure {
    std::string name;
    /// By scored album: share of its random orders that score lower than the real one, ties half.
    std::vector<double> rank;
    double accuracy = 0;  ///< mean of them; 1/2 where the order is random
    std::optional<evaluation::Interval> ci;
    double shareAbove95 = 0;
    std::array<std::int64_t, kRankBins> histogram{};
    double testAccuracy = 0;  ///< of the verdict's test part
    double p = 1, pHolm = 1;
    bool shown() const { return pHolm <= kVerdictLevel; }
};

/// METHOD section 9, "Real or random".
struct RealOrRandom {
    bool inner = false;
    NoScore why = NoScore::None;  ///< why there are no scorers
    std::vector<std::string> features{}, absent{};
    std::vector<LeftOut> leftOut;  ///< by feature: albums in which it is silent
    std::int64_t silent = 0;       ///< albums left out: no feature says anything
    features::SplitBy by = features::SplitBy::Artist;
    bool overArtists = false;  ///< the intervals; else over albums
    std::int64_t artists = 0, testAlbums = 0, testArtists = 0;
    std::int64_t groups = 0;           ///< artists, and albums without one
    std::vector<std::uint32_t> album;  ///< into Albums::albums
    std::vector<ScorerFigure> scorers{};

    /// "Albums have an order here" is said only where this is true.
    bool orderShown() const;
    const ScorerFigure* scorer(std::string_view name) const;
};

RealOrRandom realOrRandom(const features::WindowTable& table, const RealOrRandomOptions& options,
                          const RunControl& control = {});

}  // namespace segue::order
