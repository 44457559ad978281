// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/field.h"
#include "table/finding.h"
#include "table/read_options.h"
#include "table/text_column.h"
#include "table/unit.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace segue::data {

inline constexpr std::int32_t kNoNumber = std::numeric_limits<std::int32_t>::min();

/// What a file was recognised as.
enum class Schema {
    Tracks,
    Observations,
    WideWindows,
    ReportTable,
    KaggleTracks,
    Exportify,
    AudioFeatures,
    AudioAnalysis
};

/// What the rest of a column's name says beside its base: the report's layout keeps windows and running sums
/// in the file.
enum class ColumnKind { Plain, Overall, Continuous, OverallCumulative, ContinuousCumulative };

/// A numeric column: one float a row, NaN where the cell is empty.
struct Column {
    std::string name;  ///< as Segue calls it (alias table applied, lower case)
    Unit unit = Unit::None;
    std::vector<float> values;
    /// The value differs between the rows of more than one track in twenty: it belongs to the observation,
    /// not to the track.
    bool perObservation = false;
    /// Computed by whoever made the file, never computed again: "X_cum" is a running sum, "X_overall" the
    /// track's value.
    ColumnKind kind = ColumnKind::Plain;
    std::string base;  ///< "loudness" of "loudness_continuous_cum"; equal to name for a plain column

    /// Its values add up along the album: they have neither the unit's range nor its usual size.
    bool isSum() const
    {
        return kind == ColumnKind::OverallCumulative || kind == ColumnKind::ContinuousCumulative;
    }
};

/// What became of a column of the file.
struct ColumnUse {
    std::string header;  ///< as it stands in the file
    Field field = Field::Ignored;
    std::string name;  ///< of the numeric column it became, "" for the others
    Unit unit = Unit::None;
    std::int64_t missing = 0;  ///< cells
    Unused why = Unused::No;   ///< of an ignored one
    std::string rival{};       ///< header of the column that is read in its place
};

/// A table as it stands in the file: row order kept, nothing removed, nothing filled in. A wide table is
/// unfolded: a row for each window. Every vector has `rows()` entries, except absent columns, which are
/// empty.
struct AlbumTable {
    std::string source;  ///< path as opened
    std::string hash;    ///< "xxh3:" and the XXH3-128 of the file's bytes, hex
    ReadOptions readAs;  ///< what the user said: with this the same file gives the same table again
    Schema schema = Schema::Tracks;
    bool observations = false;  ///< a row is an observation inside a track; false: a row is a track
    int windows = 0;  ///< each track has exactly so many rows, which are windows already; 0 = they are not

    TextColumn albumId, albumName, artist, trackId, trackName, albumType, releaseDate;
    std::vector<std::int32_t> disc;         ///< kNoNumber = missing
    std::vector<std::int32_t> trackNumber;  ///< kNoNumber = missing
    std::vector<float> start;     ///< seconds from the track's start, NaN = missing; empty = no such column
    std::vector<float> duration;  ///< seconds an observation lasts; empty = no such column
    std::vector<float> position;  ///< window or section number in place of a start; empty = no such column
    std::vector<std::uint32_t> line;    ///< line in the file where the row starts, from 1
    std::vector<std::string> files;     ///< of a folder or an archive; empty: one file, `source`
    std::vector<std::uint32_t> fileOf;  ///< into `files`; empty where that is
    std::vector<Column> columns;

    std::vector<ColumnUse> uses;  ///< every column of the file, in its order

    std::vector<Finding> notes;  ///< what the reader noticed (encoding, repeated header, ...)

    std::size_t rows() const { return trackNumber.size(); }
    /// The file a row stands in, "" where there is only one.
    std::string_view file(std::size_t row) const
    {
        return fileOf.empty() ? std::string_view() : std::string_view(files[fileOf[row]]);
    }
    /// Whether two rows were one row of the file: a wide one becomes as many rows as it has windows.
    bool sharesRow(std::size_t a, std::size_t b) const
    {
        return schema == Schema::WideWindows && line[a] == line[b] &&
               (fileOf.empty() || fileOf[a] == fileOf[b]);
    }
    const Column* column(std::string_view name) const;
    std::size_t memory() const;  ///< bytes that the values take
};

}  // namespace segue::data
