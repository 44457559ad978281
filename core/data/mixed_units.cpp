// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mixed_units.h"

#include <algorithm>
#include <cmath>

namespace segue::data {
namespace {

bool isLoudness(const Column& column) { return !column.isSum() && column.base.starts_with("loudness"); }

}  // namespace

bool writtenOtherwise(const Column& column, std::span<const std::uint32_t> rows)
{
    const bool decibel = column.unit == Unit::Decibel || column.unit == Unit::Lufs;
    if (!isLoudness(column) || (!decibel && column.unit != Unit::Share)) return false;
    std::int64_t values = 0, foreign = 0;
    for (const std::uint32_t row : rows) {
        const float value = column.values[row];
        values += !std::isnan(value);
        foreign += decibel ? value >= 0 && value <= 1 : value < 0;
    }
    return foreign > 1 && foreign * 2 >= values;
}

const Column* otherUnitIn(const AlbumTable& table, std::span<const std::uint32_t> rows)
{
    const auto at = std::ranges::find_if(table.columns, [&](const Column& column) { return writtenOtherwise(column, rows); });
    return at == table.columns.end() ? nullptr : &*at;
}

}  // namespace segue::data
