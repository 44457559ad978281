// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rows/local_texts.h"
#include "read/text/layout.h"
#include "read/text/number.h"
#include "table/album_table.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace segue::data {

/// Where the values of all rows go: arrays as long as the table has rows. Threads write to different rows.
struct RowSink {
    std::vector<float*> numbers;
    std::vector<std::int32_t*> wholes;
    std::vector<std::uint32_t*> texts;  ///< codes of the range's own LocalTexts, translated later
    std::uint32_t* lines = nullptr;
};

/// Cells or rows of one kind: how many, and the first of them.
struct CellNote {
    std::int64_t count = 0, firstLine = 0;
    std::int64_t firstRow = 0;  ///< several rows of a document may stand on one line
    std::string text{};         ///< what the first cell says; of a ragged row how many fields it has
    /// Where they stand, as many as a finding keeps; of a row left out also how many fields it has.
    struct Place {
        std::uint32_t line = 0, fields = 0;
    };
    std::vector<Place> places{};

    std::pair<std::int64_t, std::int64_t> first() const { return {firstLine, firstRow}; }
    void add(std::int64_t line, std::int64_t row, std::string text, std::size_t fields = 0);
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

/// Puts the cells of a range's rows into the columns that the layout has for them. A cell that cannot be read
/// is missing and noted; a row whose disc cannot be read is noted and left out: a missing disc would be the
/// first.
class RowBuilder {
public:
    /// What the cells lie in has to stay until the texts of all ranges are merged.
    RowBuilder(const Layout& layout, const RowSink& sink, std::int64_t firstRow);

    /// The next row, which starts on this line.
    void begin(std::int64_t line)
    {
        m_line = line;
        m_sink.lines[m_row] = std::uint32_t(line);
    }
    /// A cell of any kind. Where it is not empty, the character behind it can be read, and is no part of a
    /// number.
    void add(std::size_t column, const Cell& cell);
    /// The row has all its cells.
    void keep() { m_row += m_unread.empty() || noteUnread(); }
    /// The row is none: its cells are forgotten, and it is noted among `rows`.
    void leaveOut(CellNote& rows, std::size_t fields);

    /// The quick way for most cells: puts in the plain number at p and returns what stands behind it. Null
    /// where there is none; then, or where the cell goes on behind it, it needs one of those below.
    const char* scan(const ColumnPlan& plan, const char* p)
    {
        return plan.kind == CellKind::Number ? scanNumber(plan, p) : scanWhole(plan, p);
    }
    void addMissing(const ColumnPlan& plan)
    {
        if (plan.kind == CellKind::Number)
            m_sink.numbers[plan.slot][m_row] = std::numeric_limits<float>::quiet_NaN();
        else
            m_sink.wholes[plan.slot][m_row] = kNoNumber;
    }
    void addNumber(std::size_t column, const Cell& cell);
    void addText(const ColumnPlan& plan, const Cell& cell)
    {
        if (cell.loose) m_result.loose.add(m_line, m_row, cell.text());
        m_sink.texts[plan.slot][m_row] = m_texts[plan.slot].code(cell.raw, cell.doubled);
    }

    std::size_t unread() const { return m_unread.size(); }  ///< cells of this row
    RangeResult& result() { return m_result; }
    RangeResult take();

private:
    const char* scanNumber(const ColumnPlan& plan, const char* p)
    {
        const char* const behind = scanFloat(p, m_sink.numbers[plan.slot][m_row]);
        const bool pointed = plan.decimalComma && behind != nullptr && std::find(p, behind, '.') != behind;
        return pointed ? nullptr : behind;
    }
    const char* scanWhole(const ColumnPlan& plan, const char* p)
    {
        const char* const first = p;
        std::int32_t digits = 0;
        for (; p - first < 9 && unsigned(*p - '0') < 10; ++p) digits = digits * 10 + (*p - '0');
        m_sink.wholes[plan.slot][m_row] = digits;
        return p == first ? nullptr : p;
    }
    void number(std::size_t column, const Cell& cell);
    void whole(std::size_t column, const Cell& cell);
    bool noteUnread();

    const Layout& m_layout;
    const RowSink& m_sink;
    const std::int64_t m_firstRow;
    std::int64_t m_row, m_line = 0;
    std::vector<std::pair<std::size_t, Cell>> m_unread;  ///< of this row: column, and the words in it
    std::vector<LocalTexts> m_texts;
    RangeResult m_result;
};

}  // namespace segue::data
