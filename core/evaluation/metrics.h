// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace segue::evaluation {

/// The transitions of one target that have a direction: score, truth and album, row by row.
/// A score that is NaN is left out by whoever builds this; `leftOut` says how many were.
struct Scored {
    std::vector<double> score;         ///< P(Up), or any score that grows with it
    std::vector<std::uint8_t> up;      ///< 1 = Up
    std::vector<std::uint32_t> album;  ///< any number that is the same for transitions of one album
    std::int64_t leftOut = 0;
    std::size_t size() const { return score.size(); }
};

/// A closed interval; undefined metrics have none.
struct Interval {
    double low = 0, high = 0;
};

/// Wilson score interval, 95 %, of `right` out of `n`; n = 0 gives none.
std::optional<Interval> wilson(std::int64_t right, std::int64_t n);

struct Confusion {
    std::int64_t tp = 0, fp = 0, tn = 0, fn = 0;  ///< positive = Up
};

struct RocPoint {
    double fpr = 0, tpr = 0, threshold = 0;
};

/// Every distinct score a threshold, ties in one step, from (0, 0) with threshold +inf. Empty with one class only.
std::vector<RocPoint> rocCurve(const Scored& scored);
/// P(score of an Up > score of a Down) + half of ties; none with one class only.
std::optional<double> auc(const Scored& scored);

}  // namespace segue::evaluation
