// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/split.h"
#include "order/scoring/artist_clusters.h"
#include "order/scoring/scorer_inputs.h"

#include <cstdint>
#include <vector>

namespace segue::order {

/// Why there is nothing to say about real or random. AlbumTooShort: fewer than kFewestScoredTracks tracks, or
/// no feature differs between them.
enum class NoScore : std::uint8_t { None, NoFeature, TooFewAlbums, TooFewArtists, AlbumTooShort, Stopped };

/// Who learns from whom: an album is scored only by a scorer that never saw its artist (without artists: the
/// album).
struct ScorerSplit {
    static constexpr int kFolds = 5;

    NoScore why = NoScore::None;  ///< else nothing below
    features::SplitBy by = features::SplitBy::Artist;
    std::vector<std::uint8_t> fold;  ///< by scored album, 0 .. kFolds - 1: the figure's
    std::vector<bool> test;          ///< by scored album: the verdict's test part, 20 %

    std::vector<bool> learnsFor(int oneFold) const;  ///< by scored album: not in this fold
    std::vector<bool> learnsForVerdict() const;
};
ScorerSplit splitScorers(const data::Albums& albums, const ScoredAlbums& scored,
                         const ArtistClusters& clusters, std::uint64_t seed);

/// The indices for which `which` is true, or false.
std::vector<std::uint32_t> indicesOf(const std::vector<bool>& which, bool value = true);

}  // namespace segue::order
