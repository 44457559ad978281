// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/order_ranks.h"

#include "evaluation/bootstrap/draw_stream.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace segue::order {

namespace {

/// Scores are rounded: an order and its reverse have the same lag products.
bool same(float a, float b) { return std::abs(a - b) <= 1e-5F * std::max({1.0F, std::abs(a), std::abs(b)}); }

constexpr std::uint64_t kOrdersStream = 0x6f72646572ULL;  ///< other draws than those that are learnt from

}  // namespace

double rankOf(std::span<const float> scores, std::size_t which)
{
    double lower = 0;
    for (std::size_t k = 0; k < scores.size(); ++k) {
        if (k == which) continue;
        if (same(scores[k], scores[which]))
            lower += 0.5;
        else
            lower += scores[k] < scores[which];
    }
    return lower / double(scores.size() - 1);
}

std::vector<std::uint16_t> rankedOrders(std::uint32_t album, std::size_t tracks, std::uint64_t seed)
{
    std::vector<std::uint16_t> order(tracks), all;
    std::iota(order.begin(), order.end(), std::uint16_t(0));
    evaluation::DrawStream random(seed ^ kOrdersStream, album);
    for (std::size_t k = 0; k <= kRankedOrders; ++k) {
        if (k > 0) random.shuffle(std::span(order));
        all.insert(all.end(), order.begin(), order.end());
    }
    return all;
}

std::vector<std::vector<float>> scoresOf(const ScoredAlbums& albums, const ScorerInputs& inputs,
                                         std::uint32_t a, std::span<const LinearScorer> scorers,
                                         std::uint64_t seed)
{
    std::vector<std::vector<float>> scores(scorers.size());
    const std::size_t tracks = albums.tracks[a].count;
    const auto orders = rankedOrders(albums.album[a], tracks, seed);
    for (std::size_t k = 0; k <= kRankedOrders; ++k) {
        const auto order = std::span(orders).subspan(k * tracks, tracks);
        const OrderStatistics statistics = orderStatistics(inputs.of(albums, a), order);
        for (std::size_t s = 0; s < scorers.size(); ++s) scores[s].push_back(scorers[s].score(statistics));
    }
    return scores;
}

double rankTest(std::span<const std::vector<float>> scores, int draws, std::uint64_t seed)
{
    constexpr double kRounding = 1e-9;
    double observed = 0;
    std::vector<double> drawn(std::size_t(draws), 0.0), ranks;
    for (std::size_t a = 0; a < scores.size(); ++a) {
        ranks.clear();
        for (std::size_t k = 0; k < scores[a].size(); ++k) ranks.push_back(rankOf(scores[a], k));
        observed += ranks.front();
        evaluation::DrawStream random(seed, a);
        for (double& sum : drawn) sum += ranks[random.below(std::uint32_t(ranks.size()))];
    }
    const auto reached = std::ranges::count_if(
        drawn, [&](double sum) { return sum >= observed - kRounding * double(scores.size()); });
    return double(1 + reached) / double(1 + draws);
}

std::array<std::int64_t, kRankBins> rankHistogram(std::span<const double> ranks)
{
    std::array<std::int64_t, kRankBins> bins{};
    for (const double rank : ranks) ++bins[std::min(kRankBins - 1, std::size_t(rank * double(kRankBins)))];
    return bins;
}

}  // namespace segue::order
