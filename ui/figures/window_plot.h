// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"
#include "figure/plot.h"

#include <string>

namespace segue::ui {

/// A track's observations of `column` as a step line in real units, with the windows' means over them.
/// `track` indexes Albums::tracks. Empty where the table has no such column.
plot::Plot windowPlot(const features::WindowTable& windows, std::uint32_t track, const std::string& column);
/// The album's curve of `column`, one point a track, the track at `position` (from 0) marked.
plot::Plot albumCurve(const features::WindowTable& windows, std::uint32_t album, std::uint32_t position, const std::string& column);

/// The table columns that windows are made of, in the table's order, the targets first.
std::vector<std::string> plottableColumns(const features::WindowTable& windows);

}  // namespace segue::ui
