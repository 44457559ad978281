// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "read/bytes/source.h"
#include "read/json/analysis.h"
#include "read/text/layout.h"
#include "read/text/table_head.h"
#include "table/album_table.h"
#include "table/read_options.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace segue::data {

/// What one file gave.
struct FileContent {
    std::optional<AlbumTable> table{};
    std::vector<Analysis> analyses{};
    std::int64_t nulls = 0;            ///< records that were null
    std::vector<NotedLine> strange{};  ///< what stands among the records and is none
};

/// One way of writing what Segue reads. The errors of `preview` and `read` name the file.
struct Format {
    std::string_view name;
    /// Its files may be without a table, or say of tracks what other files do not, and not where they belong.
    bool isDocument = false;
    /// By a file's first character that is no blank (0 = none), and by its content where that is not enough.
    bool (*recognises)(char first, const Entry& entry) = nullptr;
    /// The names and the first rows. A file without a table of its own is NotATable.
    Result<TableHead> (*preview)(const Entry& entry) = nullptr;
    Result<FileContent> (*read)(const Entry& entry, const ReadOptions& options, Need need,
                                const RunControl& control) = nullptr;
};

}  // namespace segue::data
