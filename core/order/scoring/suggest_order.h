// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "order/scoring/album_scorer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace segue::order {

struct SuggestOptions {
    std::size_t exactUpTo = 9;     ///< tracks: every order of so many is tried
    std::int64_t steps = 400'000;  ///< of annealing, all starts together
    int starts = 8;
    std::uint64_t seed = 1;
};

/// The order that a scorer likes best, as tracks of the album from 0 in the order in which they are to be
/// played.
struct Suggestion {
    std::vector<std::uint16_t> order;
    double score = 0;
    bool exact = false;      ///< all orders were tried
    std::int64_t tried = 0;  ///< orders, all of them or the steps of annealing
    std::uint64_t seed = 1;
    bool stopped = false;  ///< ended early by the control: the best so far
};

/// Where several orders score the same the artist's own stays.
Suggestion suggestOrder(const AlbumScorer& scorer, const SuggestOptions& options,
                        const RunControl& control = {});

/// How near one order comes to the artist's, 0, 1, 2, ...
struct Nearness {
    double tau = 0;                 ///< Kendall's, -1 to 1
    std::int64_t samePlace = 0;     ///< tracks at their place
    std::int64_t sameFollower = 0;  ///< tracks followed by the same track
};
Nearness nearness(std::span<const std::uint16_t> order);

}  // namespace segue::order
