// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout.h"
#include "data/local_texts.h"
#include "data/row_ranges.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace segue::data {

/// Where the values of all rows go: arrays as long as the table has rows. Threads write to different rows.
struct RowSink {
    std::vector<float*> numbers;
    std::vector<std::int32_t*> wholes;
    std::vector<std::uint32_t*> texts;  ///< codes of the range's own LocalTexts, translated later
    std::uint32_t* lines = nullptr;
};

/// Shared by the threads that parse one text.
struct ParseShared {
    ParseShared(const Layout& layout_, const Dialect& dialect_)
        : layout(layout_), dialect(dialect_), words(layout_.plans.size())
    {
    }
    const Layout& layout;
    const Dialect& dialect;
    RowSink sink;
    std::vector<std::atomic<bool>> words;  ///< by column: an unknown column that turned out to hold words
};

struct InfiniteNote {
    std::int64_t count = 0, firstLine = 0;
    std::string text;
};

/// What one range gave beside its values.
struct RangeResult {
    std::int64_t rows = 0;
    std::vector<LocalTexts::Entries> texts;  ///< by text slot
    std::vector<InfiniteNote> infinite;      ///< by number slot, empty where there is none
    std::int64_t repeatedHeaders = 0, firstRepeatedHeader = 0;
    std::optional<Error> error;
};

/// Parses the rows of one range into the sink. The error, if any, is that of the first bad row.
RangeResult parseRange(const RowRange& range, ParseShared& shared, const std::atomic<bool>& stop);

}  // namespace segue::data
