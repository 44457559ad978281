// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"

#include <cstdint>
#include <vector>

namespace segue::data {

/// Whether two rows say different things of what they both speak of: a value, or a text other than an id.
bool rowsDiffer(const AlbumTable& table, std::uint32_t a, std::uint32_t b);

/// Whether the rows of a table without times are observations: those of at least half of its tracks stand
/// there several times and differ. A few that do are contradictions in a table of tracks. `rows` as
/// `placeRows` orders them.
bool repeatsTracks(const AlbumTable& table, const std::vector<std::uint32_t>& rows);

}  // namespace segue::data
