// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace segue::data {

/// A finding with the rows it is about: the rows themselves, or the first row of each album.
struct Found {
    Finding finding;
    std::vector<std::uint32_t> rows{};
    std::uint64_t whichRows = 0;  ///< equal for equal rows
};

/// Counts rows as they stand in the file, keeps the first, and all of them only where someone will ask for
/// them.
class RowTally {
public:
    RowTally(const AlbumTable& table, bool keepAll) : m_table(table), m_keepAll(keepAll) {}
    void add(std::uint32_t row)
    {
        if (m_count == 0 || !m_table.sharesRow(m_last, row)) ++m_count;
        if (m_rows.empty() || m_keepAll) m_rows.push_back(row);
        m_last = row;
        m_whichRows = (m_whichRows ^ row) * 0x100000001b3;  // FNV-1a
    }
    std::uint64_t whichRows() const { return m_whichRows; }
    std::int64_t count() const { return m_count; }
    std::uint32_t first() const { return m_rows.front(); }
    std::vector<std::uint32_t> takeRows() { return std::move(m_rows); }

private:
    const AlbumTable& m_table;
    bool m_keepAll;
    std::int64_t m_count = 0;
    std::uint32_t m_last = 0;
    std::uint64_t m_whichRows = 0xcbf29ce484222325;
    std::vector<std::uint32_t> m_rows;
};

/// What findings are made from: the table grouped only, and with rules 1 to 4 (editions stripped too),
/// loudness in other units left where it is.
struct Examined {
    const AlbumTable& table;
    Cleaned grouped, cleaned;
};
/// Where the control asks to stop, what it returns is of no use.
Examined examine(const AlbumTable& table, const RunControl& control = {});

/// Adds a finding about the rows of a tally, if there are any; its place is the first of them.
void tell(const AlbumTable& table, RowTally& tally, Finding finding, std::vector<Found>& all);

std::vector<Found> findInColumns(const Examined& examined, bool keepAll);
std::vector<Found> findInAlbums(const Examined& examined, bool keepAll);

}  // namespace segue::data
