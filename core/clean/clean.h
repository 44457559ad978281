// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "clean/removal.h"
#include "table/album_table.h"
#include "table/rule.h"

#include <array>
#include <memory>
#include <span>
#include <string>
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

struct CleaningOptions {
    std::array<bool, 6> on{true, true, true,
                           true, true, false};  ///< by Rule; Outliers on = exclude their albums
    std::int32_t minTracks = 2;
    std::int32_t maxTracks = 0;  ///< 0 = no maximum
    bool stripEditions = false;  ///< duplicates: also after taking off "(Deluxe Edition)", "- Live", ...
    bool fingerprints = false;   ///< duplicates: also near-identical feature fingerprints
    /// Album ids by hand: `exclude` goes out after all rules ("excluded"), and no copy of it goes as its
    /// duplicate; `keep` is spared by the rules about albums (incomplete, duplicates, length, outliers). An
    /// id in both is kept.
    std::vector<std::string> exclude{}, keep{};
    bool operator==(const CleaningOptions&) const = default;
};

/// Two albums held for the same one.
struct Duplicate {
    enum class Match { Name, Edition, Sound };
    enum class Choice {
        MoreTracks,
        EarlierRelease,
        LowerId,
        Kept
    };                        ///< why `stays` stays; Kept: both do, by hand
    std::string stays, goes;  ///< album ids
    Match match{};
    Choice choice{};
};

/// What stood before a rule and what it took: one step of the funnel. Units is a step only where it took
/// something, ByHand where there is a list; Unread counts rows and documents. A row that repeats a track
/// counts as a track, one that repeats an observation does not.
struct RuleCount {
    Rule rule{};
    std::int64_t albumsBefore = 0, tracksBefore = 0;
    std::int64_t albumsRemoved = 0, tracksRemoved = 0;
    std::int64_t unread = 0;  ///< rows and documents; rows of a table of tracks are in tracksRemoved too
};

struct Cleaned {
    std::shared_ptr<const Albums> albums;
    std::vector<RuleCount> steps;  ///< one per rule that is on, in the order in which they ran
    std::vector<Removal> removals;
    std::vector<Duplicate> duplicates;  ///< found by rule Duplicates
};

/// Applies the rules that are on. Never fails: nothing left is an empty list of albums.
/// With every rule off the albums are grouped and ordered, and loudness in two units is not mixed; rows
/// without an album or a number cannot be placed and are left out even then, and are listed as removed. Where
/// the control asks to stop, what it returns is of no use.
Cleaned clean(std::shared_ptr<const AlbumTable> table, const CleaningOptions& options = {},
              const RunControl& control = {});

}  // namespace segue::data
