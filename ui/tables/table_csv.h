// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "ui/tables/row_order.h"

#include <string>

namespace segue::ui {

/// What a table shows, held on to, so that another thread can write it while the window goes on.
struct ShownTable {
    std::shared_ptr<const std::vector<TableColumn>> columns;
    Rows order;    ///< null = every row as in the file
    int rows = 0;  ///< that are shown
    int source(int row) const { return order ? (*order)[std::size_t(row)] : row; }
};

/// Appends a cell as it goes into a file: `.` as the decimal point, nothing grouped, nothing where there is
/// no number.
void appendCell(std::string& text, const TableColumn& column, int sourceRow);
/// Appends rows `from` to `to` (exclusive) as CSV (RFC 4180, LF).
void appendCsv(std::string& text, const ShownTable& table, int from, int to);
std::string csvHeader(const ShownTable& table);
/// Header and rows into a file, written beside its place and renamed; compressed where `path` ends in ".gz".
/// Errors: FileUnwritable, Cancelled (what was there before stays).
Status writeCsv(const ShownTable& table, const std::string& path, const RunControl& control = {});

}  // namespace segue::ui
