// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/join/join_observations.h"

#include "read/join/gather.h"
#include "table/finding_kinds.h"
#include "table/placement.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace segue::data {
namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();
constexpr std::uint32_t kNoRow = std::numeric_limits<std::uint32_t>::max();

/// For every row of `observed` the row of its track, or kNoRow. The first of several counts.
std::vector<std::uint32_t> tracksOf(const AlbumTable& tracks, const AlbumTable& observed)
{
    std::vector<std::uint32_t> result(observed.rows(), kNoRow);
    if (observed.albumId.absent()) {
        std::unordered_map<std::string_view, std::uint32_t> byId;
        for (std::uint32_t row = 0; row < tracks.rows(); ++row)
            if (!tracks.trackId[row].empty()) byId.emplace(tracks.trackId[row], row);
        for (std::size_t row = 0; row < observed.rows(); ++row)
            if (const auto at = byId.find(observed.trackId[row]); at != byId.end()) result[row] = at->second;
        return result;
    }
    const auto placeOf = [](const AlbumTable& table, std::uint32_t row) {
        return std::tuple(table.albumId[row], discOf(table, row), table.trackNumber[row]);
    };
    std::map<std::tuple<std::string_view, std::int32_t, std::int32_t>, std::uint32_t> byPlace;
    for (std::uint32_t row = 0; row < tracks.rows(); ++row) byPlace.emplace(placeOf(tracks, row), row);
    for (std::uint32_t row = 0; row < observed.rows(); ++row)
        if (const auto at = byPlace.find(placeOf(observed, row)); at != byPlace.end())
            result[row] = at->second;
    return result;
}

/// Which row of each table a row of the result is made of; kNoRow where it has none of it.
struct Pairing {
    std::vector<std::uint32_t> tracks, observed;
    std::vector<std::uint32_t> alone;  ///< rows of `observed` whose track is not in `tracks`
};

Pairing pair(const AlbumTable& tracks, const AlbumTable& observed)
{
    const std::vector<std::uint32_t> trackOf = tracksOf(tracks, observed);
    std::vector<bool> seen(tracks.rows(), false);
    Pairing pairing;
    for (std::uint32_t row = 0; row < observed.rows(); ++row) {
        if (trackOf[row] != kNoRow) {
            seen[trackOf[row]] = true;
            pairing.tracks.push_back(trackOf[row]);
            pairing.observed.push_back(row);
        } else {
            pairing.alone.push_back(row);
        }
    }
    for (std::uint32_t row = 0; row < tracks.rows(); ++row) {
        if (seen[row]) continue;
        pairing.tracks.push_back(row);
        pairing.observed.push_back(kNoRow);
    }
    return pairing;
}

std::vector<float> gathered(const std::vector<float>& values, const std::vector<std::uint32_t>& rows)
{
    std::vector<float> result;
    result.reserve(values.empty() ? 0 : rows.size());
    for (std::size_t i = 0; i < rows.size() && !values.empty(); ++i)
        result.push_back(rows[i] == kNoRow ? kMissing : values[rows[i]]);
    return result;
}

/// The values that a table of tracks has beside those of observations of the same name are the tracks' own.
void nameOwnValues(AlbumTable& table, const AlbumTable& observed)
{
    for (Column& column : table.columns) {
        if (observed.column(column.name) == nullptr || column.kind != ColumnKind::Plain) continue;
        const std::string name = column.name + "_overall";
        for (ColumnUse& use : table.uses)
            if (use.field == Field::Feature && use.name == column.name) use.name = name;
        column.name = name;
        column.kind = ColumnKind::Overall;
    }
}

void addObserved(AlbumTable& table, const AlbumTable& observed, const std::vector<std::uint32_t>& rows)
{
    table.start = gathered(observed.start, rows);
    table.duration = gathered(observed.duration, rows);
    table.position = gathered(observed.position, rows);
    for (const Column& column : observed.columns) {
        if (table.column(column.name) != nullptr) continue;
        Column& added = table.columns.emplace_back(column);
        added.values = gathered(column.values, rows);
        added.perObservation = true;
    }
    for (const ColumnUse& use : observed.uses)
        if (std::ranges::none_of(table.uses, [&](const ColumnUse& other) {
                return other.header == use.header && other.name == use.name;
            }))
            table.uses.push_back(use);
    const auto files = std::uint32_t(table.files.size());
    table.files.insert(table.files.end(), observed.files.begin(), observed.files.end());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == kNoRow) continue;
        table.line[i] = observed.line[rows[i]];
        table.fileOf[i] = files + observed.fileOf[rows[i]];
    }
    table.notes.insert(table.notes.end(), observed.notes.begin(), observed.notes.end());
}

void noteUnplaced(AlbumTable& table, const AlbumTable& observed, const std::vector<std::uint32_t>& rows)
{
    Finding found{.code = FindingCode::ObservationsWithoutTrack,
                  .count = std::int64_t(rows.size()),
                  .firstLine = observed.line[rows.front()]};
    found.detail = observed.trackId[rows.front()];
    found.file = observed.file(rows.front());
    for (const std::uint32_t row : rows)
        found.note({.line = observed.line[row],
                    .detail = std::string(observed.trackId[row]),
                    .file = std::string(observed.file(row))});
    table.notes.push_back(std::move(found));
}

}  // namespace

AlbumTable joinObservations(const AlbumTable& tracks, const AlbumTable& observed)
{
    const Pairing pairing = pair(tracks, observed);
    AlbumTable result = gatherRows(tracks, pairing.tracks);
    nameOwnValues(result, observed);
    addObserved(result, observed, pairing.observed);
    result.schema = Schema::Observations;
    if (pairing.alone.empty()) return result;
    if (observed.albumId.absent()) {
        noteUnplaced(result, observed, pairing.alone);
        return result;
    }
    AlbumTable rest = gatherRows(observed, pairing.alone);
    rest.notes.clear();  // they are told already
    appendRows(result, rest);
    return result;
}

}  // namespace segue::data
