// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/local_texts.h"

#include <xxhash.h>

#include <utility>

namespace segue::data {
namespace {

std::size_t slotOf(std::string_view text, std::size_t size)
{
    return XXH3_64bits(text.data(), text.size()) & (size - 1);
}

}  // namespace

std::uint32_t LocalTexts::code(std::string_view raw, bool doubled)
{
    if (raw == m_entries[m_last].raw && doubled == m_entries[m_last].doubled) return m_last;
    return m_last = raw.empty() ? 0 : find(raw, doubled);
}

std::uint32_t LocalTexts::find(std::string_view raw, bool doubled)
{
    if (m_entries.size() * 2 >= m_table.size()) grow();
    std::size_t slot = slotOf(raw, m_table.size());
    for (; m_table[slot] != 0; slot = (slot + 1) & (m_table.size() - 1)) {
        const Entry& entry = m_entries[m_table[slot]];
        if (entry.raw == raw && entry.doubled == doubled) return m_table[slot];
    }
    m_entries.push_back({raw, doubled});
    return m_table[slot] = std::uint32_t(m_entries.size() - 1);
}

void LocalTexts::grow()
{
    m_table.assign(m_table.empty() ? 64 : m_table.size() * 2, 0);
    for (std::uint32_t code = 1; code < m_entries.size(); ++code) {
        std::size_t slot = slotOf(m_entries[code].raw, m_table.size());
        while (m_table[slot] != 0) slot = (slot + 1) & (m_table.size() - 1);
        m_table[slot] = code;
    }
}

LocalTexts::Entries LocalTexts::take()
{
    Entries entries = std::move(m_entries);
    entries.shrink_to_fit();
    *this = LocalTexts();
    return entries;
}

}  // namespace segue::data
