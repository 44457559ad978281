// SPDX-License-Identifier: GPL-3.0-or-later
// H = -sum p log2 p with Miller and Madow's correction (Miller 1955): + (values that occur - 1) / (2n) nats.
// Information of the last direction about the next: H(last) + H(next) - H(both).
#include "order/panels/chain.h"

#include <cmath>
#include <initializer_list>
#include <limits>
#include <numbers>

namespace segue::order {

namespace {

double entropyBits(std::initializer_list<std::int64_t> counts)
{
    double n = 0, occur = 0, bits = 0;
    for (const std::int64_t count : counts) n += double(count);
    for (const std::int64_t count : counts) {
        if (count == 0) continue;
        const double share = double(count) / n;
        bits -= share * std::log2(share);
        ++occur;
    }
    return bits + (occur - 1) / (2 * n) / std::numbers::ln2;
}

}  // namespace

ChainBits chainBits(const DirectionPairs& pairs)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (pairs.n() == 0) return {kNone, kNone};
    const double next = entropyBits({pairs.upUp + pairs.downUp, pairs.upDown + pairs.downDown});
    const double last = entropyBits({pairs.upUp + pairs.upDown, pairs.downUp + pairs.downDown});
    return {next, last + next - entropyBits({pairs.upUp, pairs.upDown, pairs.downUp, pairs.downDown})};
}

}  // namespace segue::order
