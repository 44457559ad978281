// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/impossible.h"

#include <array>
#include <charconv>
#include <cmath>

namespace segue::data {

PhysicalRange rangeOf(const Column& column)
{
    return physicalRange(column.base, column.isSum() ? Unit::None : column.unit);
}

const Column* impossibleIn(const AlbumTable& table, std::uint32_t row)
{
    for (const Column& column : table.columns) {
        const float value = column.values[row];
        if (!std::isnan(value) && !rangeOf(column).holds(double(value))) return &column;
    }
    return nullptr;
}

std::string valueText(float value)
{
    std::array<char, 80> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return {text.data(), end.ptr};
}

}  // namespace segue::data
