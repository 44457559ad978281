// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace segue::evaluation {

/// McNemar's exact two-sided test: of the transitions on which two predictors differ in being right,
/// `onlyFirst` were right in the first alone and `onlySecond` in the second alone. No difference anywhere
/// gives 1.
double mcnemarExact(std::int64_t onlyFirst, std::int64_t onlySecond);

/// The exact two-sided binomial test of `right` out of `n` against 1/2; n = 0 gives 1.
double binomialHalf(std::int64_t right, std::int64_t n);

/// Holm's step-down adjusted p-values, in the order given; compare each with the level of the whole family.
std::vector<double> holm(std::span<const double> p);

/// How many null values it takes before Holm over `tests` can reject anything at `level`.
int permutationsNeeded(std::size_t tests, double level);

/// (1 + how many of the null values reach the observed one) / (1 + their number).
double permutationP(double observed, std::span<const double> null);

}  // namespace segue::evaluation
