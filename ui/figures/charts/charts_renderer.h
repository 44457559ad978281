// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/figures/charts.h"

#include <QtCharts/QChart>

namespace segue::ui {

/// Fills the chart with a bar plot or a histogram; what stood there before is taken out.
void showBars(QChart& chart, const plot::Plot& plot, const FigureStyle& style,
              const BarListener& listener = {});

}  // namespace segue::ui
