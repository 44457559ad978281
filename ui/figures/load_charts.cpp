// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"
#include "ui/figures/charts.h"

namespace segue::ui {

Result<const Charts*> loadCharts()
{
    static const auto make = loadModule("segue_charts.so", "segueCharts");
    if (!make) return make.error();
    return reinterpret_cast<const Charts* (*)()>(*make)();
}

}  // namespace segue::ui
