// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "ui/tables/table_column.h"

#include <optional>
#include <vector>

namespace segue::ui {

enum class Comparison { Less, AtMost, More, AtLeast, Equal, Unequal };

/// One comparison of a column with a number, a text or "missing".
struct FilterCondition {
    std::size_t column = 0;
    Comparison comparison = Comparison::Equal;
    double number = 0;  ///< NaN = missing
    QString text{};     ///< of a text column, compared without regard to case; empty = missing
};

/// What a filter field says: a text that any text column contains, or comparisons joined by `and` and `or`,
/// where `and` binds stronger: `tempo < 60 and energy >= .8 or artist = "Nobody"`. A missing value answers
/// only `= missing`.
struct RowFilter {
    QString contained{};  ///< a text filter, or
    /// An expression: one of these lists holds as a whole.
    std::vector<std::vector<FilterCondition>> anyOfAll{};

    bool empty() const { return contained.isEmpty() && anyOfAll.empty(); }
};

/// A filter, or why what was typed is none.
struct ParsedFilter {
    RowFilter filter;
    QString problem{};
};

/// Columns are named by their title, without its unit if one likes, in any case; a name of several words in
/// quotes.
ParsedFilter parseFilter(const QString& text, const std::vector<TableColumn>& columns);

/// The rows that pass, ascending; nothing where the control asked to stop.
std::optional<std::vector<int>> filterRows(int rows, const std::vector<TableColumn>& columns,
                                           const RowFilter& filter, int threads, const RunControl& control);

}  // namespace segue::ui
