// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/panels.h"
#include "order/scoring/real_or_random.h"

#include <string>
#include <vector>

namespace segue::report {

/// A table of the order statistics under the name of its file.
struct OrderFile {
    std::string name, text;
};

/// contour.csv, coherence.csv, position.csv, trend.csv and chain.csv: a row a feature and lag or place.
std::vector<OrderFile> panelFiles(const order::Panels& panels);
/// real_or_random.csv, a row a scorer; ranks.csv, their histograms; album_ranks.csv, a row an album. Each
/// with all tracks and without the first and the last one.
std::vector<OrderFile> scorerFiles(const data::Albums& albums, const order::RealOrRandom& scored,
                                   const order::RealOrRandom& inner);

}  // namespace segue::report
