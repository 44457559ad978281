// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace segue::data {

/// Whole rows that one thread reads. Ends with a line feed.
struct RowRange {
    const char* begin = nullptr;
    const char* end = nullptr;
    std::int64_t firstRow = 0;   ///< 0-based, below the header
    std::int64_t slots = 0;      ///< rows at most: blank lines count too
    std::int64_t firstLine = 1;  ///< of the file
};

struct RowRanges {
    std::vector<RowRange> ranges;
    std::int64_t slots = 0;
    bool utf8 = true;  ///< false: some byte is not; the ranges are still right
    std::string
        tail;  ///< the last row where the text does not end with a line feed: the last range lies in here
};

struct RangeOptions {
    char separator = ',';
    std::int64_t firstLine = 1;
    int threads = 0;
    std::size_t step = 1 << 20;  ///< bytes a range has, about
};

/// Cuts text (without its header) into ranges at row ends, quoted line feeds respected. A piece is looked at
/// under both beliefs, that it starts outside and inside of quotes, so pieces need not wait for each other.
/// Errors: QuoteOpen (line = where the quote opens), Cancelled. The result must not be moved while its ranges
/// are used.
Status cutRows(std::string_view text, const RangeOptions& options, const RunControl& control,
               RowRanges& result);

}  // namespace segue::data
