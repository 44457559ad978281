// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"

#include <vector>

namespace segue::plot {

/// The rows of `toRows` for people: columns are named as on the plot.
struct PlotTable {
    struct Column {
        Phrase title;
        bool numbers = true;  ///< or names
    };
    std::vector<Column> columns;
    std::vector<std::vector<Phrase>> rows;
};
/// Rounded: each column with its count of decimals, in the axis's own unit; else as in a file.
PlotTable toTable(const Plot& plot, bool rounded);

}  // namespace segue::plot
