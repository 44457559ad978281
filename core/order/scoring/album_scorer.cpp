// SPDX-License-Identifier: GPL-3.0-or-later
// A linear scorer's score is a sum over places of what the track there weighs, and over pairs of tracks that
// are one or two places apart.
#include "order/scoring/album_scorer.h"

namespace segue::order {

AlbumScorer::AlbumScorer(const LinearScorer& scorer, const FloatLanes* z, std::size_t n, std::size_t features)
    : m_n(n), m_place(n * n), m_next(n * n), m_second(n * n)
{
    std::vector<double> x(n);
    for (std::size_t f = 0; f < features; ++f) {
        for (std::size_t i = 0; i < n; ++i) x[i] = double(z[i * kScorerBlocks + f / kLanes].v[f % kLanes]);
        addPlaces(scorer, f, x);
        addProducts(scorer, f, x);
    }
}

void AlbumScorer::addPlaces(const LinearScorer& scorer, std::size_t feature, std::span<const double> x)
{
    for (std::size_t place = 0; place < m_n; ++place) {
        const PlaceWeights weights = placeWeights(place, m_n);
        double weight = scorer.weight(Statistic::Slope, feature) * weights.slope +
                        scorer.weight(Statistic::Curvature, feature) * weights.curvature;
        if (place == 0) weight += scorer.weight(Statistic::First, feature);
        if (place == 1) weight += scorer.weight(Statistic::Second, feature);
        if (place == 2) weight += scorer.weight(Statistic::Third, feature);
        if (place == m_n - 2) weight += scorer.weight(Statistic::SecondLast, feature);
        if (place == m_n - 1) weight += scorer.weight(Statistic::Last, feature);
        for (std::size_t track = 0; track < m_n; ++track) m_place[track * m_n + place] += weight * x[track];
    }
}

void AlbumScorer::addProducts(const LinearScorer& scorer, std::size_t feature, std::span<const double> x)
{
    const double next = scorer.weight(Statistic::NextProduct, feature) / double(m_n - 1);
    const double second = scorer.weight(Statistic::SecondNextProduct, feature) / double(m_n - 2);
    for (std::size_t a = 0; a < m_n; ++a)
        for (std::size_t b = 0; b < m_n; ++b) {
            m_next[a * m_n + b] += next * x[a] * x[b];
            m_second[a * m_n + b] += second * x[a] * x[b];
        }
}

double AlbumScorer::score(std::span<const std::uint16_t> order) const
{
    double sum = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        sum += atPlace(order[i], i);
        if (i >= 1) sum += afterNext(order[i], order[i - 1]);
        if (i >= 2) sum += afterSecond(order[i], order[i - 2]);
    }
    return sum;
}

}  // namespace segue::order
