// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/join/mixed_units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace segue::data {
namespace {

bool isDuration(const Column& column) { return column.base == "duration" || column.base == "duration_ms"; }

std::pair<float, float> foreignTo(const Column& column)
{
    constexpr float kEndless = std::numeric_limits<float>::infinity();
    constexpr float kPositive = std::numeric_limits<float>::min();
    constexpr std::pair<float, float> kNothing{1.F, 0.F};
    switch (column.isSum() ? Unit::None : column.unit) {
        case Unit::Decibel:
        case Unit::Lufs: return {0.F, 1.F};
        case Unit::Share:
            return column.base.starts_with("loudness") ? std::pair(-kEndless, -kPositive)
                                                       : std::pair(2.F, 100.F);
        case Unit::BeatsPerMinute: return {kPositive, 10.F};
        case Unit::Milliseconds: return isDuration(column) ? std::pair(kPositive, 1000.F) : kNothing;
        case Unit::Seconds: return isDuration(column) ? std::pair(10000.F, kEndless) : kNothing;
        default: return kNothing;
    }
}

}  // namespace

ForeignUnit::ForeignUnit(const Column& column) : m_column(column)
{
    std::tie(m_low, m_high) = foreignTo(column);
    if (m_low > m_high) return;
    std::int64_t values = 0, foreign = 0;
    for (const float value : column.values) {
        values += !std::isnan(value);
        foreign += isForeign(value);
    }
    m_most = foreign * 2 > values;
}

bool ForeignUnit::has(std::span<const std::uint32_t> rows) const
{
    if (m_low > m_high || m_most) return false;
    std::int64_t values = 0, foreign = 0;
    for (const std::uint32_t row : rows) {
        values += !std::isnan(m_column.values[row]);
        foreign += isForeign(m_column.values[row]);
    }
    return foreign > 1 && foreign * 2 >= values;
}

std::vector<ForeignUnit> foreignUnits(const AlbumTable& table, const RunControl& control)
{
    std::vector<ForeignUnit> units;
    for (const Column& column : table.columns)
        if (!control.stopped()) units.emplace_back(column);
    return units;
}

}  // namespace segue::data
