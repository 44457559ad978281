// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "data/album_table.h"
#include "data/read_options.h"

#include <memory>
#include <string>

namespace segue::data {

/// Opens a dataset of albums, recognised by content and header names, never by extension or column order.
/// Errors carry path, line, column, what stood there and what was expected.
/// A folder, and an archive with several files, is one dataset. Stop and Abort both end in the error Cancelled.
Result<std::shared_ptr<const AlbumTable>> readAlbums(const std::string& path, const RunControl& control = {}, const ReadOptions& options = {});

/// Facts about a table before any cleaning: what `segue inspect` and the Data page show.
struct Inspection {
    std::int64_t rows = 0;  ///< of the file; of documents joined to a table, their observations
    std::int64_t tracks = 0, albums = 0;
    std::int64_t completeAlbums = 0;  ///< discs 1..D, each with tracks 1..n without holes
    std::int64_t transitions = 0;     ///< neighbouring tracks (i, i+1) of the complete albums, no other rule applied
    std::int64_t observationsMin = 0, observationsMax = 0;
    double observationsMedian = 0;
    std::vector<std::string> features;
    std::vector<Field> absent;                ///< fields that no column is read as and that it can do without
    std::vector<std::string> absentFeatures;  ///< of the four that can be predicted
    std::vector<Finding> findings;
};
/// Findings. About columns (column = Segue's name): missing_values, empty_column, track_without_values, impossible_value,
/// varying_track_value (detail = the two values), sums_disagree, percent_values, unknown_unit, doubtful_unit (the values speak against the unit in
/// the name), constant_column, not_finite, unreadable_values (words where numbers should be), other_decimals (numbers with the mark that the column
/// does not have), either of them unreadable_rows in the disc's column, rounded_values, values_disagree (between a table and a document),
/// window_counts, window_absent (other columns have it), window_gap (none has it); column = as in the file: rival_column (detail = the one that is
/// read), column_of_words, mixed_decimals; missing_texts (a text or order column). About rows: missing_identity, repeated_rows, contradicting_rows,
/// repeated_header, ragged_rows, loose_quotes. About albums (count = albums, detail = id of the first): holes,
/// repeated_albums, editions, one_track_albums, outlier_lengths, mixed_units. About files (count = files, rows or
/// documents): no_features, encoding (detail = its name), mixed_encoding and lost_characters (count = lines), decimal_comma, file_skipped,
/// other_unit, documents_without_track, observations_without_track, documents_repeated, empty_documents, strange_records, documents_ignored.
Inspection inspect(const AlbumTable& table);

/// The rows a finding of `inspect` is about, in file order, and the ids of their albums, each once.
std::vector<std::uint32_t> rowsOf(const AlbumTable& table, const Finding& finding);
std::vector<std::string> albumsOf(const AlbumTable& table, const Finding& finding);
/// The same for each of many findings, in one look at the table; only for those whose albums can be left out. Error
/// Cancelled.
Result<std::vector<std::vector<std::string>>> albumsOf(const AlbumTable& table, const std::vector<Finding>& findings, const RunControl& control = {});

}  // namespace segue::data
