// SPDX-License-Identifier: GPL-3.0-or-later
// The nine statistics of ORDER_MODEL's linear model: z at the places 1, 2, 3, n and n - 1, 6 sum(t z) / n^2,
// 20 sum((t^2 - mean t^2) z) / n^3, sum z(i) z(i + 1) / (n - 1), sum z(i) z(i + 2) / (n - 2).
#include "order/scoring/order_statistics.h"

namespace segue::order {

namespace {

constexpr std::size_t at(Statistic statistic) { return std::size_t(statistic) * kScorerBlocks; }

void addLine(OrderStatistics& statistics, const FloatLanes* z, std::span<const std::uint16_t> order)
{
    std::array<Floats, kScorerBlocks> slope{}, curvature{};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const PlaceWeights weights = placeWeights(i, order.size());
        const FloatLanes* row = z + order[i] * kScorerBlocks;
        forBlocks<kScorerBlocks>([&](auto block) __attribute__((always_inline)) {
            slope[block] += row[block].v * float(weights.slope);
            curvature[block] += row[block].v * float(weights.curvature);
        });
    }
    for (std::size_t block = 0; block < kScorerBlocks; ++block) {
        statistics[at(Statistic::Slope) + block].v = slope[block];
        statistics[at(Statistic::Curvature) + block].v = curvature[block];
    }
}

void addProducts(OrderStatistics& statistics, Statistic which, std::size_t lag, const FloatLanes* z,
                 std::span<const std::uint16_t> order)
{
    std::array<Floats, kScorerBlocks> products{};
    for (std::size_t i = lag; i < order.size(); ++i) {
        const FloatLanes *row = z + order[i - lag] * kScorerBlocks, *later = z + order[i] * kScorerBlocks;
        forBlocks<kScorerBlocks>([&](auto block) __attribute__((always_inline)) {
            products[block] += row[block].v * later[block].v;
        });
    }
    for (std::size_t block = 0; block < kScorerBlocks; ++block)
        statistics[at(which) + block].v = products[block] * (1.0F / float(order.size() - lag));
}

}  // namespace

PlaceWeights placeWeights(std::size_t i, std::size_t n)
{
    const double tracks = double(n), t = double(i) - (tracks - 1) / 2,
                 meanSquare = (tracks * tracks - 1) / 12;
    return {6 * t / (tracks * tracks), 20 * (t * t - meanSquare) / (tracks * tracks * tracks)};
}

OrderStatistics orderStatistics(const FloatLanes* z, std::span<const std::uint16_t> order)
{
    OrderStatistics statistics{};
    const std::size_t n = order.size();
    const auto place = [&](Statistic which, std::size_t i) {
        for (std::size_t block = 0; block < kScorerBlocks; ++block)
            statistics[at(which) + block] = z[order[i] * kScorerBlocks + block];
    };
    place(Statistic::First, 0);
    place(Statistic::Second, 1);
    place(Statistic::Third, 2);
    place(Statistic::Last, n - 1);
    place(Statistic::SecondLast, n - 2);
    addLine(statistics, z, order);
    addProducts(statistics, Statistic::NextProduct, 1, z, order);
    addProducts(statistics, Statistic::SecondNextProduct, 2, z, order);
    return statistics;
}

}  // namespace segue::order
