// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/plot.h"

#include <algorithm>

namespace segue::plot {

std::size_t Series::points() const
{
    return kind == SeriesKind::Band ? std::min(x.size(), low.size()) : y.size();
}

bool Plot::empty() const
{
    return std::all_of(series.begin(), series.end(), [](const Series& one) { return one.points() == 0; });
}

bool Plot::barred() const
{
    return std::any_of(series.begin(), series.end(), [](const Series& one) {
        return one.kind == SeriesKind::Bars || one.kind == SeriesKind::Histogram;
    });
}

}  // namespace segue::plot
