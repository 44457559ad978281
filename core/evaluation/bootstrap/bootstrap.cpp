// SPDX-License-Identifier: GPL-3.0-or-later
// The percentile bootstrap (Efron, Tibshirani: An Introduction to the Bootstrap, 1993, chapter 13) of whole
// clusters (Davison, Hinkley: Bootstrap Methods and their Application, 1997, section 3.8; Field, Welsh:
// Bootstrapping clustered data, J. R. Statist. Soc. B 69, 2007).
//
// A draw takes C of C clusters with replacement; w(c) says how often cluster c was taken, and so how often
// each of its transitions counts. With s(c) the sum of a term over cluster c, the sum over the transitions
// drawn is
//     S = sum over c of w(c) s(c).
// With U Ups and D Downs drawn, counted as often as they were drawn, from the highest score down:
//     AUC = sum over Downs of (Ups above it + half of the Ups that tie with it) / (U D)
//     AP  = sum over scores of (Ups at the score) TP / (TP + FP) / U, with TP and FP at that score or above.
// The 95 % interval reaches from the 2.5 % to the 97.5 % percentile of the draws.
#include "evaluation/bootstrap/bootstrap.h"

#include "base/parallel.h"
#include "evaluation/bootstrap/draw_stream.h"
#include "evaluation/bootstrap/lanes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace segue::evaluation {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// How often each cluster was drawn, by cluster and lane. More than 255 times in one draw does not happen
/// (the chance is below 1e-500 with 256 clusters or more, and with fewer there are not as many draws).
std::vector<std::uint8_t> weightsOf(std::size_t clusters, std::uint64_t seed, std::size_t firstDraw)
{
    std::vector<std::uint8_t> weights(clusters * kLanes);
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        DrawStream random(seed, firstDraw + lane);
        for (std::size_t i = 0; i < clusters; ++i)
            ++weights[random.below(std::uint32_t(clusters)) * kLanes + lane];
    }
    return weights;
}

/// Counts and sums of 16 draws while they walk down one ranking. AUC counts the Ups above a Down, ties half:
/// whole numbers, counted in the narrowest type for some rows at a time and then added to wider ones. Nothing
/// is rounded.
class Walk {
public:
    /// Room for so many rows more, at most Shorts::kMostRows, before `pass` of few.
    void makeRoom(std::size_t rows)
    {
        if (m_rows + rows > Shorts::kMostRows) flush();
        m_rows += rows;
    }
    /// The Ups and Downs of one score.
    void pass(const Shorts& ups, const Shorts& downs, bool hasDowns)
    {
        if (hasDowns) {
            Shorts twice = m_fewUps;
            twice += m_fewUps;
            twice += ups;
            m_fewTwiceArea.addProducts(downs, twice);
            m_fewDowns += downs;
        }
        m_fewUps += ups;
    }
    /// The same for more rows than fit; after `flush`.
    void pass(const Counts& ups, const Counts& downs)
    {
#pragma GCC unroll 8
        for (std::size_t pair = 0; pair < kLanes / 2; ++pair)
            m_twiceArea.part[pair] += downs.real(pair) * (2 * m_ups.real(pair) + ups.real(pair));
        m_ups += ups;
        m_downs += downs;
    }
    /// The Ups of the score that was passed last, for average precision.
    void addPrecision(const Counts& upsHere)
    {
        Counts ups = m_ups, downs = m_downs;
        ups.add(m_fewUps);
        downs.add(m_fewDowns);
#pragma GCC unroll 8
        for (std::size_t pair = 0; pair < kLanes / 2; ++pair) {
            // A tiny number more below the line: where nothing was drawn yet, 0 / 0 must add 0.
            const Reals2 tp = ups.real(pair), all = tp + downs.real(pair) + 1e-300;
            m_precision.part[pair] += upsHere.real(pair) * tp / all;
        }
    }
    /// Adds what was counted in the narrow type to the wide sums.
    void flush()
    {
        Counts downs;
        downs.add(m_fewDowns);
#pragma GCC unroll 8
        for (std::size_t pair = 0; pair < kLanes / 2; ++pair)
            m_twiceArea.part[pair] += m_fewTwiceArea.real(pair) + 2 * downs.real(pair) * m_ups.real(pair);
        m_ups.add(m_fewUps);
        m_downs += downs;
        m_fewUps = m_fewDowns = {};
        m_fewTwiceArea = {};
        m_rows = 0;
    }

    double ups(std::size_t lane) const { return m_ups[lane]; }
    double downs(std::size_t lane) const { return m_downs[lane]; }
    double twiceArea(std::size_t lane) const { return m_twiceArea[lane]; }
    double precision(std::size_t lane) const { return m_precision[lane]; }

private:
    Counts m_ups, m_downs;  ///< flushed
    Reals m_twiceArea, m_precision;
    Shorts m_fewUps, m_fewDowns;  ///< since the last flush
    Counts m_fewTwiceArea;
    std::size_t m_rows = 0;
};

/// Two numbers at once: to += from * weight.
void addScaled(double* to, const double* from, double weight)
{
    Reals2 sum, term;
    std::memcpy(&sum, to, sizeof sum);
    std::memcpy(&term, from, sizeof term);
    sum += term * weight;
    std::memcpy(to, &sum, sizeof sum);
}

}  // namespace

std::size_t Bootstrap::addSum(std::vector<double> byCluster)
{
    m_sums.push_back(std::move(byCluster));
    return m_sums.size() - 1;
}

std::size_t Bootstrap::addRanking(const Ranking& ranking, std::span<const std::uint8_t> up,
                                  std::span<const std::uint32_t> cluster, Area area)
{
    Ranked ranked;
    ranked.area = area;
    ranked.clusters.reserve(ranking.order.size());
    std::size_t begin = 0;
    for (const Step& step : ranking.steps) {
        const auto append = [&](bool ups) {
            for (std::size_t i = begin; i < step.end; ++i)
                if ((up[ranking.order[i]] != 0) == ups) ranked.clusters.push_back(cluster[ranking.order[i]]);
            return std::uint32_t(ranked.clusters.size());
        };
        const std::uint32_t downsEnd = append(false), upsEnd = append(true);
        const std::size_t last = ranked.groups.size();
        const bool joins = upsEnd == downsEnd && last > 0 &&
                           ranked.groups[last - 1].upsEnd == ranked.groups[last - 1].downsEnd;
        if (joins)
            ranked.groups.back() = {downsEnd, upsEnd};
        else
            ranked.groups.push_back({downsEnd, upsEnd});
        begin = step.end;
    }
    m_rankings.push_back(std::move(ranked));
    return m_rankings.size() - 1;
}

bool Bootstrap::run(const RunControl& control)
{
    const std::size_t blocks = (std::size_t(std::max(m_options.draws, 0)) + kLanes - 1) / kLanes,
                      draws = blocks * kLanes;
    const std::size_t width = paddedSums();
    m_columns.assign(m_clusters * width, 0);
    for (std::size_t handle = 0; handle < m_sums.size(); ++handle)
        for (std::size_t cluster = 0; cluster < m_clusters; ++cluster)
            m_columns[cluster * width + handle] = m_sums[handle][cluster];
    m_drawnSums.assign(draws * width, 0);
    for (Ranked& ranked : m_rankings) {
        ranked.auc.assign(draws, kNaN);
        ranked.averagePrecision.assign(draws, kNaN);
    }
    const auto draw = [&](std::size_t block, const std::atomic<bool>&) { drawBlock(block); };
    const bool finished = m_clusters > 0 && runPieces({.count = blocks, .work = draw, .areShort = true},
                                                      m_options.threads, control);
    const std::size_t kept = finished ? std::size_t(std::max(m_options.draws, 0)) : 0;
    m_drawnSums.resize(kept * width);
    for (Ranked& ranked : m_rankings) {
        ranked.auc.resize(kept);
        ranked.averagePrecision.resize(kept);
    }
    m_columns = {};
    return finished;
}

void Bootstrap::drawBlock(std::size_t block)
{
    const std::vector<std::uint8_t> weights = weightsOf(m_clusters, m_options.seed, block * kLanes);
    sumBlock(weights.data(), block * kLanes);
    for (Ranked& ranked : m_rankings) rankBlock(ranked, weights.data(), block * kLanes);
}

void Bootstrap::sumBlock(const std::uint8_t* weights, std::size_t firstDraw)
{
    const std::size_t width = paddedSums();
    double* drawn = m_drawnSums.data() + firstDraw * width;
    for (std::size_t cluster = 0; cluster < m_clusters; ++cluster) {
        const double* one = m_columns.data() + cluster * width;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const std::uint8_t weight = weights[cluster * kLanes + lane];
            if (weight == 0) continue;
            for (std::size_t i = 0; i < width; i += 2) addScaled(drawn + lane * width + i, one + i, weight);
        }
    }
}

void Bootstrap::rankBlock(Ranked& ranked, const std::uint8_t* weights, std::size_t firstDraw)
{
    // Clusters come in no order: their weights are asked for some rows ahead.
    constexpr std::size_t kAhead = 24;
    const std::size_t last = ranked.clusters.empty() ? 0 : ranked.clusters.size() - 1;
    const auto weightsAt = [&](std::size_t row) {
        __builtin_prefetch(weights + ranked.clusters[std::min(row + kAhead, last)] * kLanes);
        return weights + ranked.clusters[row] * kLanes;
    };
    Walk walk;
    std::size_t row = 0;
    const auto take = [&](auto& counts, std::size_t end) {
        for (; row < end; ++row) counts.add(weightsAt(row));
    };
    const bool precision = ranked.area == Area::Both;
    for (const Ranked::Group group : ranked.groups) {
        const bool hasDowns = group.downsEnd > row, hasUps = group.upsEnd > group.downsEnd;
        Counts ups, downs;
        if (group.upsEnd - row > Shorts::kMostRows) {
            walk.flush();
            take(downs, group.downsEnd);
            take(ups, group.upsEnd);
            walk.pass(ups, downs);
        } else {
            Shorts fewUps, fewDowns;
            walk.makeRoom(group.upsEnd - row);
            take(fewDowns, group.downsEnd);
            take(fewUps, group.upsEnd);
            walk.pass(fewUps, fewDowns, hasDowns);
            if (precision) ups.add(fewUps);
        }
        if (precision && hasUps) walk.addPrecision(ups);
    }
    walk.flush();
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        const double ups = walk.ups(lane), downs = walk.downs(lane);
        if (ups > 0 && precision) ranked.averagePrecision[firstDraw + lane] = walk.precision(lane) / ups;
        if (ups > 0 && downs > 0) ranked.auc[firstDraw + lane] = walk.twiceArea(lane) / (2 * ups * downs);
    }
}

std::vector<double> Bootstrap::sum(std::size_t handle) const
{
    const std::size_t width = paddedSums();
    std::vector<double> draws(m_drawnSums.size() / width);
    for (std::size_t draw = 0; draw < draws.size(); ++draw) draws[draw] = m_drawnSums[draw * width + handle];
    return draws;
}

double quantile(std::span<const double> sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

std::optional<Interval> percentileInterval(std::vector<double> draws)
{
    const std::size_t all = draws.size();
    std::erase_if(draws, [](double value) { return std::isnan(value); });
    if (draws.empty() || 2 * draws.size() < all) return std::nullopt;
    std::sort(draws.begin(), draws.end());
    return Interval{quantile(draws, 0.025), quantile(draws, 0.975)};
}

std::vector<double> ratio(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> result(a.size(), kNaN);
    for (std::size_t i = 0; i < a.size(); ++i)
        if (b[i] != 0) result[i] = a[i] / b[i];
    return result;
}

std::vector<double> difference(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> result(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) result[i] = a[i] - b[i];
    return result;
}

DenseAlbums denseAlbums(std::span<const std::uint32_t> album)
{
    DenseAlbums dense;
    dense.album.reserve(album.size());
    std::unordered_map<std::uint32_t, std::uint32_t> number;
    for (const std::uint32_t one : album)
        dense.album.push_back(number.try_emplace(one, std::uint32_t(number.size())).first->second);
    dense.count = number.size();
    return dense;
}

}  // namespace segue::evaluation
