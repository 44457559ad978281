// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/bootstrap/cluster_intervals.h"

#include <numeric>

namespace segue::evaluation {

namespace {

/// What the bootstrap was given for one target.
struct Handles {
    std::size_t n = 0, ups = 0, tp = 0, tn = 0;
    std::array<std::size_t, kMetricCount> sums{};  ///< by metric, the first of its own
    std::size_t ranking = 0, bestRanking = 0;
    std::array<std::size_t, kBaselineCount> difference{};
};

/// What it drew for one target, or for all together.
struct Drawn {
    std::vector<Tally> tally;                               ///< by draw
    std::array<std::vector<double>, kMetricCount> metrics;  ///< by draw; of a mean over transitions its total
};

template <class Value>
std::vector<double> sumByCluster(const std::vector<std::uint32_t>& clusterOfRow, std::size_t clusters,
                                 Value value)
{
    std::vector<double> sums(clusters);
    for (std::size_t row = 0; row < clusterOfRow.size(); ++row) sums[clusterOfRow[row]] += double(value(row));
    return sums;
}

/// Adds the sums of a metric that is a mean over transitions. Returns the first one's handle.
std::size_t addTerms(Bootstrap& bootstrap, const MetricDraw& draw, const Scored& scored,
                     const std::vector<std::uint32_t>& clusterOfRow, std::size_t clusters)
{
    std::vector<std::vector<double>> sums(draw.sums, std::vector<double>(clusters));
    for (std::size_t row = 0; row < clusterOfRow.size(); ++row) {
        const Term term = draw.term(scored.score[row], scored.up[row] != 0);
        sums[term.sum][clusterOfRow[row]] += term.value;
    }
    std::size_t first = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const std::size_t handle = bootstrap.addSum(std::move(sums[i]));
        if (i == 0) first = handle;
    }
    return first;
}

Handles addTarget(Bootstrap& bootstrap, const Work& work, const Clusters& clusters)
{
    const Scored& scored = work.result.scored;
    std::vector<std::uint32_t> clusterOfRow;
    clusterOfRow.reserve(work.album.size());
    for (const std::uint32_t album : work.album) clusterOfRow.push_back(clusters.ofAlbum[album]);
    const auto add = [&](auto value) {
        return bootstrap.addSum(sumByCluster(clusterOfRow, clusters.count, value));
    };
    Handles handles;
    handles.n = add([](std::size_t) { return 1; });
    handles.ups = add([&](std::size_t row) { return scored.up[row]; });
    handles.tp = add([&](std::size_t row) { return scored.up[row] && work.right(row); });
    handles.tn = add([&](std::size_t row) { return !scored.up[row] && work.right(row); });
    for (const Metric& metric : metricTable())
        if (metric.draw.term && work.result.value(metric.code))
            handles.sums[std::size_t(metric.code)] =
                addTerms(bootstrap, metric.draw, scored, clusterOfRow, clusters.count);
    handles.ranking = bootstrap.addRanking(work.result.ranking, scored.up, clusterOfRow);
    for (std::size_t baseline = 0; baseline < work.baselineCount; ++baseline)
        handles.difference[baseline] = add([&](std::size_t row) {
            return double(work.right(row)) -
                   (Baseline(baseline) == Baseline::Chance ? 0.5 : double(work.ruleRight(baseline, row)));
        });
    if (work.best)
        handles.bestRanking =
            bootstrap.addRanking(work.bestRanking, scored.up, clusterOfRow, Bootstrap::Area::AucOnly);
    return handles;
}

/// By draw, the one number that a metric makes of its sums.
std::vector<double> totals(const Bootstrap& bootstrap, const MetricDraw& draw, std::size_t first)
{
    std::vector<std::vector<double>> drawn;
    for (std::size_t i = 0; i < draw.sums; ++i) drawn.push_back(bootstrap.sum(first + i));
    std::vector<double> result(drawn.front().size()), sums(draw.sums);
    for (std::size_t k = 0; k < result.size(); ++k) {
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = drawn[i][k];
        result[k] = draw.total(sums);
    }
    return result;
}

std::vector<double> ofTallies(const Metric& metric, const std::vector<Tally>& tallies)
{
    std::vector<double> values;
    values.reserve(tallies.size());
    for (const Tally& tally : tallies) values.push_back(metric.draw.ofTally(tally));
    return values;
}

Drawn drawnOf(const Bootstrap& bootstrap, const Handles& handles, const TargetResult& result)
{
    const std::vector<double> n = bootstrap.sum(handles.n), ups = bootstrap.sum(handles.ups),
                              tp = bootstrap.sum(handles.tp), tn = bootstrap.sum(handles.tn);
    Drawn drawn;
    drawn.tally.reserve(n.size());
    for (std::size_t k = 0; k < n.size(); ++k)
        drawn.tally.push_back({.tp = tp[k], .fp = n[k] - ups[k] - tn[k], .tn = tn[k], .fn = ups[k] - tp[k]});
    for (const Metric& metric : metricTable()) {
        if (!result.value(metric.code)) continue;
        auto& values = drawn.metrics[std::size_t(metric.code)];
        if (metric.draw.ofTally)
            values = ofTallies(metric, drawn.tally);
        else if (metric.draw.area)
            values = (bootstrap.*metric.draw.area)(handles.ranking);
        else
            values = totals(bootstrap, metric.draw, handles.sums[std::size_t(metric.code)]);
    }
    return drawn;
}

/// Adds one target's draws to those of all together.
void addDrawn(Drawn& all, const Drawn& one, double targets)
{
    all.tally.resize(one.tally.size());
    for (std::size_t k = 0; k < one.tally.size(); ++k) {
        all.tally[k].tp += one.tally[k].tp;
        all.tally[k].fp += one.tally[k].fp;
        all.tally[k].tn += one.tally[k].tn;
        all.tally[k].fn += one.tally[k].fn;
    }
    for (const Metric& metric : metricTable()) {
        const auto& from = one.metrics[std::size_t(metric.code)];
        auto& to = all.metrics[std::size_t(metric.code)];
        const double scale = metric.pooling == Pooling::Targets ? targets : 1;
        to.resize(std::max(to.size(), from.size()));
        for (std::size_t k = 0; k < from.size(); ++k) to[k] += from[k] / scale;
    }
}

std::optional<Interval> intervalOf(const Metric& metric, const Drawn& drawn)
{
    if (metric.pooling == Pooling::Counts) return percentileInterval(ofTallies(metric, drawn.tally));
    const auto& values = drawn.metrics[std::size_t(metric.code)];
    if (metric.pooling == Pooling::Targets) return percentileInterval(values);
    std::vector<double> n;
    for (const Tally& tally : drawn.tally) n.push_back(tally.n());
    return percentileInterval(ratio(values, n));
}

ClusterIntervals::ByMetric byMetric(const TargetResult& result, const Drawn& drawn)
{
    ClusterIntervals::ByMetric intervals;
    for (const Metric& metric : metricTable())
        if (result.value(metric.code)) intervals[std::size_t(metric.code)] = intervalOf(metric, drawn);
    return intervals;
}

/// The baselines of one target, the first of which is number `first` of the evaluation's.
void addBaselines(ClusterIntervals& intervals, const Bootstrap& bootstrap, const Handles& handles,
                  const ToDraw& from, std::size_t baselines)
{
    const std::vector<double> n = bootstrap.sum(handles.n);
    for (std::size_t k = 0; k < baselines; ++k) {
        const BaselineResult& baseline = from.points.baselines[intervals.baselines.size()];
        ClusterIntervals::OfBaseline& one = intervals.baselines.emplace_back();
        one.difference = percentileInterval(ratio(bootstrap.sum(handles.difference[k]), n));
        if (baseline.best && baseline.modelMinusRuleAuc)
            one.aucDifference = percentileInterval(
                difference(bootstrap.auc(handles.ranking), bootstrap.auc(handles.bestRanking)));
    }
}

/// The agreement of all predictions: what each cluster adds to its mean over transitions and to that over
/// albums.
class AgreementDraws {
public:
    AgreementDraws(Bootstrap& bootstrap, const ToDraw& from, const Clusters& clusters)
    {
        const std::size_t albums = clusters.ofAlbum.size();
        std::vector<double> share(albums), n(albums);
        for (std::size_t row = 0; row < from.rightness.right.size(); ++row) {
            if (from.rightness.targets[row] == 0) continue;
            share[from.album[row]] += double(from.rightness.right[row]) / from.rightness.targets[row];
            n[from.album[row]] += 1;
        }
        const auto add = [&](auto ofAlbum) {
            std::vector<double> sums(clusters.count);
            for (std::size_t album = 0; album < albums; ++album)
                if (n[album] > 0) sums[clusters.ofAlbum[album]] += ofAlbum(album);
            return bootstrap.addSum(std::move(sums));
        };
        m_means = add([&](std::size_t album) { return share[album] / n[album]; });
        m_albums = add([](std::size_t) { return 1.0; });
        m_shares = add([&](std::size_t album) { return share[album]; });
        m_transitions = add([&](std::size_t album) { return n[album]; });
    }
    std::optional<Interval> overTransitions(const Bootstrap& bootstrap) const
    {
        return percentileInterval(ratio(bootstrap.sum(m_shares), bootstrap.sum(m_transitions)));
    }
    std::optional<Interval> overAlbums(const Bootstrap& bootstrap) const
    {
        return percentileInterval(ratio(bootstrap.sum(m_means), bootstrap.sum(m_albums)));
    }

private:
    std::size_t m_shares = 0, m_transitions = 0, m_means = 0, m_albums = 0;
};

}  // namespace

Clusters albumsAsClusters(std::size_t albums)
{
    Clusters clusters{std::vector<std::uint32_t>(albums), albums};
    std::iota(clusters.ofAlbum.begin(), clusters.ofAlbum.end(), 0U);
    return clusters;
}

std::optional<ClusterIntervals> drawIntervals(const ToDraw& from, const Clusters& clusters,
                                              const BootstrapOptions& options, const RunControl& control)
{
    Bootstrap bootstrap(clusters.count, options);
    std::vector<Handles> handles;
    for (const Work& work : from.works) handles.push_back(addTarget(bootstrap, work, clusters));
    const AgreementDraws agreement(bootstrap, from, clusters);
    if (!bootstrap.run(control)) return std::nullopt;
    ClusterIntervals intervals;
    Drawn together;
    for (std::size_t i = 0; i < from.works.size(); ++i) {
        const TargetResult& result = from.points.targets[i];
        const Drawn drawn = drawnOf(bootstrap, handles[i], result);
        intervals.targets.push_back(byMetric(result, drawn));
        addDrawn(together, drawn, double(from.works.size()));
        addBaselines(intervals, bootstrap, handles[i], from, from.works[i].baselineCount);
    }
    if (from.points.together) intervals.together = byMetric(*from.points.together, together);
    intervals.agreement = agreement.overTransitions(bootstrap);
    if (from.points.albumAgreement) intervals.albumAgreement = agreement.overAlbums(bootstrap);
    return intervals;
}

}  // namespace segue::evaluation
