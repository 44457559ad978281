// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/lanes.h"
#include "order/panels/overall_values.h"
#include "order/panels/sequences.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace segue::order {

/// What a scorer of orders hears of a track.
inline constexpr std::array<std::string_view, 10> kScorerFeatures{
    "danceability",     "energy",   "loudness", "speechiness", "acousticness",
    "instrumentalness", "liveness", "valence",  "tempo",       "duration_ms"};
/// A track's features are so many blocks of lanes, whichever of them the table has.
inline constexpr std::size_t kScorerBlocks = (kScorerFeatures.size() + kLanes - 1) / kLanes;
/// Albums of fewer tracks have too little order to be scored.
inline constexpr std::uint32_t kFewestScoredTracks = 5;

/// The albums that can be scored and their features, unscaled.
struct ScoredAlbums {
    std::vector<OverallValues> features;
    std::vector<std::string> absent;   ///< of those asked for
    std::vector<std::uint32_t> album;  ///< into Albums::albums
    std::vector<TrackRange> tracks;    ///< by album
    /// By album: its first row of ScorerInputs, with the end of the last one behind.
    std::vector<std::uint32_t> firstRow;
    std::vector<LeftOut> leftOut;  ///< by feature; such a feature is silent in that album
    std::int64_t silent = 0;       ///< albums of which no feature says anything: not scored
    std::size_t size() const { return album.size(); }
};

/// Albums with at least kFewestScoredTracks tracks, of what is left where the first and last one are taken
/// away.
ScoredAlbums scoredAlbums(const features::WindowTable& table, std::span<const std::string_view> features,
                          bool inner);

/// By track of the scored albums, one behind the other: g standardised within the album, where g is the
/// probit of the mid-rank among the tracks of the albums in use. A feature that is silent in an album is 0.
struct ScorerInputs {
    std::vector<FloatLanes> z;  ///< rows x kScorerBlocks
    const FloatLanes* of(const ScoredAlbums& albums, std::size_t a) const
    {
        return z.data() + albums.firstRow[a] * kScorerBlocks;
    }
};
ScorerInputs scorerInputs(const ScoredAlbums& albums, const std::vector<bool>& use);

}  // namespace segue::order
