// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/order_sums.h"

#include <cstddef>
#include <span>

namespace segue::order {

/// 1 - [mean over i of (x(i + lag) - x(i))^2 / 2] / s^2, s^2 with n - 1; 1 <= lag < n. Its expectation over
/// all orders is 0.
double coherence(std::span<const double> x, std::size_t lag);

/// Adds an album's [mean squared difference] / 2 at every lag that it has; its values have variance 1.
void addCoherence(const OrderedAlbum& album, OrderSums& sums);

}  // namespace segue::order
