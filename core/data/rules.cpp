// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/draft.h"
#include "data/impossible.h"
#include "data/mixed_units.h"

#include <algorithm>
#include <span>

namespace segue::data {

void removeExcluded(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size(); ++i)
        if (draft.excluded[i]) draft.remove(i, Rule::ByHand, "excluded");
}

/// Not even an album that the user keeps: there is nothing that could be done with both units.
void removeOtherUnits(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size(); ++i) {
        const Album& album = draft.albums[i];
        const Track &first = draft.tracks[album.firstTrack], &last = draft.tracks[album.firstTrack + album.trackCount - 1];
        const std::span rows(draft.rows.data() + first.firstRow, last.firstRow + last.rowCount - first.firstRow);
        const Column* const column = otherUnitIn(draft.table, rows);
        if (column == nullptr) continue;
        draft.kept[i] = false;
        draft.remove(i, Rule::Units, "other_unit", column->name);
    }
}

Hole holeOf(const Draft& draft, const Album& album)
{
    std::int32_t disc = 0, number = 0;
    for (std::uint32_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t) {
        const Track& track = draft.tracks[t];
        if (track.number < 1) return {"number_below_one", std::to_string(track.number)};
        if (track.disc != disc) {
            if (track.disc != disc + 1) return {"disc_hole", std::to_string(disc + 1)};
            disc = track.disc;
            number = 0;
        }
        if (track.number > number + 1) return {"hole", std::to_string(number + 1)};
        number = track.number;
    }
    return {};
}

void removeIncomplete(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size(); ++i) {
        if (draft.gone[i]) continue;
        if (Hole hole = holeOf(draft, draft.albums[i]); !hole.reason.empty())
            draft.remove(i, Rule::Incomplete, std::move(hole.reason), std::move(hole.detail));
    }
}

void removeByLength(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size(); ++i) {
        if (draft.gone[i]) continue;
        const auto tracks = std::int64_t(draft.albums[i].trackCount);
        if (tracks < draft.options.minTracks)
            draft.remove(i, Rule::Length, "too_short", std::to_string(tracks));
        else if (draft.options.maxTracks > 0 && tracks > draft.options.maxTracks)
            draft.remove(i, Rule::Length, "too_long", std::to_string(tracks));
    }
}

void removeOutliers(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size(); ++i) {
        if (draft.gone[i]) continue;
        const Album& album = draft.albums[i];
        const std::uint32_t first = draft.tracks[album.firstTrack].firstRow;
        const Track& lastTrack = draft.tracks[album.firstTrack + album.trackCount - 1];
        for (std::uint32_t r = first; r < lastTrack.firstRow + lastTrack.rowCount && !draft.gone[i] && !draft.kept[i];
             ++r) {
            const std::uint32_t row = draft.rows[r];
            const Column* const column = impossibleIn(draft.table, row);
            if (column != nullptr)
                draft.remove(i, Rule::Outliers, "impossible_value", column->name + " " + valueText(column->values[row]),
                             row);
        }
    }
}

}  // namespace segue::data
