// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "order/scoring/scorer_split.h"
#include "order/scoring/suggest_order.h"

#include <optional>
#include <string>
#include <vector>

namespace segue::order {

/// Judges the orders of one album: scorers that never saw its artist, and what they say of random orders of
/// its tracks.
struct AlbumJudge {
    static constexpr std::size_t kOrders = 999;

    NoScore why = NoScore::None;  ///< why there is no scorer
    std::uint32_t album = 0;      ///< into Albums::albums
    /// Album: there are no artists, and the scorers did not see this album.
    features::SplitBy by = features::SplitBy::Artist;
    std::int64_t learntAlbums = 0, learntArtists = 0;  ///< that the scorers learnt from
    std::vector<std::string> names;                    ///< of the scorers
    std::vector<AlbumScorer> scorers;
    std::vector<std::vector<double>> random;  ///< by scorer: scores of kOrders random orders, sorted

    /// The share of the random orders that score lower, ties half; of a scorer by its index.
    double share(std::size_t scorer, std::span<const std::uint16_t> order) const;
    std::optional<std::size_t> indexOf(std::string_view name) const;
};

struct JudgeOptions {
    std::uint64_t seed = 1;
    int threads = 2;
};

/// The scorers of the fold of real or random that the album is not learnt from in.
AlbumJudge judgeAlbum(const features::WindowTable& table, std::uint32_t album, const JudgeOptions& options,
                      const RunControl& control = {});

}  // namespace segue::order
