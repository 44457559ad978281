// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "read/bytes/source.h"
#include "read/text/dialect.h"
#include "read/text/layout.h"
#include "table/album_table.h"
#include "table/read_options.h"

namespace segue::data {

/// A delimited text found out: what a preview shows and a reader needs.
struct OpenedText {
    Bytes text;  ///< UTF-8, without mark
    Dialect dialect;
    std::vector<Finding> notes;
};

/// Encoding and dialect. Windows-1252 is recognised by the bytes looked at, all of them or the first
/// megabyte. Errors: NotATable, FileEmpty.
Result<OpenedText> openText(const Entry& entry);

/// Reads a delimited text. Rows stand as in the file; units and observations are settled later
/// (`resolveTable`). Errors: those of `openText`, `layoutOf` and `cutRows`; RowRagged, NotANumber where bad
/// rows or cells are as many as good ones. With Need::PlaceOrTrackId a text without album or track number is
/// read too; its track numbers are all missing.
Result<AlbumTable> readTable(const Entry& entry, const ReadOptions& options, const RunControl& control,
                             Need need = Need::Place);

}  // namespace segue::data
