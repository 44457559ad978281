// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "table/album_table.h"

namespace segue::data {

/// Settles what only all the rows together can tell: units, whether a row is a track or an observation
/// (METHOD section 1), which columns differ inside a track, how many cells are missing. False where the
/// control asked to stop.
bool resolveTable(AlbumTable& table, int threads, const RunControl& control);

/// The unit of a column by its name and its values: loudness in decibel, or 0..1; a share that mostly lies
/// above 1, and never above 100, is in percent.
Unit unitOf(const Column& column);

}  // namespace segue::data
