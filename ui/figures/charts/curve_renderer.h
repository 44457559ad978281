// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/figures/charts.h"

class QCustomPlot;

namespace segue::ui {

PlotWindow wholeOf(const plot::Plot& plot);

/// Fills `target` with the plot: lines, steps, points, bands, marks and shade, cut to the axes as geometry
/// because an SVG painter ignores clip rectangles. Everything that stood there before is taken out.
void showCurves(QCustomPlot& target, const plot::Plot& plot, const FigureStyle& style,
                const PlotWindow& window);

}  // namespace segue::ui
