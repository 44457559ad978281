// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/text/decimals.h"
#include "read/text/tokenizer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace segue::data {

/// How a delimited text is written, and its first rows.
struct Dialect {
    char separator = ',';
    Decimals decimals;                    ///< as far as the first rows tell
    std::vector<std::string> names;       ///< the header's fields
    std::string_view headerText;          ///< the header's row without its line feed
    std::size_t body = 0;                 ///< offset of the first row below the header
    std::int64_t bodyLine = 2;            ///< its line
    std::vector<std::vector<Cell>> head;  ///< the first rows, at most `kHeadRows`; blank lines are no rows
    bool headWhole = false;               ///< there are no more rows than these
};

inline constexpr std::size_t kHeadRows = 500;

/// True for a row that says what the header says: files put one behind the other.
bool repeatsHeader(const Dialect& dialect, const std::vector<Cell>& row);

/// Finds out the separator: a line "sep=;" says it; else the one of , ; tab | that parts the first row into
/// most fields while the rows below agree.
Dialect dialectOf(std::string_view text);

}  // namespace segue::data
