// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace segue::data {

/// A small delimited file as texts: labels, ready sequences. Rows are as long as the header.
struct TextTable {
    std::string source;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> line;  ///< by row, from 1

    /// Index of a column, -1 = none.
    int column(const std::string& name) const;
};

/// Errors: FileMissing, FileUnreadable, FileEmpty, RowRagged, QuoteOpen.
Result<TextTable> readTextTable(const std::string& path);

/// A cell as a number. Error NotANumber with file, line and column.
Result<double> numberIn(const TextTable& table, std::size_t row, std::size_t column);

}  // namespace segue::data
