// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findings.h"
#include "read/join/mixed_units.h"
#include "table/contradiction.h"
#include "table/finding_kinds.h"
#include "table/placement.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

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
            (removal.reason == RemovalReason::Edition ? editions : copies).add(removal.row);
    add(examined.table, copies, FindingCode::RepeatedAlbums, all);
    add(examined.table, editions, FindingCode::Editions, all);
}

/// Rows that say again what stood before, and rows that say something else of a track.
void findRepeated(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    RowTally again(examined.table, keepAll), otherwise(examined.table, keepAll);
    for (const Removal& removal : examined.cleaned.removals)
        if (removal.rule == Rule::Repeated)
            (rowsDiffer(examined.table, removal.of, removal.row) ? otherwise : again).add(removal.row);
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
        if (double(album.trackCount) > high + 3 * std::max(high - low, 1.0))
            outlying.add(albums.firstRowOf(album));
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
    const std::uint32_t most =
        std::ranges::max_element(tracksWith, {}, [](const auto& entry) { return entry.second; })->first;
    RowTally tally(examined.table, keepAll);
    for (const Track& track : albums.tracks)
        if (track.rowCount != most) tally.add(albums.firstRowOf(track));
    tell(examined.table, tally, {.code = FindingCode::UnevenWindows, .detail = std::to_string(most)}, all);
}

using TrackKey = std::array<std::uint32_t, 3>;

/// Album by album, tracks that were on another album before.
class SharedTracks {
public:
    explicit SharedTracks(const AlbumTable& table) : m_table(table), m_duration(table.column("duration_ms"))
    {
        if (m_duration == nullptr) m_duration = table.column("duration");
    }

    bool wasOnAnother(std::uint32_t row, std::uint32_t album)
    {
        const std::uint32_t id = m_table.trackId.code(row);
        const std::uint32_t artist = m_table.artist.code(row), title = m_table.trackName.code(row);
        const float duration = m_duration == nullptr ? std::nanf("") : m_duration->values[row];
        const bool named = artist != 0 && title != 0 && !std::isnan(duration);
        const bool byId = id != 0 && m_albumOf.try_emplace({id}, album).first->second != album;
        const TrackKey name{artist, title, std::bit_cast<std::uint32_t>(duration)};
        return (named && m_albumOf.try_emplace(name, album).first->second != album) || byId;
    }

private:
    struct Hash {
        std::size_t operator()(const TrackKey& key) const
        {
            return std::hash<std::string_view>()({reinterpret_cast<const char*>(key.data()), sizeof key});
        }
    };

    const AlbumTable& m_table;
    const Column* m_duration;
    std::unordered_map<TrackKey, std::uint32_t, Hash> m_albumOf;  ///< by {id} and {artist, title, duration}
};

void findShared(const Examined& examined, bool keepAll, std::vector<Found>& all)
{
    const Albums& albums = *examined.cleaned.albums;
    SharedTracks known(examined.table);
    RowTally tally(examined.table, keepAll);
    for (std::uint32_t a = 0; a < albums.albums.size(); ++a)
        for (const Track& track : albums.tracksOf(albums.albums[a])) {
            const std::uint32_t row = albums.firstRowOf(track);
            if (albums.albums[a].trackCount > 1 && known.wasOnAnother(row, a)) tally.add(row);
        }
    if (tally.count() == 0) return;
    const std::string_view title = examined.table.trackName[tally.first()];
    const std::string_view name = title.empty() ? examined.table.trackId[tally.first()] : title;
    tell(examined.table, tally, {.code = FindingCode::SharedTracks, .detail = std::string(name)}, all);
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
    findShared(examined, keepAll, all);
    for (const Column& column : examined.table.columns) findMixed(examined, column, keepAll, all);
    return all;
}

}  // namespace segue::data
