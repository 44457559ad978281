// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/contradiction.h"
#include "data/findings.h"
#include "data/mixed_units.h"
#include "data/placement.h"

#include <algorithm>
#include <map>
#include <string>

namespace segue::data {
namespace {

void add(const AlbumTable& table, RowTally& tally, std::string code, std::string column, bool aboutAlbums, std::vector<Found>& all)
{
    if (tally.count() == 0) return;
    const std::uint32_t first = tally.first();
    const std::string id(table.albumId[first]);
    Finding finding{.code = std::move(code), .column = std::move(column), .count = tally.count(), .firstLine = table.line[first], .detail = id};
    finding.canExclude = aboutAlbums;
    finding.file = table.file(first);
    all.push_back({std::move(finding), tally.takeRows(), aboutAlbums});
}

void findRemoved(const Examined& examined, Rule rule, std::string_view reason, std::string code, bool keepAll, std::vector<Found>& all)
{
    RowTally tally(examined.table, keepAll);
    for (const Removal& removal : examined.cleaned.removals)
        if (removal.rule == rule && (reason.empty() || (removal.reason == "edition") == (reason == "edition"))) tally.add(removal.row);
    add(examined.table, tally, std::move(code), "", true, all);
}

/// Rows that say again what stood before, and rows that say something else of a track.
void findRepeated(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    RowTally again(examined.table, keepAll), otherwise(examined.table, keepAll);
    for (const Removal& removal : examined.cleaned.removals)
        if (removal.rule == Rule::Repeated) (rowsDiffer(examined.table, removal.of, removal.row) ? otherwise : again).add(removal.row);
    add(examined.table, again, "repeated_rows", "", false, all);
    add(examined.table, otherwise, "contradicting_rows", "", false, all);
}

void findLengths(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    const Albums& albums = *examined.grouped.albums;
    std::vector<std::uint32_t> counts;
    for (const Album& album : albums.albums) counts.push_back(album.trackCount);
    std::ranges::sort(counts);
    if (counts.empty()) return;
    const double low = counts[counts.size() / 4], high = counts[counts.size() * 3 / 4];
    RowTally single(examined.table, keepAll), outlying(examined.table, keepAll);
    for (const Album& album : albums.albums) {
        if (album.trackCount == 1) single.add(albums.firstRowOf(album));
        if (double(album.trackCount) > high + 3 * std::max(high - low, 1.0)) outlying.add(albums.firstRowOf(album));
    }
    add(examined.table, single, "one_track_albums", "", true, all);
    add(examined.table, outlying, "outlier_lengths", "", true, all);
}

/// Albums whose values are written as the other albums' are not.
void findMixed(const Examined& examined, const Column& column, bool keepAll, std::vector<Found>& all)
{
    const Albums& albums = *examined.grouped.albums;
    const ForeignUnit foreign(column);
    RowTally tally(examined.table, keepAll);
    for (const Album& album : albums.albums)
        if (foreign.has(albums.rowsOf(album))) tally.add(albums.firstRowOf(album));
    add(examined.table, tally, "mixed_units", column.name, true, all);
    if (tally.count() > 0) all.back().finding.canExclude = false;  // they are left out whatever one chooses
}

/// Tracks that bring another number of windows than most.
void findUneven(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    if (!bringsWindows(examined.table)) return;
    const Albums& albums = *examined.grouped.albums;
    std::map<std::uint32_t, std::size_t> tracksWith;
    for (const Track& track : albums.tracks) ++tracksWith[track.rowCount];
    if (tracksWith.size() < 2) return;
    const std::uint32_t most = std::ranges::max_element(tracksWith, {}, [](const auto& entry) { return entry.second; })->first;
    RowTally tally(examined.table, keepAll);
    for (const Track& track : albums.tracks)
        if (track.rowCount != most) tally.add(albums.firstRowOf(track));
    add(examined.table, tally, "uneven_windows", "", false, all);
    all.back().finding.detail = std::to_string(most);
}

}  // namespace

std::vector<Found> findInAlbums(const Examined& examined, bool keepAll)
{
    std::vector<Found> all;
    findRepeated(examined, keepAll, all);
    findRemoved(examined, Rule::Incomplete, "", "holes", keepAll, all);
    findRemoved(examined, Rule::Duplicates, "name", "repeated_albums", keepAll, all);
    findRemoved(examined, Rule::Duplicates, "edition", "editions", keepAll, all);
    findLengths(examined, keepAll, all);
    findUneven(examined, keepAll, all);
    for (const Column& column : examined.table.columns) findMixed(examined, column, keepAll, all);
    return all;
}

}  // namespace segue::data
