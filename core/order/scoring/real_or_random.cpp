// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/real_or_random.h"

#include "base/parallel.h"
#include "evaluation/metrics/significance.h"

#include <algorithm>
#include <numeric>

namespace segue::order {

namespace {

/// Learns and scores; a task is one fold of the figure, or the verdict.
class Contest {
public:
    Contest(const ScoredAlbums& albums, const ScorerSplit& split, const RealOrRandomOptions& options)
        : m_albums(albums), m_split(split), m_options(options)
    {
        for (std::size_t r = 0; r < kBaselines; ++r) {
            auto lanes = lanesOf(Baseline(r), albums.features);
            if (lanes.empty()) continue;
            m_names.emplace_back(kBaselineNames[r]);
            m_lanes.push_back(std::move(lanes));
        }
        m_ranks.assign(m_names.size(), std::vector<double>(albums.size()));
        m_testScores.resize(m_names.size());
    }

    bool run(const RunControl& control)
    {
        const auto work = [&](std::size_t task, const std::atomic<bool>& stop) {
            if (task == 0)
                scoreVerdict(stop);
            else
                scoreFold(int(task) - 1, stop);
        };
        return runPieces({.count = 1 + ScorerSplit::kFolds, .work = work}, m_options.threads, control);
    }

    std::vector<ScorerFigure> figures(const ArtistClusters& clusters)
    {
        std::vector<ScorerFigure> figures;
        std::vector<double> p;
        for (std::size_t s = 0; s < m_names.size(); ++s) {
            figures.push_back(figureOf(s, clusters));
            p.push_back(figures.back().p);
        }
        const auto adjusted = evaluation::holm(p);
        for (std::size_t s = 0; s < figures.size(); ++s) figures[s].pHolm = adjusted[s];
        return figures;
    }

private:
    /// Scorers of a split's learning albums are handed each of the others: use(scored album, scores by
    /// scorer).
    template <class Use>
    void learnAndScore(const std::vector<bool>& learns, const std::atomic<bool>& stop, Use use) const
    {
        const ScorerInputs inputs = scorerInputs(m_albums, learns);
        const auto learning = indicesOf(learns);
        const auto scorers = fitScorers({m_albums, inputs, learning, m_options.seed}, m_lanes, stop);
        if (!scorers) return;
        for (const std::uint32_t a : indicesOf(learns, false))
            use(a, scoresOf(m_albums, inputs, a, *scorers, m_options.seed));
    }

    void scoreFold(int fold, const std::atomic<bool>& stop)
    {
        learnAndScore(m_split.learnsFor(fold), stop,
                      [&](std::uint32_t a, const std::vector<std::vector<float>>& scores) {
                          for (std::size_t s = 0; s < scores.size(); ++s)
                              m_ranks[s][a] = rankOf(scores[s], 0);
                      });
    }

    void scoreVerdict(const std::atomic<bool>& stop)
    {
        learnAndScore(m_split.learnsForVerdict(), stop,
                      [&](std::uint32_t, const std::vector<std::vector<float>>& scores) {
                          for (std::size_t s = 0; s < scores.size(); ++s)
                              m_testScores[s].push_back(scores[s]);
                      });
    }

    ScorerFigure figureOf(std::size_t s, const ArtistClusters& clusters) const
    {
        ScorerFigure figure{.name = m_names[s],
                            .rank = m_ranks[s],
                            .ci = meanInterval(m_ranks[s], clusters, m_options.seed, m_options.threads)};
        const double n = double(figure.rank.size());
        figure.accuracy = std::accumulate(figure.rank.begin(), figure.rank.end(), 0.0) / n;
        figure.shareAbove95 =
            double(std::ranges::count_if(figure.rank, [](double rank) { return rank > 0.95; })) / n;
        figure.histogram = rankHistogram(figure.rank);
        for (const auto& scores : m_testScores[s])
            figure.testAccuracy += rankOf(scores, 0) / double(m_testScores[s].size());
        figure.p = rankTest(m_testScores[s], m_options.draws, m_options.seed);
        return figure;
    }

    const ScoredAlbums& m_albums;
    const ScorerSplit& m_split;
    const RealOrRandomOptions& m_options;
    std::vector<std::string> m_names;
    std::vector<std::vector<std::size_t>> m_lanes;
    std::vector<std::vector<double>> m_ranks;  ///< by scorer and album
    /// By scorer, album of the test part and order.
    std::vector<std::vector<std::vector<float>>> m_testScores;
};

/// How many artists, and albums without one, the albums have for which `which` is true.
std::int64_t groupsAmong(const ArtistClusters& clusters, const std::vector<bool>& which)
{
    std::vector<bool> seen(clusters.groups);
    for (const std::uint32_t a : indicesOf(which)) seen[clusters.artist[a]] = true;
    return std::ranges::count(seen, true);
}

}  // namespace

bool RealOrRandom::orderShown() const
{
    return std::ranges::any_of(scorers, [](const ScorerFigure& one) { return one.shown(); });
}

const ScorerFigure* RealOrRandom::scorer(std::string_view name) const
{
    const auto found = std::ranges::find(scorers, name, &ScorerFigure::name);
    return found == scorers.end() ? nullptr : &*found;
}

RealOrRandom realOrRandom(const features::WindowTable& table, const RealOrRandomOptions& options,
                          const RunControl& control)
{
    const ScoredAlbums scored = scoredAlbums(table, options.features, options.inner);
    const ArtistClusters clusters = artistClusters(*table.albums, scored.album);
    const ScorerSplit split = splitScorers(*table.albums, scored, clusters, options.seed);
    RealOrRandom result{.inner = options.inner,
                        .why = split.why,
                        .absent = scored.absent,
                        .leftOut = scored.leftOut,
                        .silent = scored.silent,
                        .by = split.by,
                        .overArtists = clusters.known(),
                        .artists = std::int64_t(clusters.artists),
                        .groups = std::int64_t(clusters.groups),
                        .album = scored.album};
    for (const auto& feature : scored.features) result.features.push_back(feature.name);
    if (split.why != NoScore::None) return result;
    result.testAlbums = std::ranges::count(split.test, true);
    result.testArtists = groupsAmong(clusters, split.test);
    Contest contest(scored, split, options);
    if (!contest.run(control))
        result.why = NoScore::Stopped;
    else
        result.scorers = contest.figures(clusters);
    return result;
}

}  // namespace segue::order
