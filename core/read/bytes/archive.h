// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/bytes/source.h"

namespace segue::data {

/// True where the first bytes are those of a gzip, zip, bzip2, xz, zstd or 7z file.
bool isArchive(std::string_view bytes);

/// The files in an archive, or the one text a compressed file holds; sorted by name, hidden ones left out.
/// What does not fit in a quarter of a gigabyte goes through an unlinked temporary file rather than memory.
/// Errors: DocumentBroken, NotATable (an Office document is a zip too), FileUnreadable (no room), Cancelled.
Result<std::vector<Entry>> unpack(const std::string& path, std::string_view bytes, const RunControl& control);

}  // namespace segue::data
