// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"

namespace segue::features {

enum class Ties { Down, LeftOut };

/// Every transition of a window table with its directions: METHOD section 3. Sample s is (track[s], track[s]
/// + 1).
struct Samples {
    std::shared_ptr<const WindowTable> table;
    Ties ties = Ties::Down;
    std::vector<std::uint32_t> track;  ///< index of track i in Albums::tracks; track i + 1 is the next one
    std::vector<std::uint32_t> album;  ///< index in Albums::albums
    /// By target, one direction a sample; empty = the table lacks the target.
    std::array<std::vector<Direction>, kTargetCount> direction;

    std::size_t size() const { return track.size(); }
};

Samples makeSamples(std::shared_ptr<const WindowTable> table, Ties ties = Ties::Down);

/// Raw comparison of two overall values.
Direction directionOf(double now, double next, Ties ties);

/// How many Up, Down and tie (both values equal) there are among the samples of a target.
struct LabelCount {
    std::int64_t up = 0, down = 0, tie = 0;
    std::int64_t unknown = 0;  ///< one of the two tracks has no value
};
LabelCount countLabels(const Samples& samples, Target target);

}  // namespace segue::features
