// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/plot.h"
#include "ui/plots/curve_renderer.h"
#include "ui/plots/style.h"

#include <QPaintDevice>

#include <optional>

namespace segue::ui {

/// How a figure meets its device.
struct FigureTarget {
    QPaintDevice* device = nullptr;
    QSizeF size;          ///< logical pixels, in which type and lines are measured
    double scale = 1;     ///< device pixels a logical one
    bool vector = false;  ///< keeps lines exact instead of aligning them to pixels
};

/// Paints a whole figure - title, legend, axes, data - on a picture, an SVG or a PDF page. `window` is what the user
/// zoomed to. False if the device cannot be painted on.
bool paintFigure(const FigureTarget& target, const plot::Plot& plot, const Theme& theme, const std::optional<PlotWindow>& window = {});

}  // namespace segue::ui
