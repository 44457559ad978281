// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "order/panels/order_sums.h"
#include "order/panels/sequences.h"

#include <cstdint>
#include <vector>

namespace segue::order {

struct PermutationOptions {
    int count = 999;
    std::uint64_t seed = 1;
    int threads = 2;
};

/// Every statistic of the albums as they are, and of the same albums with their tracks permuted. All
/// statistics and features see the same permutations, so that the largest of them has a distribution too.
struct PermutedSums {
    OrderSums observed;
    std::vector<OrderSums> permuted;
    bool stopped = false;  ///< ended early by the control: fewer permutations
};

/// Permutation k is drawn from a stream of its own: the number of threads changes no bit.
PermutedSums permuteWithinAlbums(const Sequences& sequences, const PermutationOptions& options,
                                 const RunControl& control = {});

}  // namespace segue::order
