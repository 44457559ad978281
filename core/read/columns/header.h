// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "table/album_table.h"
#include "table/normalised_header.h"
#include "table/read_options.h"

#include <string>
#include <string_view>
#include <vector>

namespace segue::data {

/// What the header alone says of a column. `certain` is false for an unknown name: its cells decide.
struct HeaderColumn {
    std::string header;  ///< as it stands in the file
    Field field = Field::Feature;
    std::string name;        ///< feature: Segue's name for it
    Unit unit = Unit::None;  ///< where the header names one
    bool certain = false;
    bool forced = false;  ///< the user said so
    int rank = 0;         ///< place in the alias table: of two columns for one field the lower one is read
    Unused why = Unused::No;
    std::string rival{};  ///< header of the column read in its place

    void ignore(Unused reason, std::string inItsPlace = {});
};

struct Header {
    std::vector<HeaderColumn> columns;
    Schema schema = Schema::Tracks;
    /// Index of the column read as `field`, -1 = none.
    int find(Field field) const;
};

/// Understands the names. Errors: ColumnRepeated. Which of several columns is read for a field is settled
/// here; the others become Ignored.
Result<Header> readHeader(const std::vector<std::string>& names, const ReadOptions& options);

/// Of two names for one feature ("tempo" and "bpm") the one that the user chose stays, else the first; the
/// other is ignored as its rival. The same name twice is ColumnRepeated.
Status resolveFeatures(Header& header);

/// The accepted names of a field, for "expected": "album_id, album uri, ...".
std::string acceptedNames(Field field);

/// ColumnMissing unless there is an album and a track number; names all that is missing.
Status checkNeeded(const Header& header, const std::string& subject);

}  // namespace segue::data
