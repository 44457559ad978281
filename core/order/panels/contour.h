// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/order_sums.h"

#include <cstddef>

namespace segue::order {

/// Turning points (a track strictly above or below both neighbours) and ascents of n values without ties, all
/// n! orders equally likely.
struct ContourExpectation {
    double turningPoints = 0, turningPointsVariance = 0;
    double ascents = 0, ascentsVariance = 0;
};
ContourExpectation contourExpectation(std::size_t n);

/// Counts ascents, descents and pairs of neighbouring directions.
void addContour(const OrderedAlbum& album, OrderSums& sums);

}  // namespace segue::order
