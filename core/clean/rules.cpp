// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleaning_state.h"
#include "read/join/mixed_units.h"
#include "table/finding_kinds.h"
#include "table/impossible.h"

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
            if (file != table.files.end())
                lost.emplace(std::uint32_t(file - table.files.begin()), note.column);
        }
    }
    return lost;
}

}  // namespace

void removeExcluded(CleaningState& state)
{
    for (std::size_t i = 0; i < state.albums.size(); ++i)
        if (state.excluded[i]) state.remove(i, Rule::ByHand, RemovalReason::Excluded);
}

/// Not even an album that the user keeps: there is nothing that could be done with both units.
void removeOtherUnits(CleaningState& state)
{
    const auto lost = unitsLost(state.table);
    const std::vector<ForeignUnit> units = foreignUnits(state.table, state.control);
    for (std::size_t i = 0; i < state.albums.size() && !lost.empty() && !state.stopped(); ++i) {
        const auto rows = state.rowsOf(state.albums[i]);
        const auto row =
            std::ranges::find_if(rows, [&](std::uint32_t r) { return lost.contains(state.table.fileOf[r]); });
        if (row == rows.end()) continue;
        state.kept[i] = false;
        state.remove(i, Rule::Units, RemovalReason::OtherUnit, lost.at(state.table.fileOf[*row]));
    }
    for (std::size_t i = 0; i < state.albums.size() && !state.stopped(); ++i) {
        const auto rows = state.rowsOf(state.albums[i]);
        const auto unit =
            std::ranges::find_if(units, [&](const ForeignUnit& foreign) { return foreign.has(rows); });
        if (unit == units.end()) continue;
        state.kept[i] = false;
        state.remove(i, Rule::Units, RemovalReason::OtherUnit, unit->column().name);
    }
}

namespace {

struct Hole {
    RemovalReason reason{};
    std::string detail;
};

/// What an album lacks, none where it is complete.
std::optional<Hole> holeOf(const CleaningState& state, const Album& album)
{
    std::int32_t disc = 0, number = 0;
    for (std::uint32_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t) {
        const Track& track = state.tracks[t];
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

void removeIncomplete(CleaningState& state)
{
    for (std::size_t i = 0; i < state.albums.size() && !state.stopped(); ++i) {
        if (state.gone[i]) continue;
        if (auto hole = holeOf(state, state.albums[i]))
            state.remove(i, Rule::Incomplete, hole->reason, std::move(hole->detail));
    }
}

void removeByLength(CleaningState& state)
{
    for (std::size_t i = 0; i < state.albums.size(); ++i) {
        if (state.gone[i]) continue;
        const auto tracks = std::int64_t(state.albums[i].trackCount);
        if (tracks < state.options.minTracks)
            state.remove(i, Rule::Length, RemovalReason::TooShort, std::to_string(tracks));
        else if (state.options.maxTracks > 0 && tracks > state.options.maxTracks)
            state.remove(i, Rule::Length, RemovalReason::TooLong, std::to_string(tracks));
    }
}

void removeOutliers(CleaningState& state)
{
    for (std::size_t i = 0; i < state.albums.size() && !state.stopped(); ++i) {
        if (state.gone[i]) continue;
        for (const std::uint32_t row : state.rowsOf(state.albums[i])) {
            if (state.gone[i] || state.kept[i]) break;
            const Column* const column = impossibleIn(state.table, row);
            if (column != nullptr)
                state.remove(i, Rule::Outliers, RemovalReason::ImpossibleValue,
                             column->name + " " + valueText(column->values[row]), row);
        }
    }
}

}  // namespace segue::data
