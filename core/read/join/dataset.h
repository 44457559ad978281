// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "read/bytes/source.h"
#include "table/album_table.h"
#include "table/read_options.h"

namespace segue::data {

/// Makes one table of all the files of a source: tables with albums one behind the other; tables and
/// documents without albums joined by track id; analyses unfolded into observations. Notes say what could not
/// be used. Errors: those of the readers; ColumnMissing where no file names album and track number,
/// AlbumsUnknown where there are documents only, TracksUnknown.
Result<AlbumTable> assembleDataset(const std::string& path, const Source& source, const ReadOptions& options,
                                   const RunControl& control);

}  // namespace segue::data
