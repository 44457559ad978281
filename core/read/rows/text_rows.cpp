// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/text_rows.h"

#include "read/text/tokenizer.h"

#include <string_view>

namespace segue::data {
namespace {

/// Takes the rows of one range apart. Where most cells end is found while their numbers are read.
class RangeReader {
public:
    RangeReader(const RowRange& range, const Dialect& dialect, const Layout& layout, RowBuilder& rows)
        : m_dialect(dialect), m_plans(layout.plans), m_rows(rows), m_separator(dialect.separator),
          m_at(range.begin), m_end(range.end), m_line(range.firstLine)
    {
    }

    void read(const std::atomic<bool>& stop)
    {
        for (std::int64_t count = 0; m_at != m_end; ++count) {
            if ((count & 255) == 0 && stop) break;
            if (!blankLine()) row();
        }
    }

private:
    bool blankLine()
    {
        const bool feed = *m_at == '\n';
        if (!feed && !(*m_at == '\r' && m_at[1] == '\n')) return false;
        m_at += feed ? 1 : 2;
        ++m_line;
        return true;
    }

    void row()
    {
        const char* const first = m_at;
        m_rows.begin(m_line);
        const std::size_t last = m_plans.size() - 1;
        for (std::size_t column = 0;; ++column) {
            const CellEnd end = cell(column);
            if (m_rows.unread() == 1 && isHeader(first)) return leaveOut(first, m_rows.result().headers);
            const bool rowEnded = end != CellEnd::Separator;
            if (rowEnded && column == last) break;
            if (rowEnded || column == last) return leaveOut(first, m_rows.result().ragged);
        }
        m_rows.keep();
        m_line += 1 + m_innerLines;
        m_innerLines = 0;
    }

    CellEnd cell(std::size_t column)
    {
        const ColumnPlan& plan = m_plans[column];
        if (plan.isNumber()) return number(column, plan);
        const CellEnd end = take();
        if (plan.kind == CellKind::Text) m_rows.addText(plan, m_cell);
        return end;
    }

    CellEnd number(std::size_t column, const ColumnPlan& plan)
    {
        CellEnd end{};
        const char* const behind = m_rows.scan(plan, m_at);
        if (behind != nullptr && endsAt(behind, end)) return end;
        if (endsAt(m_at, end)) {
            m_rows.addMissing(plan);
            return end;
        }
        end = take();
        m_rows.addNumber(column, m_cell);
        return end;
    }

    /// Moves behind the separator or line feed at p, if one is there.
    bool endsAt(const char* p, CellEnd& end)
    {
        if (*p == m_separator) {
            m_at = p + 1;
            end = CellEnd::Separator;
            return true;
        }
        if (*p == '\r') ++p;
        if (*p != '\n') return false;
        m_at = p + 1;
        end = CellEnd::Row;
        return true;
    }

    /// The next cell, whatever it is.
    CellEnd take()
    {
        Tokenizer tokenizer({m_at, std::size_t(m_end - m_at)}, m_separator);
        const CellEnd end = tokenizer.next(m_cell);
        if (m_cell.quoted) m_innerLines += countLines(m_at, m_cell.raw.data() + m_cell.raw.size());
        m_at = tokenizer.position();
        return end;
    }

    /// A header that stands in the middle (files put one behind the other) is no row.
    bool isHeader(const char* first) const
    {
        const std::string_view header = m_dialect.headerText, rest(first, std::size_t(m_end - first));
        return rest.starts_with(header) && (rest[header.size()] == '\n' || rest[header.size()] == '\r');
    }

    void leaveOut(const char* first, CellNote& among)
    {
        Tokenizer tokenizer({first, std::size_t(m_end - first)}, m_separator);
        std::vector<Cell> cells;
        tokenizer.row(cells);
        m_rows.leaveOut(among, cells.size());
        m_at = tokenizer.position();
        m_line += countLines(first, m_at);
        m_innerLines = 0;
    }

    const Dialect& m_dialect;
    const std::vector<ColumnPlan>& m_plans;
    RowBuilder& m_rows;
    const char m_separator;
    const char* m_at;
    const char* const m_end;
    std::int64_t m_line, m_innerLines = 0;
    Cell m_cell;
};

}  // namespace

std::vector<RowSpan> TextRows::ranges() const
{
    std::vector<RowSpan> spans;
    for (const RowRange& range : m_ranges.ranges)
        spans.push_back({.firstRow = range.firstRow, .slots = range.slots});
    return spans;
}

RangeResult TextRows::read(std::size_t index, const Layout& layout, const RowSink& sink,
                           const std::atomic<bool>& stop) const
{
    const RowRange& range = m_ranges.ranges[index];
    RowBuilder rows(layout, sink, range.firstRow);
    RangeReader(range, m_dialect, layout, rows).read(stop);
    return rows.take();
}

std::vector<Marks> TextRows::marks(std::size_t index, const std::atomic<bool>& stop) const
{
    const RowRange& range = m_ranges.ranges[index];
    std::vector<Marks> marks(m_dialect.names.size());
    Tokenizer tokenizer({range.begin, std::size_t(range.end - range.begin)}, m_dialect.separator);
    std::vector<Cell> cells;
    std::int64_t line = range.firstLine, rows = 0;
    for (const char* from = range.begin; tokenizer.row(cells); from = tokenizer.position()) {
        if ((++rows & 255) == 0 && stop) break;
        for (std::size_t column = 0; cells.size() == marks.size() && column < cells.size(); ++column)
            marks[column].add(cells[column].raw, line);
        line += countLines(from, tokenizer.position());
    }
    return marks;
}

}  // namespace segue::data
