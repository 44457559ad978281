// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleaning_state.h"
#include "table/finding_kinds.h"
#include "table/impossible.h"
#include "read/join/mixed_units.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace segue::data {
namespace {

/// By file: the column that its rows lost, because it names another unit than the files before it.
std::map<std::uint32_t, std::string> unitsLost(const AlbumTable& table)
{
    std::map<std::uint32_t, std::string> lost;
    for (const Finding& note : table.notes) {
        if (note.code != FindingCode::OtherUnit || table.column(note.column) == nullptr) continue;
        for (const NotedLine& place : note.lines) {
            const auto file = std::ranges::find(table.files, place.file);
            if (file != table.files.end()) lost.emplace(std::uint32_t(file - table.files.begin()), note.column);
        }
    }
    return lost;
}

}  // namespace

void removeExcluded(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size(); ++i)
        if (draft.excluded[i]) draft.remove(i, Rule::ByHand, RemovalReason::Excluded);
}

/// Not even an album that the user keeps: there is nothing that could be done with both units.
void removeOtherUnits(Draft& draft)
{
    const auto lost = unitsLost(draft.table);
    const std::vector<ForeignUnit> units = foreignUnits(draft.table, draft.control);
    for (std::size_t i = 0; i < draft.albums.size() && !lost.empty() && !draft.stopped(); ++i) {
        const auto rows = draft.rowsOf(draft.albums[i]);
        const auto row = std::ranges::find_if(rows, [&](std::uint32_t r) { return lost.contains(draft.table.fileOf[r]); });
        if (row == rows.end()) continue;
        draft.kept[i] = false;
        draft.remove(i, Rule::Units, RemovalReason::OtherUnit, lost.at(draft.table.fileOf[*row]));
    }
    for (std::size_t i = 0; i < draft.albums.size() && !draft.stopped(); ++i) {
        const auto rows = draft.rowsOf(draft.albums[i]);
        const auto unit = std::ranges::find_if(units, [&](const ForeignUnit& foreign) { return foreign.has(rows); });
        if (unit == units.end()) continue;
        draft.kept[i] = false;
        draft.remove(i, Rule::Units, RemovalReason::OtherUnit, unit->column().name);
    }
}

namespace {

struct Hole {
    RemovalReason reason{};
    std::string detail;
};

/// What an album lacks, none where it is complete.
std::optional<Hole> holeOf(const Draft& draft, const Album& album)
{
    std::int32_t disc = 0, number = 0;
    for (std::uint32_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t) {
        const Track& track = draft.tracks[t];
        if (track.disc < 1 || track.number < 1)
            return Hole{RemovalReason::NumberBelowOne, std::to_string(std::min(track.disc, track.number))};
        if (track.disc != disc) {
            if (track.disc != disc + 1) return Hole{RemovalReason::DiscHole, std::to_string(disc + 1)};
            disc = track.disc;
            number = 0;
        }
        if (track.number > number + 1) return Hole{RemovalReason::Hole, std::to_string(number + 1)};
        number = track.number;
    }
    return std::nullopt;
}

}  // namespace

void removeIncomplete(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size() && !draft.stopped(); ++i) {
        if (draft.gone[i]) continue;
        if (auto hole = holeOf(draft, draft.albums[i]))
            draft.remove(i, Rule::Incomplete, hole->reason, std::move(hole->detail));
    }
}

void removeByLength(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size(); ++i) {
        if (draft.gone[i]) continue;
        const auto tracks = std::int64_t(draft.albums[i].trackCount);
        if (tracks < draft.options.minTracks)
            draft.remove(i, Rule::Length, RemovalReason::TooShort, std::to_string(tracks));
        else if (draft.options.maxTracks > 0 && tracks > draft.options.maxTracks)
            draft.remove(i, Rule::Length, RemovalReason::TooLong, std::to_string(tracks));
    }
}

void removeOutliers(Draft& draft)
{
    for (std::size_t i = 0; i < draft.albums.size() && !draft.stopped(); ++i) {
        if (draft.gone[i]) continue;
        for (const std::uint32_t row : draft.rowsOf(draft.albums[i])) {
            if (draft.gone[i] || draft.kept[i]) break;
            const Column* const column = impossibleIn(draft.table, row);
            if (column != nullptr)
                draft.remove(i, Rule::Outliers, RemovalReason::ImpossibleValue,
                             column->name + " " + valueText(column->values[row]), row);
        }
    }
}

}  // namespace segue::data
