// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace segue::order {

/// A feature's overall value of every track (METHOD section 1).
struct OverallValues {
    std::string name;            ///< "loudness", also where the table calls it "loudness_overall"
    std::vector<double> values;  ///< by track of Albums::tracks; NaN = missing
};

/// The features of which a track has one value, running sums and running means left out.
std::vector<std::string> overallNames(const features::WindowTable& table);
/// By such a name; none where the table has no such feature.
std::optional<OverallValues> overallValues(const features::WindowTable& table, std::string_view name);

}  // namespace segue::order
