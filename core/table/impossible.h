// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"

#include <string>

namespace segue::data {

/// The range that a column's values can have. Running sums have none.
PhysicalRange rangeOf(const Column& column);

/// The first column whose value in this row lies outside its range, or nullptr. A missing value lies nowhere.
const Column* impossibleIn(const AlbumTable& table, std::uint32_t row);

/// "-4.448": the shortest text that reads back as the same float.
std::string valueText(float value);

}  // namespace segue::data
