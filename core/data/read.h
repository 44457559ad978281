// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "data/album_table.h"

#include <memory>
#include <string>

namespace segue::data {

/// Opens a dataset of albums, recognised by content and header names, never by extension or column order.
/// Errors carry path, line, column, what stood there and what was expected.
Result<std::shared_ptr<const AlbumTable>> readAlbums(const std::string& path, const RunControl& control = {});

/// Facts about a table before any cleaning: what `segue inspect` and the Data page show.
struct Inspection {
    std::int64_t rows = 0, tracks = 0, albums = 0;
    std::int64_t completeAlbums = 0;  ///< discs 1..D, each with tracks 1..n without holes
    std::int64_t transitions = 0;     ///< neighbouring tracks (i, i+1) of the complete albums, no other rule applied
    std::int64_t observationsMin = 0, observationsMax = 0;
    double observationsMedian = 0;
    std::vector<std::string> features;
    std::vector<Finding> findings;
};
Inspection inspect(const AlbumTable& table);

}  // namespace segue::data
