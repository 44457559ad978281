// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/formats/format.h"
#include "read/json/documents.h"

namespace segue::data {

/// What the documents of a file give, whichever way they stand in it: the records become a table.
Result<FileContent> contentOf(Documents documents, const Entry& entry, const ReadOptions& options,
                              const RunControl& control);

/// The head of their records.
Result<TableHead> headOf(Documents documents, const Entry& entry);

/// JSON of another kind.
Error foreignJson(const Entry& entry);

}  // namespace segue::data
