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
plot::Plot albumCurve(const features::WindowTable& windows, std::uint32_t album, std::uint32_t position,
                      const std::string& column);
/// The first of these where the album's tracks have several observations and the column runs through them,
/// else the second. `position`: of the track in its album, from 0.
plot::Plot trackPlot(const features::WindowTable& windows, std::uint32_t album, std::uint32_t position,
                     const std::string& column);
/// The one value a track that `column` has, by track of the album; empty where it has none.
std::vector<double> overallValues(const features::WindowTable& windows, std::uint32_t album,
                                  const std::string& column);

/// The table columns that windows are made of, in the table's order, the targets first.
std::vector<std::string> plottableColumns(const features::WindowTable& windows);

}  // namespace segue::ui
