// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/inspect.h"
#include "findings/findings.h"
#include "read/columns/aliases.h"
#include "table/finding_kinds.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

namespace segue::data {
namespace {

void countObservations(const Albums& albums, Inspection& result)
{
    std::vector<std::uint32_t> counts;
    for (const Track& track : albums.tracks) counts.push_back(track.rowCount);
    if (counts.empty()) return;
    std::ranges::sort(counts);
    result.observationsMin = counts.front();
    result.observationsMax = counts.back();
    const std::size_t half = counts.size() / 2;
    result.observationsMedian =
        counts.size() % 2 == 1 ? counts[half] : (double(counts[half - 1]) + double(counts[half])) / 2;
}

void findAbsent(const AlbumTable& table, Inspection& result)
{
    const auto isRead = [&](Field field) {
        return std::ranges::find(table.uses, field, &ColumnUse::field) != table.uses.end();
    };
    const auto hasBase = [&](std::string_view name) {
        return std::ranges::any_of(table.columns, [&](const Column& column) { return column.base == name; });
    };
    for (const Field field : kExpectedFields)
        if (!isRead(field)) result.absent.push_back(field);
    for (const std::string_view name : kExpectedFeatures)
        if (!hasBase(name)) result.absentFeatures.emplace_back(name);
}

std::vector<Found> findAll(const Examined& examined, bool keepAll)
{
    std::vector<Found> all = findInColumns(examined, keepAll);
    for (Found& found : findInAlbums(examined, keepAll)) all.push_back(std::move(found));
    return all;
}

/// The albums of some rows, each once, in the order of the rows.
std::vector<std::string> albumsAt(const AlbumTable& table, const std::vector<std::uint32_t>& rows)
{
    std::vector<std::string> ids;
    std::unordered_set<std::uint32_t> seen{0};
    for (const std::uint32_t row : rows)
        if (seen.insert(table.albumId.code(row)).second) ids.emplace_back(table.albumId[row]);
    return ids;
}

/// The rows that stand on some lines; one that the reader left out is not among them.
std::vector<std::uint32_t> rowsAt(const AlbumTable& table, const std::vector<NotedLine>& lines)
{
    std::set<std::pair<std::string_view, std::int64_t>> places;
    for (const NotedLine& place : lines) places.emplace(place.file, place.line);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < table.rows(); ++row)
        if (places.contains({table.file(row), table.line[row]})) rows.push_back(row);
    return rows;
}

}  // namespace

Inspection inspect(const AlbumTable& table, const RunControl& control)
{
    const Examined examined = examine(table, control);
    Inspection result;
    if (control.stopped()) return result;
    for (std::size_t row = 0; row < table.rows(); ++row)
        result.rows += row == 0 || !table.sharesRow(row - 1, row);
    result.tracks = std::int64_t(examined.grouped.albums->tracks.size());
    result.albums = examined.grouped.steps.front().albumsBefore;
    const RuleCount& complete = examined.cleaned.steps.back();  // what the duplicates rule found standing
    result.completeAlbums = complete.albumsBefore;
    result.transitions = complete.tracksBefore - complete.albumsBefore;
    countObservations(*examined.grouped.albums, result);
    for (const Column& column : table.columns) result.features.push_back(column.name);
    findAbsent(table, result);
    result.findings = table.notes;
    for (Finding& note : result.findings) note.canList = !note.lines.empty();
    if (table.columns.empty()) result.findings.push_back({.code = FindingCode::NoFeatures, .count = 1});
    for (Found& found : findAll(examined, false)) {
        found.finding.canList = !found.rows.empty();
        result.findings.push_back(std::move(found.finding));
    }
    return result;
}

std::vector<std::uint32_t> rowsOf(const AlbumTable& table, const Finding& finding)
{
    if (!finding.lines.empty()) return rowsAt(table, finding.lines);
    for (Found& found : findAll(examine(table), true)) {
        if (found.finding.code != finding.code || found.finding.column != finding.column) continue;
        if (kindOf(finding.code).about != About::Albums) {
            std::ranges::sort(found.rows);
            return std::move(found.rows);
        }
        std::unordered_set<std::uint32_t> albums;
        for (const std::uint32_t row : found.rows) albums.insert(table.albumId.code(row));
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < table.rows(); ++row)
            if (albums.contains(table.albumId.code(row))) rows.push_back(row);
        return rows;
    }
    return {};
}

std::vector<std::string> albumsOf(const AlbumTable& table, const Finding& finding)
{
    return albumsAt(table, rowsOf(table, finding));
}

Result<std::vector<std::vector<std::string>>> albumsOf(const AlbumTable& table,
                                                       const std::vector<Finding>& findings,
                                                       const RunControl& control)
{
    std::vector<std::vector<std::string>> ids(findings.size());
    const Examined examined = examine(table, control);
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = table.source};
    for (Found& found : findAll(examined, true)) {
        if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = table.source};
        std::ranges::sort(found.rows);
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (findings[i].canExclude() && findings[i].code == found.finding.code &&
                findings[i].column == found.finding.column)
                ids[i] = albumsAt(table, found.rows);
    }
    return ids;
}

}  // namespace segue::data
