// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/plot.h"
#include "plot/scale.h"
#include "ui/plots/style.h"

#include <QtCharts/QChart>

#include <functional>
#include <optional>

namespace segue::ui {

/// Where a bar is: the plot's series and the index into it.
struct BarPlace {
    int series = -1, index = -1;
};

/// Told when the pointer enters or leaves a bar, or clicks one.
struct BarListener {
    std::function<void(std::optional<BarPlace>)> hovered;
    std::function<void(BarPlace)> clicked;
};

/// Fills the chart with a bar plot or a histogram; what stood there before is taken out.
void showBars(QChart& chart, const plot::Plot& plot, const FigureStyle& style, const BarListener& listener = {});

}  // namespace segue::ui
