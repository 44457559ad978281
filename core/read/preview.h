// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/read.h"
#include "table/album_table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace segue::data {

struct PreviewColumn {
    std::string header;  ///< as it stands in the file
    Field field = Field::Ignored;
    Role role = Role::Ignored;
    std::string name;        ///< what a feature will be called
    Unit unit = Unit::None;  ///< as far as the rows looked at tell
    /// Among the rows looked at; `AlbumTable::uses` counts the whole file. Negative: of another file than
    /// those rows.
    std::int64_t missing = 0;
    Unused why = Unused::No;  ///< of an ignored one
    std::string rival{};      ///< header of the column that is read in its place
};

/// The first rows of a dataset before it is read, and what Segue takes its columns for.
struct Preview {
    std::string source;  ///< the file shown: of a folder or an archive the first that names albums
    Schema schema = Schema::Tracks;
    char separator = ',';
    std::vector<PreviewColumn> columns;
    std::vector<std::vector<std::string>>
        rows;  ///< at most kPreviewRows, cells as texts; a short row is filled with ""
    std::int64_t rowsLookedAt = 0;
    std::vector<Field> required;  ///< fields without which it cannot be read, and which are missing
    std::vector<Field>
        absent;  ///< fields that it can do without: disc, artist, album name, track id, track name
    std::vector<std::string> absentFeatures;  ///< of the four that can be predicted
    std::vector<Finding> notes;               ///< encoding, decimal comma
};

inline constexpr std::size_t kPreviewRows = 200;

/// Looks at the start of a dataset; `options.fields` are honoured, so a user sees what a changed role does.
/// A missing album or track number is no error here. Errors: those of opening, NotATable, ColumnRepeated.
Result<Preview> previewAlbums(const std::string& path, const ReadOptions& options = {},
                              const RunControl& control = {});

}  // namespace segue::data
