// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace segue::data {

/// A column of texts, each distinct text kept once. Code 0 is always the empty text, which means "missing".
/// An absent column has size 0 and answers "" for every row.
class TextColumn {
public:
    std::size_t size() const { return m_codes.size(); }
    bool absent() const { return m_codes.empty(); }
    std::string_view operator[](std::size_t row) const
    {
        return m_codes.empty() ? std::string_view() : text(m_codes[row]);
    }
    std::uint32_t code(std::size_t row) const { return m_codes.empty() ? 0 : m_codes[row]; }
    std::string_view text(std::uint32_t code) const
    {
        return std::string_view(m_bytes).substr(m_offsets[code], m_offsets[code + 1] - m_offsets[code]);
    }
    std::size_t distinct() const { return m_offsets.size() - 1; }  ///< with the empty text

    void reserve(std::size_t rows) { m_codes.reserve(rows); }
    void push(std::string_view text) { m_codes.push_back(intern(text)); }
    /// The code of `text`, which is kept from now on; adds no row.
    std::uint32_t intern(std::string_view text);
    /// One code a row, each of them given by `intern` (or 0).
    void setCodes(std::vector<std::uint32_t> codes) { m_codes = std::move(codes); }
    /// Frees what only pushing needs. Call once, after the last push.
    void seal();
    std::size_t memory() const;

private:
    void grow();

    std::vector<std::uint32_t> m_codes;
    std::string m_bytes;
    std::vector<std::uint64_t> m_offsets{0, 0};
    std::vector<std::uint32_t> m_table;  ///< open addressing over the codes, empty after seal()
};

}  // namespace segue::data
