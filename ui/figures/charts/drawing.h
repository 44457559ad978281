// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/charts.h"

namespace segue::ui {

/// A whole figure, each plot by the library for it: see Charts::paintFigure.
bool paintFigure(const FigureTarget& target, const plot::Plot& plot, const Theme& theme,
                 const std::optional<PlotWindow>& window);

}  // namespace segue::ui
