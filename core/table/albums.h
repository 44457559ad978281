// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace segue::data {

struct Track {
    std::uint32_t firstRow = 0;  ///< into Albums::rows
    std::uint32_t rowCount = 0;  ///< observations, in time order
    std::int32_t disc = 1;
    std::int32_t number = 0;
};

struct Album {
    std::uint32_t firstTrack = 0;  ///< into Albums::tracks
    std::uint32_t trackCount = 0;
};

/// Albums in playing order over a table: an index, no copy of values. Albums stand in the order of their
/// first row.
struct Albums {
    std::shared_ptr<const AlbumTable> table;
    std::vector<Album> albums;
    std::vector<Track> tracks;        ///< album by album, discs in order, tracks in order
    std::vector<std::uint32_t> rows;  ///< table rows, track by track, observations in time order

    std::uint32_t firstRowOf(const Album& album) const { return rows[tracks[album.firstTrack].firstRow]; }
    std::uint32_t firstRowOf(const Track& track) const { return rows[track.firstRow]; }
    std::string_view id(const Album& album) const { return table->albumId[firstRowOf(album)]; }
    std::string_view name(const Album& album) const { return table->albumName[firstRowOf(album)]; }
    std::string_view artist(const Album& album) const { return table->artist[firstRowOf(album)]; }
    std::span<const Track> tracksOf(const Album& album) const
    {
        return {tracks.data() + album.firstTrack, album.trackCount};
    }
    std::span<const std::uint32_t> rowsOf(const Track& track) const
    {
        return {rows.data() + track.firstRow, track.rowCount};
    }
    std::span<const std::uint32_t> rowsOf(const Album& album) const
    {
        const Track &first = tracks[album.firstTrack],
                    &last = tracks[album.firstTrack + album.trackCount - 1];
        return {rows.data() + first.firstRow, last.firstRow + last.rowCount - first.firstRow};
    }
    std::int64_t transitions() const;  ///< sum of (trackCount - 1) over albums with at least one track
};

}  // namespace segue::data
