// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "figure/scale.h"

namespace segue::plot {

/// A stretch of a curve inside a rectangle.
struct Curve {
    std::vector<double> x, y;
};

/// The parts of a polyline that lie inside the rectangle, cut at its edges; a NaN ends a part.
std::vector<Curve> clippedLine(const std::vector<double>& x, const std::vector<double>& y, const Range& xs,
                               const Range& ys);

/// The stairs that a step series draws, as a polyline.
Curve stairs(const std::vector<double>& x, const std::vector<double>& y);

/// The part of the band between low(x) and high(x) whose x lies in `xs`, its values held inside `ys`.
struct BandCurve {
    std::vector<double> x, low, high;
};
BandCurve clippedBand(const Series& band, const Range& xs, const Range& ys);

}  // namespace segue::plot
