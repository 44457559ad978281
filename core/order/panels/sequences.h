// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/lanes.h"
#include "order/panels/overall_values.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace segue::order {

/// Which albums, and which of their tracks, a statistic of order is taken from.
struct AlbumChoice {
    std::uint32_t minTracks = 6,
                  maxTracks = 16;  ///< of what is left of an album; maxTracks at most kMostTracks
    bool inner = false;            ///< without the album's first and last track
    bool operator==(const AlbumChoice&) const = default;
};

/// Sums of ranks of a longer album would not fit.
inline constexpr std::uint32_t kMostTracks = 1000;

/// Tracks of an album that are used, as places in Albums::tracks.
struct TrackRange {
    std::uint32_t first = 0, count = 0;
};
/// The range of an album; count 0 where its length is not chosen.
TrackRange chosenTracks(const data::Album& album, const AlbumChoice& choice);

/// Why a feature says nothing of an album.
struct LeftOut {
    std::int64_t missing = 0;   ///< albums with a track without a value
    std::int64_t constant = 0;  ///< albums whose tracks all have the same value
};

/// The chosen albums as the statistics read them: a track is a row of lanes, a feature a lane. A feature that
/// is left out of an album is 0 there in every row, and adds nothing to any sum.
struct Sequences {
    std::vector<std::string> features;
    std::size_t blocks = 0;  ///< a row is so many blocks of lanes; feature f is lane f % 4 of block f / 4
    std::vector<std::uint32_t> album;     ///< into Albums::albums
    std::vector<std::uint32_t> firstRow;  ///< by album, with the end of the last one behind
    std::vector<FloatLanes> z;            ///< (x - album mean) / standard deviation of the album (n - 1)
    std::vector<IntLanes> rank;  ///< how many of the album's tracks are less, minus how many are greater
    /// By album and block: 1 / sqrt(sum of squared doubled places * sum of squared ranks), and 1 / sqrt(Var
    /// S); 0 where left out.
    std::vector<FloatLanes> spearman, kendall;
    std::vector<std::uint8_t> used;            ///< by album and feature
    std::vector<LeftOut> leftOut;              ///< by feature
    std::vector<double> kendallVariance;       ///< by feature: sum of Var S
    std::vector<std::int64_t> tiedNeighbours;  ///< by feature: neighbouring tracks with the same value

    std::size_t albums() const { return album.size(); }
    std::size_t length(std::size_t a) const { return firstRow[a + 1] - firstRow[a]; }
    std::size_t longest() const;
    bool uses(std::size_t a, std::size_t feature) const { return used[a * features.size() + feature] != 0; }
    std::int64_t tracks() const { return std::int64_t(z.size() / (blocks ? blocks : 1)); }
};

Sequences makeSequences(const data::Albums& albums, std::span<const OverallValues> features,
                        const AlbumChoice& choice);

}  // namespace segue::order
