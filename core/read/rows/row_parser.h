// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rows/local_texts.h"
#include "read/rows/row_ranges.h"
#include "read/text/dialect.h"
#include "read/text/layout.h"

#include <atomic>
#include <cstdint>
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
    ParseShared(const Layout& layout_, const Dialect& dialect_) : layout(layout_), dialect(dialect_) {}
    const Layout& layout;
    const Dialect& dialect;
    RowSink sink;
};

/// Cells or rows of one kind: how many, and the first of them.
struct CellNote {
    std::int64_t count = 0, firstLine = 0;
    std::string text{};  ///< what the first cell says; of a ragged row how many fields it has
    /// Where they stand, as many as a finding keeps; of a row left out also how many fields it has.
    struct Place {
        std::uint32_t line = 0, fields = 0;
    };
    std::vector<Place> places{};

    void add(std::int64_t line, std::string text, std::size_t fields = 0);
    /// Of two stretches of a file, this one before that one.
    void append(const CellNote& next);
};

/// What one range gave beside its values.
struct RangeResult {
    std::int64_t rows = 0;
    std::vector<LocalTexts::Entries> texts;  ///< by text slot
    /// By column: infinite numbers; words where numbers were expected; what would be a number, if the column
    /// had the other decimal mark.
    std::vector<CellNote> infinite, words, otherMarks;
    CellNote loose;            ///< texts behind a closing quote
    CellNote headers, ragged;  ///< rows left out: the header again; more or fewer fields than it has
};

/// Parses the rows of one range into the sink. A cell that cannot be read is missing and noted; a row with
/// other than the header's count of fields, or whose disc cannot be read, is noted and left out: a missing
/// disc would be the first.
RangeResult parseRange(const RowRange& range, ParseShared& shared, const std::atomic<bool>& stop);

}  // namespace segue::data
