// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_column.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>

namespace segue::data {
namespace {

std::uint64_t hashOf(std::string_view text) { return XXH3_64bits(text.data(), text.size()); }

}  // namespace

std::uint32_t TextColumn::intern(std::string_view text)
{
    if (text.empty()) return 0;
    if (distinct() * 2 >= m_table.size()) grow();
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    while (m_table[slot] != 0) {
        if (this->text(m_table[slot]) == text) return m_table[slot];
        slot = (slot + 1) & mask;
    }
    m_bytes += text;
    m_offsets.push_back(m_bytes.size());
    return m_table[slot] = std::uint32_t(distinct() - 1);
}

void TextColumn::grow()
{
    m_table.assign(std::bit_ceil(std::max<std::size_t>(64, distinct() * 4)), 0);
    const std::size_t mask = m_table.size() - 1;
    for (std::uint32_t code = 1; code < distinct(); ++code) {
        std::size_t slot = hashOf(text(code)) & mask;
        while (m_table[slot] != 0) slot = (slot + 1) & mask;
        m_table[slot] = code;
    }
}

void TextColumn::seal()
{
    m_table = {};
    m_bytes.shrink_to_fit();
    m_offsets.shrink_to_fit();
    m_codes.shrink_to_fit();
}

std::size_t TextColumn::memory() const
{
    return m_codes.capacity() * sizeof(std::uint32_t) + m_bytes.capacity() +
           m_offsets.capacity() * sizeof(std::uint64_t) + m_table.capacity() * sizeof(std::uint32_t);
}

}  // namespace segue::data
