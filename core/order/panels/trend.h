// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/order_sums.h"

#include <cstdint>
#include <span>

namespace segue::order {

/// Kendall's S: pairs of tracks in which the later one is greater, minus those in which it is less.
std::int64_t kendallS(std::span<const double> x);
/// Variance of S over all orders of these values, which must be sorted: [n(n-1)(2n+5) - sum of t(t-1)(2t+5)
/// over ties] / 18.
double kendallVariance(std::span<const double> sorted);
/// Spearman's rho of the values with their places, ties with their mean rank; NaN where all are equal.
double spearmanRho(std::span<const double> x);

/// Adds an album's S, its square over its variance, and rho.
void addTrend(const OrderedAlbum& album, OrderSums& sums);

}  // namespace segue::order
