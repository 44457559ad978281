// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "table/album_table.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace segue::data {

/// Values that a column of its unit hardly has, and one in another unit does: a loudness of 0..1 among
/// decibels, or decibels among 0..1; percent among shares; hertz among beats a minute; seconds among
/// milliseconds and the other way.
class ForeignUnit {
public:
    explicit ForeignUnit(const Column& column);

    /// True where half the values of an album, two at least, are such, unless most of the column's are. A
    /// single one is a loud master, a jingle, an error. `rows` are those of the album.
    bool has(std::span<const std::uint32_t> rows) const;
    /// Most values of the column are such: it is not mixed, but its name tells another unit.
    bool isOfMost() const { return m_most; }
    const Column& column() const { return m_column; }

private:
    bool isForeign(float value) const { return value >= m_low && value <= m_high; }

    const Column& m_column;
    float m_low = 1, m_high = 0;  ///< from, to; an empty range where nothing is foreign
    bool m_most = false;
};

/// One for every column; fewer where the control asks to stop.
std::vector<ForeignUnit> foreignUnits(const AlbumTable& table, const RunControl& control = {});

}  // namespace segue::data
