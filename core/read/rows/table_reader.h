// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "read/rows/row_source.h"
#include "read/text/table_head.h"
#include "table/album_table.h"
#include "table/read_options.h"

#include <string>

namespace segue::data {

/// Makes a table of the rows of a file; they stand as in the file, units and observations are settled later
/// (`resolveTable`). Errors name the file: those of `layoutOf`; RowRagged, NotANumber, DecimalsMixed where
/// bad rows or cells are as many as good ones; FileEmpty; Cancelled.
Result<AlbumTable> readTable(const std::string& file, const RowSource& rows, const TableHead& head,
                             const ReadOptions& options, Need need, const RunControl& control);

}  // namespace segue::data
