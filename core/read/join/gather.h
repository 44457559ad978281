// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"

#include <cstdint>
#include <vector>

namespace segue::data {

/// The table whose row r is row rows[r] of `table`: rows may be left out, repeated, put in another order.
AlbumTable gatherRows(const AlbumTable& table, const std::vector<std::uint32_t>& rows);

/// The rows of `next` behind those of `table`; columns that one of them lacks are missing there. Values whose
/// header names another unit than that of the column they belong to are missing too, and noted (OtherUnit).
void appendRows(AlbumTable& table, const AlbumTable& next);

/// Whether values are measured in another unit than those they would stand beside; one of the two names its
/// unit.
bool inOtherUnit(const Column& to, const Column& from);

/// Every text column, in the order of Field.
std::vector<TextColumn*> textColumns(AlbumTable& table);
std::vector<const TextColumn*> textColumns(const AlbumTable& table);

/// `loudness_w1 .. loudness_wW` in one row a track become W rows with one column `loudness`; the other values
/// are repeated. Where the track's own `loudness` stands beside its windows, the windows are
/// `loudness_continuous`. A column with fewer windows than the others is stretched over theirs, and noted
/// (window_counts).
AlbumTable unfoldWindows(const AlbumTable& table);

}  // namespace segue::data
