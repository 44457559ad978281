// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/album_table.h"

#include <cstdint>
#include <span>

namespace segue::data {

/// True where half the values of an album, two at least, are written as this column's other values are not: a loudness of
/// 0..1 among decibels, or decibels among 0..1. A single one is a loud master. `rows` are those of the album.
bool writtenOtherwise(const Column& column, std::span<const std::uint32_t> rows);

/// The first column of which that is true for an album, or nullptr.
const Column* otherUnitIn(const AlbumTable& table, std::span<const std::uint32_t> rows);

}  // namespace segue::data
