// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "table/album_table.h"
#include "table/read_options.h"

#include <memory>
#include <string>

namespace segue::data {

/// Opens a dataset of albums, recognised by content and header names, never by extension or column order.
/// Errors carry path, line, column, what stood there and what was expected.
/// A folder, and an archive with several files, is one dataset. Stop and Abort both end in the error
/// Cancelled.
Result<std::shared_ptr<const AlbumTable>> readAlbums(const std::string& path, const RunControl& control = {},
                                                     const ReadOptions& options = {});

}  // namespace segue::data
