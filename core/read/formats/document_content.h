// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/formats/format.h"
#include "read/json/documents.h"

namespace segue::data {

/// What the documents of a file give, whichever way they stand in it: the records become a table. An error of
/// reading them is passed on.
Result<FileContent> contentOf(Result<Documents> read, const Entry& entry, const ReadOptions& options,
                              const RunControl& control);

/// The head of their records.
Result<TableHead> headOf(Result<Documents> read, const Entry& entry);

/// JSON of another kind.
Error foreignJson(const Entry& entry);

}  // namespace segue::data
