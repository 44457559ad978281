// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"

#include <vector>

namespace segue::features {

/// One table column and the features that come out of it. An empty name = no such feature.
struct ColumnPlan {
    const data::Column* source = nullptr;
    std::string continuous;  ///< per-window feature
    std::string overall;     ///< per-track feature: given by the file, or the mean of the window values
};

/// Names follow the report: a column that differs inside tracks gives `X_continuous` and, unless the table
/// has its own `X_overall`, `X_overall`; a confidence gives its plain name only; a per-track column keeps its
/// name. A `X_cum` column whose X is there too is left out: it is computed again, once.
std::vector<ColumnPlan> planFeatures(const data::AlbumTable& table);

}  // namespace segue::features
