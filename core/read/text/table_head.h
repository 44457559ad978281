// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/text/decimals.h"
#include "read/text/tokenizer.h"
#include "table/finding.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace segue::data {

/// The beginning of a table, whatever it is written in: enough to find out what its columns hold.
struct TableHead {
    std::vector<std::string> names;       ///< of the columns, as they stand in the file
    std::vector<std::vector<Cell>> rows;  ///< the first ones, at most `kHeadRows`; blank lines are no rows
    Decimals decimals;                    ///< as far as these rows tell
    char separator = ',';                 ///< between the fields of a text
    std::int64_t headerLine = 0;          ///< 0 = the names stand in no line of their own
    std::vector<Finding> notes;           ///< of how the file is written
    std::shared_ptr<const void> owner;    ///< of the bytes that the cells lie in
};

inline constexpr std::size_t kHeadRows = 500;

/// Fills `decimals` from the first rows.
void resolveDecimals(TableHead& head);

/// True for a row that says what the header says: files put one behind the other.
bool repeatsNames(const std::vector<std::string>& names, const std::vector<Cell>& row);

/// A text of which neither the header nor its shape speaks of a table.
bool isProse(const TableHead& head);

}  // namespace segue::data
