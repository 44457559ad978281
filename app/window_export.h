// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/plot.h"
#include "ui/jobs/workbench.h"

#include <QString>

namespace segue::app {

/// Writes the report folder of the evaluation that is open, and beside it every other plot (PNG, SVG, PDF, CSV) and table
/// (CSV) of the window, into `folder`, which is made where it is missing. Returns how many files. Error FileUnwritable.
Result<int> exportEverything(const ui::Workbench& bench, std::vector<plot::Plot> plots, const QString& folder);

}  // namespace segue::app
