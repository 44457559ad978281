// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/table_reader.h"

#include "base/parallel.h"
#include "read/bytes/decoded_text.h"
#include "read/rows/decimal_survey.h"
#include "read/rows/table_parts.h"
#include "read/text/layout.h"
#include "table/finding_kinds.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace segue::data {
namespace {

Error at(const Entry& entry, Error error)
{
    error.subject = entry.name;
    return error;
}

OpenedText openAs(DecodedText decoded)
{
    OpenedText opened{.text = std::move(decoded.text), .dialect = {}, .notes = std::move(decoded.notes)};
    opened.dialect = dialectOf(opened.text.view);
    if (opened.dialect.decimals.comma)
        opened.notes.push_back({.code = FindingCode::DecimalComma, .count = 1});
    return opened;
}

/// The text in whole rows; a byte that is no UTF-8 anywhere in the file makes all of it Windows-1252.
Status cut(const Entry& entry, OpenedText& opened, const ReadOptions& options, const RunControl& control,
           RowRanges& ranges)
{
    const auto cutOnce = [&] {
        ranges.ranges.clear();
        ranges.slots = 0;
        ranges.utf8 = true;
        const RangeOptions cutting{opened.dialect.separator, opened.dialect.bodyLine, options.threads};
        return cutRows(opened.text.view.substr(opened.dialect.body), cutting, control, ranges);
    };
    Status cutting = cutOnce();
    if (cutting && !ranges.utf8) {
        opened = openAs(decodeAs(entry, Encoding::Windows1252));
        cutting = cutOnce();
    }
    return cutting;
}

/// Reads the rows, and again where cells are met which say that a column has another decimal mark than the
/// first rows have: then all cells are asked first.
class RowsReader {
public:
    RowsReader(OpenedText& opened, const RowRanges& ranges, Layout layout, int threads)
        : m_opened(opened), m_ranges(ranges), m_layout(std::move(layout)), m_threads(threads)
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
        if (marksDiffer(m_layout, m_opened.dialect.decimals) && !survey(control)) return cancelled;
        Status parsed = parse(control);
        const bool ask = m_marks.empty() && m_parts->otherMark();
        if (ask && !survey(control)) return cancelled;
        if (ask && m_changed) parsed = parse({control.poll, {}});
        if (!parsed) return refusedMarks(parsed.error(), m_layout, m_marks);
        auto table = m_parts->assemble(control);
        if (!table) return table;
        m_whole = true;
        table->notes.insert(table->notes.begin(), m_opened.notes.begin(), m_opened.notes.end());
        if (!m_marks.empty()) noteDecimals(*table, m_layout, m_opened.dialect.decimals, m_marks);
        return table;
    }

private:
    Status parse(const RunControl& control)
    {
        m_parts.reset();  // two would be too much memory
        m_parts = std::make_shared<TableParts>(m_layout, m_opened.dialect, m_threads);
        return m_parts->parse(m_ranges, control);
    }

    bool survey(const RunControl& control)
    {
        m_marks = surveyDecimals(m_ranges, m_opened.dialect, m_threads, control);
        if (m_marks.empty()) return false;
        m_opened.dialect.decimals = decimalsOf(m_opened.dialect.names, m_marks);
        for (std::size_t column = 0; column < m_layout.plans.size(); ++column) {
            const bool comma = m_opened.dialect.decimals.commas[column];
            m_changed = m_changed || m_layout.plans[column].decimalComma != comma;
            m_layout.plans[column].decimalComma = comma;
        }
        return true;
    }

    OpenedText& m_opened;
    const RowRanges& m_ranges;
    Layout m_layout;
    const int m_threads;
    std::shared_ptr<TableParts> m_parts;
    std::vector<Marks> m_marks;
    bool m_changed = false, m_whole = false;
};

}  // namespace

Result<OpenedText> openText(const Entry& entry)
{
    auto decoded = decode(entry);
    if (!decoded) return decoded.error();
    OpenedText opened = openAs(std::move(*decoded));
    if (isProse(opened.dialect)) return at(entry, {.code = ErrorCode::NotATable, .detail = "text"});
    return opened;
}

Result<AlbumTable> readTable(const Entry& entry, const ReadOptions& options, const RunControl& control,
                             Need need)
{
    auto opened = openText(entry);
    if (!opened) return opened.error();
    RowRanges ranges;
    if (Status done = cut(entry, *opened, options, control, ranges); !done) return at(entry, done.error());
    auto layout = layoutOf(opened->dialect, options, entry.name, need);
    if (!layout) return layout.error();
    auto table = RowsReader(*opened, ranges, std::move(*layout), options.threads).read(control);
    if (!table) return at(entry, table.error());
    table->source = entry.name;
    if (table->rows() == 0) return at(entry, {.code = ErrorCode::FileEmpty});
    return table;
}

}  // namespace segue::data
