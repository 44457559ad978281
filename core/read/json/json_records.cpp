// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/json/json_records.h"

#include "read/columns/header.h"

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

void appendQuoted(std::string& text, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == cell.npos) {
        text += cell;
        return;
    }
    text += '"';
    for (const char c : cell) {
        if (c == '"') text += '"';
        text += c;
    }
    text += '"';
}

}  // namespace

void RecordTable::add(const dom::object& record, std::uint32_t line)
{
    m_rows.emplace_back();
    m_lines.push_back(line);
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
    m_rows.back().emplace_back(std::uint32_t(at->second), std::move(text));
}

std::string RecordTable::text() const
{
    std::string text;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (i > 0) text += ',';
        appendQuoted(text, m_names[i]);
    }
    std::vector<std::string_view> cells(m_names.size());
    for (const auto& row : m_rows) {
        std::ranges::fill(cells, std::string_view());
        for (const auto& [column, cell] : row) cells[column] = cell;
        text += '\n';
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) text += ',';
            if (cells.size() == 1 && cells[i].empty()) text += "\"\"";
            appendQuoted(text, cells[i]);
        }
    }
    return text + '\n';
}

}  // namespace segue::data
