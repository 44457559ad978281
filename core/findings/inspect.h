// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "table/album_table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace segue::data {

/// Facts about a table before any cleaning: what `segue inspect` and the Data page show.
struct Inspection {
    std::int64_t rows = 0;  ///< of the file; of documents joined to a table, their observations
    std::int64_t tracks = 0, albums = 0;
    std::int64_t completeAlbums = 0;  ///< discs 1..D, each with tracks 1..n without holes
    std::int64_t transitions =
        0;  ///< neighbouring tracks (i, i+1) of the complete albums, no other rule applied
    std::int64_t observationsMin = 0, observationsMax = 0;
    double observationsMedian = 0;
    std::vector<std::string> features;
    std::vector<Field> absent;                ///< fields that no column is read as and that it can do without
    std::vector<std::string> absentFeatures;  ///< of the four that can be predicted
    std::vector<Finding> findings;
};
/// Its findings are those of the reader and what is remarkable about the table: `kFindingKinds` lists them.
/// Where the control asks to stop, what it returns is of no use.
Inspection inspect(const AlbumTable& table, const RunControl& control = {});

/// The rows a finding of `inspect` is about, in file order, and the ids of their albums, each once.
std::vector<std::uint32_t> rowsOf(const AlbumTable& table, const Finding& finding);
std::vector<std::string> albumsOf(const AlbumTable& table, const Finding& finding);
/// The same for each of many findings, in one look at the table; only for those whose albums can be left out.
/// Error Cancelled.
Result<std::vector<std::vector<std::string>>> albumsOf(const AlbumTable& table,
                                                       const std::vector<Finding>& findings,
                                                       const RunControl& control = {});

}  // namespace segue::data
