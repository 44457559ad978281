// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace segue::order {

/// A panel's findings hold at this level, over the whole family.
inline constexpr double kFamilyLevel = 0.05;

/// One statistic against its permutations. Where `fixed`, no order of the tracks changes it, or there is
/// nothing to compute it from, and p is 1.
struct Tested {
    std::int64_t n =
        0;             ///< what it is computed from: albums, or pairs of directions; said by whoever holds it
    double value = 0;  ///< of the real order; NaN where n is 0
    double expected = 0;       ///< the permutations' mean
    double low = 0, high = 0;  ///< the middle 95 % of the permutations
    double familyLow = 0,
           familyHigh = 0;  ///< 95 % of the permutations lie in these bands of the whole family
    double p = 1;           ///< two-sided
    double pFamily = 1;     ///< of the whole family, by the largest T
    bool fixed = false;
    /// It differs from random orders, all of the family looked at.
    bool shown() const { return n > 0 && pFamily <= kFamilyLevel; }
};

/// A statistic of the real order and of every permutation, the same permutations for all of a family.
struct Permuted {
    std::int64_t n = 0;
    double observed = 0;
    std::vector<double> permuted;
};

/// p = (1 + permutations at least as far from the permutations' mean) / (permutations + 1). T = |value -
/// mean| / standard deviation of the permutations; p of the family: the same of the largest T of each
/// permutation.
std::vector<Tested> testFamily(const std::vector<Permuted>& family);

}  // namespace segue::order
