// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/table_reader.h"

#include "base/parallel.h"
#include "read/rows/decimal_survey.h"
#include "read/rows/table_parts.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace segue::data {
namespace {

/// Reads the rows, and again where cells are met which say that a column has another decimal mark than the
/// first rows have: then all cells are asked first.
class RowsReader {
public:
    RowsReader(const RowSource& rows, const TableHead& head, Layout layout, int threads)
        : m_rows(rows), m_head(head), m_decimals(head.decimals), m_layout(std::move(layout)),
          m_threads(threads)
    {
    }

    ~RowsReader()
    {
        if (!m_whole) dropLater(std::move(m_parts));
    }
    RowsReader(const RowsReader&) = delete;
    RowsReader& operator=(const RowsReader&) = delete;

    Result<AlbumTable> read(const RunControl& control)
    {
        const Error cancelled{.code = ErrorCode::Cancelled};
        if (marksDiffer() && !survey(control)) return cancelled;
        Status done = readOnce(control);
        const bool ask = m_marks.empty() && m_parts->otherMark();
        if (ask && !survey(control)) return cancelled;
        if (ask && m_changed) done = readOnce({control.poll, {}});
        if (!done) return refusedMarks(done.error(), m_layout, m_marks);
        auto table = m_parts->assemble(control);
        if (!table) return table;
        m_whole = true;
        table->notes.insert(table->notes.begin(), m_head.notes.begin(), m_head.notes.end());
        if (!m_marks.empty()) noteDecimals(*table, m_layout, m_decimals, m_marks);
        return table;
    }

private:
    /// Whether a column of numbers is written with another mark than the file.
    bool marksDiffer() const
    {
        return std::ranges::any_of(m_layout.plans, [&](const ColumnPlan& plan) {
            return plan.isNumber() && plan.decimalComma != m_decimals.comma;
        });
    }

    Status readOnce(const RunControl& control)
    {
        m_parts.reset();  // two would be too much memory
        m_parts = std::make_shared<TableParts>(m_layout, m_head.headerLine, m_threads);
        return m_parts->read(m_rows, control);
    }

    bool survey(const RunControl& control)
    {
        m_marks = surveyDecimals(m_rows, m_head.names.size(), m_threads, control);
        if (m_marks.empty()) return false;
        m_decimals = decimalsOf(m_head.names, m_marks);
        for (std::size_t column = 0; column < m_layout.plans.size(); ++column) {
            const bool comma = m_decimals.commas[column];
            m_changed = m_changed || m_layout.plans[column].decimalComma != comma;
            m_layout.plans[column].decimalComma = comma;
        }
        return true;
    }

    const RowSource& m_rows;
    const TableHead& m_head;
    Decimals m_decimals;
    Layout m_layout;
    const int m_threads;
    std::shared_ptr<TableParts> m_parts;
    std::vector<Marks> m_marks;
    bool m_changed = false, m_whole = false;
};

}  // namespace

Result<AlbumTable> readTable(const std::string& file, const RowSource& rows, const TableHead& head,
                             const ReadOptions& options, Need need, const RunControl& control)
{
    auto layout = layoutOf(head, options, file, need);
    if (!layout) {
        Error error = layout.error();
        if (head.headerLine == 0) error.line = 0;
        return error;
    }
    auto table = RowsReader(rows, head, std::move(*layout), options.threads).read(control);
    if (!table) {
        Error error = table.error();
        error.subject = file;
        return error;
    }
    table->source = file;
    if (table->rows() == 0) return Error{.code = ErrorCode::FileEmpty, .subject = file};
    return table;
}

}  // namespace segue::data
