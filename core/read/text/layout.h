// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/columns/header.h"
#include "read/text/table_head.h"

#include <string>
#include <vector>

namespace segue::data {

enum class CellKind : std::uint8_t { Skip, Text, Whole, Number };

/// What a text must have to be of use: album and track number, or a track id to join it by.
enum class Need : std::uint8_t { Place, PlaceOrTrackId, Nothing };

/// How the cells of one column are read.
struct ColumnPlan {
    CellKind kind = CellKind::Skip;
    std::size_t slot = 0;  ///< among the columns of its kind
    bool decimalComma = false;
    bool certain =
        false;  ///< mostly words where numbers should be is an error; else the column is no number column

    bool isNumber() const { return kind == CellKind::Number || kind == CellKind::Whole; }
};

/// What becomes of every column of a file.
struct Layout {
    Header header;
    std::vector<ColumnPlan> plans;  ///< by column of the file
    std::size_t texts = 0, wholes = 0, numbers = 0;
};

/// Header names first, then the first rows for the names nobody knows: a column of words is ignored, one
/// with more numbers than words is a feature. Errors: ColumnRepeated, ColumnMissing.
Result<Layout> layoutOf(const TableHead& head, const ReadOptions& options, const std::string& subject,
                        Need need);

}  // namespace segue::data
