// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"

namespace segue::data {

/// In a dataset of several files: the values of a file that writes a column in another unit than most rows
/// have it in become missing, and are noted (other_unit). Shares and percent, tempo scaled and in BPM,
/// seconds and milliseconds are told apart by the values of each file; units that headers name are told apart
/// before, loudness album by album (data/mixed_units.h). The rows of a file must lie together.
void separateUnits(AlbumTable& table);

/// The same of attributes that are to be joined to a table: they yield to it.
void separateUnits(AlbumTable& table, AlbumTable& attributes);

}  // namespace segue::data
