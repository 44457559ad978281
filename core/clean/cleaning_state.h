// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace segue::data {

/// Albums while the rules work on them.
struct CleaningState {
    const AlbumTable& table;
    const CleaningOptions& options;
    const RunControl& control;
    std::vector<Album> albums{};
    std::vector<bool> gone{};      ///< by album
    std::vector<bool> kept{};      ///< by album: the user wants it, whatever the rules say
    std::vector<bool> excluded{};  ///< by album: the user does not; it goes in the end
    std::vector<Track> tracks{};
    std::vector<std::uint32_t> rows{};
    Cleaned result{};
    mutable StopCheck stopped{control};  ///< asked in every long loop; what is made after it is of no use

    std::uint32_t firstRow(const Album& album) const { return rows[tracks[album.firstTrack].firstRow]; }
    /// Of all its tracks.
    std::span<const std::uint32_t> rowsOf(const Album& album) const
    {
        const Track &first = tracks[album.firstTrack],
                    &last = tracks[album.firstTrack + album.trackCount - 1];
        return {rows.data() + first.firstRow, last.firstRow + last.rowCount - first.firstRow};
    }
    std::string_view id(const Album& album) const { return table.albumId[firstRow(album)]; }
    bool on(Rule rule) const { return options.on[std::size_t(rule)]; }
    /// Takes an album out, unless the user keeps it.
    void remove(std::size_t album, Rule rule, RemovalReason reason, std::string detail = {},
                std::uint32_t row = kFirstRow);

    static constexpr std::uint32_t kFirstRow = 0xffffffff;
};

/// Rules 1 and 2: fills albums, tracks and rows from the table.
void groupRows(CleaningState& state);

void removeOtherUnits(CleaningState& state);
void removeIncomplete(CleaningState& state);
void removeDuplicates(CleaningState& state);
void removeByLength(CleaningState& state);
void removeOutliers(CleaningState& state);
void removeExcluded(CleaningState& state);

/// All of it. Without `compareUnits` loudness in two units stands side by side: for looking only.
Cleaned applyRules(std::shared_ptr<const AlbumTable> table, const CleaningOptions& options, bool compareUnits,
                   const RunControl& control);

}  // namespace segue::data
