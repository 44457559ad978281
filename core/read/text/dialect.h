// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/text/table_head.h"

#include <cstdint>
#include <string_view>

namespace segue::data {

/// How a delimited text is written, and its first rows.
struct Dialect : TableHead {
    std::string_view headerText;  ///< the header's row without its line feed
    std::size_t body = 0;         ///< offset of the first row below the header
    std::int64_t bodyLine = 2;    ///< its line
};

/// Finds out the separator: a line "sep=;" says it; else the one of , ; tab | that parts the first row into
/// most fields while the rows below agree.
Dialect dialectOf(std::string_view text);

}  // namespace segue::data
