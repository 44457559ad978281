// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/scorer_split.h"

#include <algorithm>

namespace segue::order {

namespace {

/// The scored albums alone, so that a part of them has the size that it should.
data::Albums onlyScored(const data::Albums& albums, const ScoredAlbums& scored)
{
    data::Albums only = albums;
    only.albums.clear();
    for (const std::uint32_t a : scored.album) only.albums.push_back(albums.albums[a]);
    return only;
}

}  // namespace

std::vector<bool> ScorerSplit::learnsFor(int oneFold) const
{
    std::vector<bool> learns;
    for (const std::uint8_t one : fold) learns.push_back(one != oneFold);
    return learns;
}

std::vector<bool> ScorerSplit::learnsForVerdict() const
{
    std::vector<bool> learns = test;
    learns.flip();
    return learns;
}

ScorerSplit splitScorers(const data::Albums& albums, const ScoredAlbums& scored,
                         const ArtistClusters& clusters, std::uint64_t seed)
{
    ScorerSplit split;
    const auto none = [&](NoScore why) { return split.why = why, split; };
    if (scored.features.empty()) return none(NoScore::NoFeature);
    if (scored.size() < kFewestClusters) return none(NoScore::TooFewAlbums);
    if (clusters.groups < kFewestClusters) return none(NoScore::TooFewArtists);
    split.by = clusters.artists > 0 ? features::SplitBy::Artist : features::SplitBy::Album;

    const data::Albums only = onlyScored(albums, scored);
    features::SplitOptions options;
    options.by = split.by;
    options.validationShare = 0;
    options.seed = seed;
    const auto verdict = features::splitAlbums(only, options);
    if (!verdict) return none(NoScore::TooFewArtists);
    for (const features::Part part : verdict->part) split.test.push_back(part == features::Part::Test);

    split.fold.assign(scored.size(), 0);
    options.folds = ScorerSplit::kFolds;
    for (options.fold = 0; options.fold < options.folds; ++options.fold) {
        const auto one = features::splitAlbums(only, options);
        if (!one) return none(NoScore::TooFewArtists);
        for (std::size_t a = 0; a < scored.size(); ++a)
            if (one->part[a] == features::Part::Test) split.fold[a] = std::uint8_t(options.fold);
    }
    return split;
}

std::vector<std::uint32_t> indicesOf(const std::vector<bool>& which, bool value)
{
    std::vector<std::uint32_t> indices;
    for (std::uint32_t i = 0; i < which.size(); ++i)
        if (which[i] == value) indices.push_back(i);
    return indices;
}

}  // namespace segue::order
