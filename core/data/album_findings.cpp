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

/// With the id of the first album.
void add(const AlbumTable& table, RowTally& tally, FindingCode code, std::vector<Found>& all,
         std::string column = {})
{
    if (tally.count() == 0) return;
    std::string id(table.albumId[tally.first()]);
    tell(table, tally, {.code = code, .column = std::move(column), .detail = std::move(id)}, all);
}

void findIncomplete(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    RowTally holes(examined.table, keepAll);
    for (const Removal& removal : examined.cleaned.removals)
        if (removal.rule == Rule::Incomplete) holes.add(removal.row);
    add(examined.table, holes, FindingCode::Holes, all);
}

void findCopies(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    RowTally copies(examined.table, keepAll), editions(examined.table, keepAll);
    for (const Removal& removal : examined.cleaned.removals)
        if (removal.rule == Rule::Duplicates)
            (removal.reason == "edition" ? editions : copies).add(removal.row);
    add(examined.table, copies, FindingCode::RepeatedAlbums, all);
    add(examined.table, editions, FindingCode::Editions, all);
}

/// Rows that say again what stood before, and rows that say something else of a track.
void findRepeated(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    RowTally again(examined.table, keepAll), otherwise(examined.table, keepAll);
    for (const Removal& removal : examined.cleaned.removals)
        if (removal.rule == Rule::Repeated) (rowsDiffer(examined.table, removal.of, removal.row) ? otherwise : again).add(removal.row);
    add(examined.table, again, FindingCode::RepeatedRows, all);
    add(examined.table, otherwise, FindingCode::ContradictingRows, all);
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
    add(examined.table, single, FindingCode::OneTrackAlbums, all);
    add(examined.table, outlying, FindingCode::OutlierLengths, all);
}

/// Albums whose values are written as the other albums' are not.
void findMixed(const Examined& examined, const Column& column, bool keepAll, std::vector<Found>& all)
{
    const Albums& albums = *examined.grouped.albums;
    const ForeignUnit foreign(column);
    RowTally tally(examined.table, keepAll);
    for (const Album& album : albums.albums)
        if (foreign.has(albums.rowsOf(album))) tally.add(albums.firstRowOf(album));
    add(examined.table, tally, FindingCode::MixedUnits, all, column.name);
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
    tell(examined.table, tally, {.code = FindingCode::UnevenWindows, .detail = std::to_string(most)}, all);
}

}  // namespace

std::vector<Found> findInAlbums(const Examined& examined, bool keepAll)
{
    std::vector<Found> all;
    findRepeated(examined, keepAll, all);
    findIncomplete(examined, keepAll, all);
    findCopies(examined, keepAll, all);
    findLengths(examined, keepAll, all);
    findUneven(examined, keepAll, all);
    for (const Column& column : examined.table.columns) findMixed(examined, column, keepAll, all);
    return all;
}

}  // namespace segue::data
