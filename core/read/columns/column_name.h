// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace segue::data {

/// A column's name taken apart: "loudness_continuous_cum" is loudness, ContinuousCumulative.
struct ColumnName {
    std::string base;
    ColumnKind kind = ColumnKind::Plain;
    std::optional<int> window{};  ///< 3 of "loudness_w3"; a file may count from 0
    bool label = false;           ///< "_cat" or "_output": an answer
};
ColumnName columnName(std::string_view name);

}  // namespace segue::data
