// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/order_run.h"

#include "features/order_inputs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace segue::experiment {

namespace {

using features::OrderInputs;
using features::Part;

bool artistsKnown(const data::Albums& albums)
{
    if (albums.table->artist.absent()) return false;
    return std::ranges::any_of(albums.albums,
                               [&](const auto& album) { return !albums.artist(album).empty(); });
}

/// By album of the run's own data; what the run does not know it cannot have sealed.
std::vector<bool> sealed(const Run& run, const data::Albums& albums)
{
    const std::map<std::string_view, Part> partOf(run.split.begin(), run.split.end());
    std::vector<bool> result;
    for (const auto& album : albums.albums) {
        const auto part = partOf.find(albums.id(album));
        result.push_back(part != partOf.end() && part->second == Part::Test);
    }
    return result;
}

/// Of one scorer on albums that it never saw: figure and verdict are of the same albums.
order::ScorerFigure figureOf(std::string name, const std::vector<std::vector<float>>& scores,
                             const order::ArtistClusters& clusters, std::uint64_t seed, int threads)
{
    order::ScorerFigure figure;
    figure.name = std::move(name);
    for (const auto& album : scores) figure.rank.push_back(order::rankOf(album, 0));
    const double albums = double(figure.rank.size());
    figure.accuracy = std::accumulate(figure.rank.begin(), figure.rank.end(), 0.0) / albums;
    figure.ci = order::meanInterval(figure.rank, clusters, seed, threads);
    figure.shareAbove95 =
        double(std::ranges::count_if(figure.rank, [](double rank) { return rank > 0.95; })) / albums;
    figure.histogram = order::rankHistogram(figure.rank);
    figure.testAccuracy = figure.accuracy;
    figure.p = figure.pHolm = order::rankTest(scores, order::RealOrRandomOptions().draws, seed);
    return figure;
}

}  // namespace

model::Config configFor(model::Config config, const data::Albums& albums)
{
    if (model::scoresOrders(config) && !artistsKnown(albums)) config.splitBy = features::SplitBy::Album;
    return config;
}

std::int64_t albumsToOrder(const data::Albums& albums, const features::Split& split, Part part)
{
    std::int64_t count = 0;
    for (std::size_t a = 0; a < albums.albums.size(); ++a)
        count += split.part[a] == part && albums.albums[a].trackCount >= OrderInputs::kFewestTracks;
    return count;
}

UnseenAlbums unseenAlbums(const Run& run, const features::Samples& samples)
{
    const auto& albums = *samples.table->albums;
    const bool own = albums.table->hash == run.dataHash;
    const auto mayScore = own ? sealed(run, albums) : std::vector<bool>(albums.albums.size(), true);
    const Overlap overlap = overlapWith(run, samples);
    UnseenAlbums which;
    for (std::uint32_t a = 0; a < albums.albums.size(); ++a) {
        if (!mayScore[a]) continue;
        if (albums.albums[a].trackCount < OrderInputs::kFewestTracks)
            ++which.tooShort;
        else if (!own && overlap.known[a])
            ++which.knownAlbums;
        else if (overlap.knownArtist[a])
            ++which.knownArtists;
        else
            which.albums.push_back(a);
    }
    return which;
}

Result<std::vector<std::vector<float>>> scoreRankedOrders(const Run& run, const features::WindowTable& table,
                                                          std::span<const std::uint32_t> which,
                                                          std::uint64_t seed, const RunControl& control)
{
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    model::TrackOrders orders;
    for (const std::uint32_t album : which) {
        const auto places = order::rankedOrders(album, table.albums->albums[album].trackCount, seed);
        orders.album.insert(orders.album.end(), 1 + order::kRankedOrders, album);
        orders.place.insert(orders.place.end(), places.begin(), places.end());
    }
    const auto scores = (*engine)->scoreOrders(run.model, table, orders, control);
    if (!scores) return scores.error();
    if (std::ranges::any_of(*scores, [](float score) { return std::isnan(score); }))
        return Error{.code = ErrorCode::NotFinite,
                     .subject = run.path,
                     .detail = "the scores",
                     .expected = "learning_rate"};
    std::vector<std::vector<float>> byAlbum;
    for (auto at = scores->begin(); at != scores->end(); at += 1 + order::kRankedOrders)
        byAlbum.emplace_back(at, at + 1 + order::kRankedOrders);
    return byAlbum;
}

Result<EvaluatedOrder> evaluateOrder(const Run& run, Prepared prepared, std::uint64_t seed, int threads,
                                     const RunControl& control)
{
    if (!run.finished) return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    EvaluatedOrder result{.prepared = std::move(prepared), .which = {}, .scorers = {}};
    result.sealedTestPart = result.prepared.table->hash == run.dataHash;
    result.which = unseenAlbums(run, result.prepared.samples);
    const auto& which = result.which.albums;
    if (which.empty())
        return Error{.code = ErrorCode::NothingToScore,
                     .subject = result.prepared.table->source,
                     .detail = std::to_string(result.which.leftOut()),
                     .expected = std::to_string(OrderInputs::kFewestTracks)};
    const auto scores = scoreRankedOrders(run, *result.prepared.windows, which, seed, control);
    if (!scores) return scores.error();
    const auto clusters = order::artistClusters(*result.prepared.cleaned.albums, which);
    result.artists = std::int64_t(clusters.artists);
    result.overArtists = clusters.known();
    result.scorers.push_back(figureOf("lstm", *scores, clusters, seed, threads));
    return result;
}

}  // namespace segue::experiment
