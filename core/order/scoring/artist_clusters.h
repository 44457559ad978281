// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/metrics/metrics.h"
#include "table/albums.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace segue::order {

/// Fewer artists, or albums, allow neither an interval nor a verdict.
inline constexpr std::size_t kFewestClusters = 10;

/// Who made the albums: albums of one artist are not independent (METHOD section 7). An album without an
/// artist stands alone.
struct ArtistClusters {
    std::vector<std::uint32_t> artist;  ///< by album: 0 .. groups - 1
    std::size_t groups = 0;             ///< artists, and albums without one
    std::size_t artists = 0;            ///< that are known, their names case-folded
    bool known() const
    {
        return artists >= kFewestClusters;
    }  ///< intervals are over artists, else over albums
};
ArtistClusters artistClusters(const data::Albums& albums, std::span<const std::uint32_t> which);

/// 95 % interval of the mean of one value an album: bootstrap of the artists where they are known, else of
/// the albums; 2,000 seeded draws. None of fewer than kFewestClusters.
std::optional<evaluation::Interval> meanInterval(std::span<const double> byAlbum,
                                                 const ArtistClusters& clusters, std::uint64_t seed,
                                                 int threads);

}  // namespace segue::order
