// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/album_order.h"

#include "base/parallel.h"
#include "evaluation/bootstrap/draw_stream.h"

#include <algorithm>
#include <numeric>

namespace segue::order {

namespace {

/// Other draws than those of real or random, which the scorers are judged by.
constexpr std::uint64_t kAlbumStream = 0x616c62756dULL;
constexpr double kSame = 1e-9;

std::vector<std::vector<double>> randomScores(const AlbumJudge& judge, std::size_t tracks, std::uint64_t seed)
{
    std::vector<std::vector<double>> scores(judge.scorers.size());
    std::vector<std::uint16_t> order(tracks);
    std::iota(order.begin(), order.end(), std::uint16_t(0));
    evaluation::DrawStream random(seed ^ kAlbumStream, judge.album);
    for (std::size_t k = 0; k < AlbumJudge::kOrders; ++k) {
        random.shuffle(std::span(order));
        for (std::size_t s = 0; s < scores.size(); ++s) scores[s].push_back(judge.scorers[s].score(order));
    }
    for (auto& one : scores) std::ranges::sort(one);
    return scores;
}

std::int64_t artistsAmong(const ArtistClusters& clusters, std::span<const std::uint32_t> which)
{
    std::vector<bool> seen(clusters.groups);
    for (const std::uint32_t a : which) seen[clusters.artist[a]] = true;
    return std::ranges::count(seen, true);
}

/// Learns from all albums of the other folds; false: stopped.
bool learn(AlbumJudge& judge, const ScoredAlbums& scored, const std::vector<bool>& learns, std::size_t place,
           const JudgeOptions& options, const RunControl& control)
{
    std::vector<std::vector<std::size_t>> lanes;
    for (std::size_t r = 0; r < kBaselines; ++r) {
        auto heard = lanesOf(Baseline(r), scored.features);
        if (heard.empty()) continue;
        judge.names.emplace_back(kBaselineNames[r]);
        lanes.push_back(std::move(heard));
    }
    const auto learning = indicesOf(learns);
    const auto work = [&](std::size_t, const std::atomic<bool>& stop) {
        const ScorerInputs inputs = scorerInputs(scored, learns);
        const auto scorers = fitScorers({scored, inputs, learning, options.seed}, lanes, stop);
        if (!scorers) return;
        for (const LinearScorer& one : *scorers)
            judge.scorers.emplace_back(one, inputs.of(scored, std::uint32_t(place)),
                                       scored.tracks[place].count, scored.features.size());
    };
    return runPieces({.count = 1, .work = work}, options.threads, control) && !judge.scorers.empty();
}

}  // namespace

double AlbumJudge::share(std::size_t scorer, std::span<const std::uint16_t> order) const
{
    const double score = scorers[scorer].score(order);
    const auto& all = random[scorer];
    const auto lower = std::ranges::lower_bound(all, score - kSame) - all.begin();
    const auto notHigher = std::ranges::upper_bound(all, score + kSame) - all.begin();
    return double(lower + notHigher) / 2 / double(all.size());
}

std::optional<std::size_t> AlbumJudge::indexOf(std::string_view name) const
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return std::size_t(found - names.begin());
}

AlbumJudge judgeAlbum(const features::WindowTable& table, std::uint32_t album, const JudgeOptions& options,
                      const RunControl& control)
{
    AlbumJudge judge;
    judge.album = album;
    const ScoredAlbums scored = scoredAlbums(table, kScorerFeatures, false);
    const ArtistClusters clusters = artistClusters(*table.albums, scored.album);
    const ScorerSplit split = splitScorers(*table.albums, scored, clusters, options.seed);
    const auto found = std::ranges::find(scored.album, album);
    judge.by = split.by;
    judge.why = split.why;
    if (judge.why == NoScore::None && found == scored.album.end()) judge.why = NoScore::AlbumTooShort;
    if (judge.why != NoScore::None) return judge;

    const std::size_t place = std::size_t(found - scored.album.begin());
    const auto learns = split.learnsFor(split.fold[place]);
    const auto learning = indicesOf(learns);
    judge.learntAlbums = std::int64_t(learning.size());
    judge.learntArtists = artistsAmong(clusters, learning);
    if (!learn(judge, scored, learns, place, options, control))
        judge.why = NoScore::Stopped;
    else
        judge.random = randomScores(judge, scored.tracks[place].count, options.seed);
    return judge;
}

}  // namespace segue::order
