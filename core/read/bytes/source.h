// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace segue::data {

/// Bytes that stay where they are as long as the value lives: a mapped file, or text made in memory.
struct Bytes {
    std::shared_ptr<const void> owner;
    std::string_view view;
    static Bytes of(std::string text);
};

/// One file of a dataset: the file itself, or a member of an archive or a folder.
struct Entry {
    std::string name;  ///< path as a user would name it; a member: "archive/member"
    Bytes bytes;
};

/// What stands at a path.
struct Source {
    std::vector<Entry> entries;  ///< sorted by name; more than one for folders and archives
    std::string hash;  ///< "xxh3:<hex>" of the bytes as they lie on disk; of a folder: of names and hashes
};

/// Opens a file, a folder (with the folders in it) or an archive that libarchive knows, which it takes apart.
/// Errors: FileMissing, FileUnreadable, FileEmpty, DocumentBroken, Cancelled.
Result<Source> openSource(const std::string& path, const RunControl& control);

/// Only the bytes of one plain file.
Result<Bytes> mapFile(const std::string& path);

}  // namespace segue::data
