// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace segue::order {

/// Pairs of a direction and the next one, ties left out.
struct DirectionPairs {
    std::int64_t upUp = 0, upDown = 0, downUp = 0, downDown = 0;
    std::int64_t n() const { return upUp + upDown + downUp + downDown; }
};

/// In bits: how uncertain the next direction is, and how much of that the last one takes away. NaN without a
/// pair.
struct ChainBits {
    double entropy = 0, information = 0;
};
ChainBits chainBits(const DirectionPairs& pairs);

}  // namespace segue::order
