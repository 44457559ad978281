// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/json/element_lines.h"

#include <algorithm>
#include <utility>

namespace segue::data {
namespace {

/// Walks over the text without understanding it.
class ElementScan {
public:
    ElementScan(std::string_view text, const ListNames& names) : m_text(text), m_names(names) {}

    std::vector<std::uint32_t> lines()
    {
        for (std::size_t i = 0; i < m_text.size() && !m_ended; ++i) {
            const char c = m_text[i];
            m_line += c == '\n';
            if (m_quoted)
                i += inQuotes(i);
            else if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                take(i);
        }
        return std::move(m_lines);
    }

private:
    /// How many characters more are used up.
    std::size_t inQuotes(std::size_t i)
    {
        if (m_text[i] == '\\') return 1;
        if (m_text[i] == '"') {
            m_quoted = false;
            m_name = m_text.substr(m_opened, i - m_opened);
        }
        return 0;
    }

    void take(std::size_t i)
    {
        const char c = m_text[i];
        if (m_awaited && c != ']') m_lines.push_back(m_line);
        m_awaited = false;
        if (c == '"') {
            m_quoted = true;
            m_opened = i + 1;
        } else if (c == '[' || c == '{') {
            if (c == '[' && m_list == 0 &&
                (m_depth == 0 || std::ranges::find(m_names, m_name) != m_names.end()))
                m_list = m_depth + 1;
            m_awaited = ++m_depth == m_list && c == '[';
            if (c == '{') m_name = {};
        } else if (c == ',') {
            m_awaited = m_depth == m_list;
            m_name = {};
        } else if (c == ']' || c == '}') {
            m_ended = m_depth-- == m_list;
        }
    }

    const std::string_view m_text;
    const ListNames& m_names;
    std::vector<std::uint32_t> m_lines;
    std::string_view m_name;  ///< the text before, which is the name of what follows
    std::size_t m_opened = 0;
    std::uint32_t m_line = 1;
    int m_depth = 0, m_list = 0;  ///< the list's depth, 0 = not met yet
    bool m_quoted = false, m_awaited = false, m_ended = false;
};

}  // namespace

std::vector<std::uint32_t> elementLines(std::string_view text, const ListNames& names)
{
    return ElementScan(text, names).lines();
}

}  // namespace segue::data
