// SPDX-License-Identifier: GPL-3.0-or-later
// ORDER_MODEL's linear model. Minimises the sum over albums of the mean over its random orders of log(1 +
// exp(-b x)), where x is the real order's statistics minus the random one's, each column divided by its root
// mean square, plus 60/2 |b|^2. Six steps of Newton's method from b = 0. The differences are drawn again for
// every step: they need no memory then.
#include "order/scoring/linear_scorer.h"

#include "evaluation/bootstrap/draw_stream.h"
#include "order/scoring/newton_fit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace segue::order {

namespace {

constexpr int kSteps = 6;

/// The differences of the learning albums, kBlockRows at a time.
class Differences {
public:
    Differences(const LearningAlbums& learning, const std::atomic<bool>& stop)
        : m_learning(learning), m_stop(stop)
    {
    }

    /// Calls use(rows) until all are through; false: stopped.
    template <class Use>
    bool forEachBlock(Use use) const
    {
        std::vector<OrderStatistics> rows;
        rows.reserve(kBlockRows);
        for (const std::uint32_t a : m_learning.which) {
            if (m_stop) return false;
            addAlbum(a, [&](const OrderStatistics& difference) {
                rows.push_back(difference);
                if (rows.size() < kBlockRows) return;
                use(std::span<const OrderStatistics>(rows));
                rows.clear();
            });
        }
        if (!rows.empty()) use(std::span<const OrderStatistics>(rows));
        return true;
    }

private:
    template <class Add>
    void addAlbum(std::uint32_t a, Add add) const
    {
        const FloatLanes* z = m_learning.inputs.of(m_learning.albums, a);
        std::vector<std::uint16_t> order(m_learning.albums.tracks[a].count);
        std::iota(order.begin(), order.end(), std::uint16_t(0));
        const OrderStatistics real = orderStatistics(z, order);
        evaluation::DrawStream random(m_learning.seed, m_learning.albums.album[a]);
        for (std::size_t k = 0; k < kLearnedOrders; ++k) {
            random.shuffle(std::span(order));
            OrderStatistics difference = orderStatistics(z, order);
            for (std::size_t i = 0; i < difference.size(); ++i) difference[i].v = real[i].v - difference[i].v;
            add(difference);
        }
    }

    const LearningAlbums& m_learning;
    const std::atomic<bool>& m_stop;
};

float laneOf(const OrderStatistics& statistics, std::size_t lane)
{
    return statistics[lane / kLanes].v[lane % kLanes];
}

/// Root mean square of every lane; 1 where that is 0.
std::optional<std::vector<double>> rootMeanSquares(const Differences& differences)
{
    std::vector<double> squares(kStatistics * kScorerBlocks * kLanes);
    double n = 0;
    const bool finished = differences.forEachBlock([&](std::span<const OrderStatistics> rows) {
        for (const OrderStatistics& row : rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                addTo(squares.data() + i * kLanes, row[i].v * row[i].v);
        n += double(rows.size());
    });
    if (!finished) return std::nullopt;
    for (double& square : squares) square = square > 0 ? std::sqrt(square / n) : 1;
    return squares;
}

}  // namespace

std::vector<std::size_t> lanesOf(Baseline baseline, std::span<const OverallValues> features)
{
    const auto hears = [baseline](Statistic statistic, const OverallValues& feature) {
        const bool product = statistic == Statistic::NextProduct || statistic == Statistic::SecondNextProduct;
        switch (baseline) {
            case Baseline::Duration: return feature.name == "duration_ms";
            case Baseline::Neighbours: return product;
            case Baseline::Position: return !product;
            default: return true;
        }
    };
    std::vector<std::size_t> lanes;
    for (std::size_t s = 0; s < kStatistics; ++s)
        for (std::size_t f = 0; f < features.size(); ++f)
            if (hears(Statistic(s), features[f])) lanes.push_back(s * kScorerBlocks * kLanes + f);
    return lanes;
}

float LinearScorer::score(const OrderStatistics& statistics) const
{
    Floats sum{};
    for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i].v * statistics[i].v;
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

std::optional<std::vector<LinearScorer>> fitScorers(const LearningAlbums& learning,
                                                    std::span<const std::vector<std::size_t>> lanes,
                                                    const std::atomic<bool>& stop)
{
    const Differences differences(learning, stop);
    const auto scale = rootMeanSquares(differences);
    if (!scale) return std::nullopt;
    std::vector<NewtonFit> fits;
    for (const auto& heard : lanes) fits.emplace_back(heard.size());
    for (int step = 0; step < kSteps; ++step) {
        const bool finished = differences.forEachBlock([&](std::span<const OrderStatistics> rows) {
            for (std::size_t k = 0; k < fits.size(); ++k) {
                for (std::size_t r = 0; r < rows.size(); ++r)
                    for (std::size_t c = 0; c < lanes[k].size(); ++c)
                        fits[k].set(r, c, laneOf(rows[r], lanes[k][c]) / float((*scale)[lanes[k][c]]));
                fits[k].add(rows.size(), 1.0 / kLearnedOrders);
            }
        });
        if (!finished) return std::nullopt;
        for (NewtonFit& fit : fits) fit.step();
    }
    std::vector<LinearScorer> scorers(fits.size());
    for (std::size_t k = 0; k < fits.size(); ++k)
        for (std::size_t c = 0; c < lanes[k].size(); ++c) {
            const std::size_t lane = lanes[k][c];
            scorers[k].weights[lane / kLanes].v[lane % kLanes] = float(fits[k].weights()[c] / (*scale)[lane]);
        }
    return scorers;
}

}  // namespace segue::order
