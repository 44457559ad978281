// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "read/rows/row_source.h"
#include "table/album_table.h"

#include <vector>

namespace segue::data {

/// A table while it is read: arrays of their final length, filled range by range, then handed over.
class TableParts {
public:
    TableParts(const Layout& layout, std::int64_t headerLine, int threads);

    /// Errors: RowRagged and NotANumber, where bad rows or cells are as many as good ones; then the first of
    /// the file, whichever thread met it. Cancelled.
    Status read(const RowSource& source, const RunControl& control);
    /// Whether a cell was met that would be a number with the other decimal mark.
    bool otherMark() const;
    /// Hands over the values; nothing is left here. Error: Cancelled.
    Result<AlbumTable> assemble(const RunControl& control);

private:
    /// Cells of a number column that are words: fewer than the numbers; as many or more; all there are.
    enum class Words : std::uint8_t { Few, Most, Only };

    bool reserve(std::size_t rows, const RunControl& control);
    void closeGaps(const std::vector<RowSpan>& ranges);
    std::size_t rows() const { return m_rows; }
    bool mergeAll(AlbumTable& table, const RunControl& control);
    void addColumn(std::size_t column, AlbumTable& table);
    void sumNotes();
    Words wordsIn(std::size_t column) const;
    CellNote unreadIn(std::size_t column) const;
    Status refusal() const;
    void addNotes(AlbumTable& table) const;
    void addColumnNotes(std::size_t column, AlbumTable& table) const;

    const Layout& m_layout;
    const int m_threads;
    const std::int64_t m_headerLine;
    RowSink m_sink;
    std::size_t m_rows = 0;
    std::vector<std::vector<float>> m_numbers;
    std::vector<std::vector<std::int32_t>> m_wholes;
    std::vector<std::vector<std::uint32_t>> m_texts;
    std::vector<std::uint32_t> m_lines;
    std::vector<RangeResult> m_results;
    RangeResult m_notes;         ///< of all ranges together
    std::vector<Words> m_words;  ///< by column: what one that nobody knows holds
};

}  // namespace segue::data
