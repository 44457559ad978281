// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace segue::data {

/// Records with names that come as they come, written as one delimited text.
class RecordTable {
public:
    void add(const simdjson::dom::object& record, std::uint32_t line);
    std::string text() const;
    const std::vector<std::uint32_t>& lines() const { return m_lines; }
    bool empty() const { return m_lines.empty(); }

private:
    void addValue(const std::string& name, const simdjson::dom::element& value, int depth);
    void put(const std::string& name, std::string text);

    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_column;
    std::vector<std::vector<std::pair<std::uint32_t, std::string>>> m_rows;
    std::vector<std::uint32_t> m_lines;
};

}  // namespace segue::data
