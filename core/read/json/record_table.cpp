// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/json/record_table.h"

#include "table/finding_kinds.h"

#include <algorithm>

namespace segue::data {
namespace {

namespace dom = simdjson::dom;

/// "A, B" from ["A", "B"] or from [{"name": "A"}, {"name": "B"}]; a list of numbers as it stands, for it is
/// no number; "" from a list of anything else.
std::string listText(const dom::array& list)
{
    std::string text;
    for (const dom::element item : list) {
        std::string_view name;
        if (item.is_number()) return simdjson::minify(list);
        if (item.get(name) != simdjson::SUCCESS && item["name"].get(name) != simdjson::SUCCESS) return "";
        text += (text.empty() ? "" : ", ") + std::string(name);
    }
    return text;
}

}  // namespace

void RecordTable::add(const dom::object& record, std::uint32_t line)
{
    m_rows.push_back({.line = line});
    for (const auto [key, value] : record) addValue(std::string(key), value, 0);
}

void RecordTable::addValue(const std::string& name, const dom::element& value, int depth)
{
    constexpr int kDepth = 3;
    switch (value.type()) {
        case dom::element_type::OBJECT:
            for (const auto [key, inner] : dom::object(value))
                if (depth < kDepth) addValue(name + "_" + std::string(key), inner, depth + 1);
            break;
        case dom::element_type::ARRAY: put(name, listText(dom::array(value))); break;
        case dom::element_type::STRING: put(name, std::string(std::string_view(value))); break;
        case dom::element_type::NULL_VALUE: put(name, ""); break;
        default: put(name, simdjson::minify(value)); break;
    }
}

void RecordTable::put(const std::string& name, std::string text)
{
    const auto [at, first] = m_column.emplace(name, m_names.size());
    if (first) m_names.push_back(name);
    m_rows.back().values.emplace_back(std::uint32_t(at->second), std::move(text));
}

void RecordTable::cellsOf(const Row& row, std::vector<Cell>& cells) const
{
    cells.assign(m_names.size(), {});
    for (const auto& [column, text] : row.values) cells[column].raw = text;
}

TableHead RecordTable::head() const
{
    TableHead head;
    head.names = m_names;
    for (std::size_t row = 0; row < std::min(m_rows.size(), kHeadRows); ++row)
        cellsOf(m_rows[row], head.rows.emplace_back());
    resolveDecimals(head);
    if (head.decimals.comma) head.notes.push_back({.code = FindingCode::DecimalComma, .count = 1});
    return head;
}

std::vector<RowSpan> RecordTable::ranges() const
{
    return {{.firstRow = 0, .slots = std::int64_t(m_rows.size())}};
}

RangeResult RecordTable::read(std::size_t, const Layout& layout, const RowSink& sink,
                              const std::atomic<bool>& stop) const
{
    RowBuilder builder(layout, sink, 0);
    std::vector<Cell> cells;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if ((row & 255) == 0 && stop) break;
        cellsOf(m_rows[row], cells);
        builder.begin(m_rows[row].line);
        for (std::size_t column = 0; column < cells.size(); ++column) builder.add(column, cells[column]);
        if (builder.unread() > 0 && repeatsNames(m_names, cells))
            builder.leaveOut(builder.result().headers, cells.size());
        else
            builder.keep();
    }
    return builder.take();
}

std::vector<Marks> RecordTable::marks(std::size_t, const std::atomic<bool>& stop) const
{
    std::vector<Marks> marks(m_names.size());
    std::vector<Cell> cells;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if ((row & 255) == 0 && stop) break;
        cellsOf(m_rows[row], cells);
        for (std::size_t column = 0; column < cells.size(); ++column)
            marks[column].add(cells[column].raw, m_rows[row].line, std::int64_t(row));
    }
    return marks;
}

}  // namespace segue::data
