// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/scoring/linear_scorer.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace segue::order {

/// A linear scorer for the orders of one album, as sums that are looked up: many thousands of orders a
/// second.
class AlbumScorer {
public:
    /// `z`: the album's n >= kFewestScoredTracks tracks, as in ScorerInputs; `features`: how many lanes are
    /// in use.
    AlbumScorer(const LinearScorer& scorer, const FloatLanes* z, std::size_t n, std::size_t features);

    std::size_t tracks() const { return m_n; }
    double score(std::span<const std::uint16_t> order) const;

    /// The terms whose sum over an order is its score: a track at a place, a track after another, and after
    /// the one before.
    double atPlace(std::size_t track, std::size_t place) const { return m_place[track * m_n + place]; }
    double afterNext(std::size_t track, std::size_t before) const { return m_next[track * m_n + before]; }
    double afterSecond(std::size_t track, std::size_t before) const { return m_second[track * m_n + before]; }

private:
    void addPlaces(const LinearScorer& scorer, std::size_t feature, std::span<const double> x);
    void addProducts(const LinearScorer& scorer, std::size_t feature, std::span<const double> x);

    std::size_t m_n;
    std::vector<double> m_place, m_next, m_second;  ///< n x n
};

}  // namespace segue::order
