// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "table/album_table.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace segue::data {

/// Where the rows of a table belong: sorted by album (albums in the order of their first row), disc (none =
/// 1), track number, time in the track (start, else position), row. A row without a time stays behind the one
/// before it in the file.
struct Placement {
    std::vector<std::uint32_t> rows;      ///< rows with an album id and a track number
    std::vector<std::uint32_t> unplaced;  ///< the others, in file order
};
/// Where `stop` becomes true it ends early and what it returns is of no use.
Placement placeRows(const AlbumTable& table, const std::atomic<bool>* stop = nullptr);

inline std::int32_t discOf(const AlbumTable& table, std::uint32_t row)
{
    return table.disc.empty() || table.disc[row] == kNoNumber ? 1 : table.disc[row];
}

inline bool sameAlbum(const AlbumTable& table, std::uint32_t a, std::uint32_t b)
{
    return table.albumId.code(a) == table.albumId.code(b);
}

inline bool sameTrack(const AlbumTable& table, std::uint32_t a, std::uint32_t b)
{
    return sameAlbum(table, a, b) && table.trackNumber[a] == table.trackNumber[b] &&
           discOf(table, a) == discOf(table, b);
}

/// Seconds, or a number that orders as they would; NaN where the file says nothing.
float timeOf(const AlbumTable& table, std::uint32_t row);
/// Whether the rows of a track call themselves windows, by the file's shape or by the name of their order,
/// however many each track has: then their mean is the track's value. Times say that they are observations.
bool bringsWindows(const AlbumTable& table);
/// Whether the file says when, or how long, its observations are: what windows of equal time need.
inline bool knowsTimes(const AlbumTable& table) { return !table.start.empty() || !table.duration.empty(); }
inline bool hasTimes(const AlbumTable& table) { return !table.start.empty() || !table.position.empty(); }

/// A range [first, last) of placement.rows.
struct Span {
    std::size_t first = 0, last = 0;
};
/// The spans of neighbouring rows for which same(row, row) holds.
template <class Same, class Visit>
void forEachSpan(const std::vector<std::uint32_t>& rows, Same same, Visit visit, StopCheck* stopped = nullptr)
{
    for (std::size_t first = 0; first < rows.size() && !(stopped && (*stopped)());) {
        std::size_t last = first + 1;
        while (last < rows.size() && same(rows[first], rows[last])) ++last;
        visit(Span{first, last});
        first = last;
    }
}

}  // namespace segue::data
