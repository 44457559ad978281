// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/json/analysis.h"
#include "table/album_table.h"

#include <string>
#include <vector>

namespace segue::data {

/// Takes over, by track id, the columns and texts that `table` lacks and the cells that are missing in it;
/// what stands in it stays. Noted: rows of `attributes` whose track is not in the table
/// (documents_without_track) or stood before (documents_repeated), values that differ from those in the table
/// (values_disagree) or are in another unit (other_unit).
void joinAttributes(AlbumTable& table, const AlbumTable& attributes);

/// Unfolds every row whose track has an analysis into its observations; the others keep one row, without
/// observed values.
AlbumTable joinAnalyses(const AlbumTable& table, const std::vector<Analysis>& analyses, bool segments);

}  // namespace segue::data
