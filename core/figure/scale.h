// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"

#include <string>
#include <vector>

namespace segue::plot {

/// The stretch of an axis that is shown; low < high always.
struct Range {
    double low = 0, high = 1;
    double span() const { return high - low; }
};

/// What the data and the axis's own limits ask for. An empty plot gives 0..1; a single value gets room around
/// it; a logarithmic axis stays above 0.
Range xRange(const Plot& plot);
Range yRange(const Plot& plot);

struct Tick {
    double at = 0;
    std::string text;
};
/// About `wanted` ticks at round values inside the range, all with the same count of decimals.
std::vector<Tick> ticks(const Axis& axis, const Range& range, int wanted);

/// A value as the axis writes it in a read-out: with the decimals that tell two of so many parts of its
/// length apart.
std::string valueText(const Axis& axis, const Range& range, double value, int parts = 100);

}  // namespace segue::plot
