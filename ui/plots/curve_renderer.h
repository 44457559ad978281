// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/plot.h"
#include "plot/scale.h"
#include "ui/plots/style.h"

class QCustomPlot;
class QSizeF;

namespace segue::ui {

/// The stretch of both axes that is shown: the whole plot, or what the user zoomed to.
struct PlotWindow {
    plot::Range x, y;
};
PlotWindow wholeOf(const plot::Plot& plot);

/// The side of a square's axes in so much room for them and their texts.
double squareSide(const QSizeF& room);

/// Fills `target` with the plot: lines, steps, points, bands, marks and shade, cut to the axes as geometry because an SVG
/// painter ignores clip rectangles. Everything that stood there before is taken out.
void showCurves(QCustomPlot& target, const plot::Plot& plot, const FigureStyle& style, const PlotWindow& window);

}  // namespace segue::ui
