// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "clean/cleaning_state.h"
#include "table/placement.h"

#include <cmath>
#include <unordered_set>

namespace segue::data {
namespace {

bool sameUnplacedTrack(const AlbumTable& table, std::uint32_t a, std::uint32_t b)
{
    return table.observations && b == a + 1 && sameTrack(table, a, b);
}

/// Rule 1: what has no place goes, switched on or not; switched off it is told only where something went.
void listUnplaced(CleaningState& state, const Placement& placement)
{
    const AlbumTable& table = state.table;
    std::unordered_set<std::uint32_t> placed, lost;
    RuleCount step{.rule = Rule::Missing};
    const auto track = [&](std::uint32_t a, std::uint32_t b) {
        return table.observations && sameTrack(table, a, b);
    };
    forEachSpan(
        placement.rows, track, [&](Span) { ++step.tracksBefore; }, &state.stopped);
    for (const std::uint32_t row : placement.rows) placed.insert(table.albumId.code(row));
    for (std::size_t i = 0; i < placement.unplaced.size() && !state.stopped(); ++i) {
        const std::uint32_t row = placement.unplaced[i], album = table.albumId.code(row);
        if (i == 0 || !sameUnplacedTrack(table, placement.unplaced[i - 1], row)) ++step.tracksRemoved;
        if (album != 0 && !placed.contains(album)) lost.insert(album);
        const bool known = table.trackNumber[row] != kNoNumber;
        state.result.removals.push_back({Rule::Missing,
                                         std::string(table.albumId[row]),
                                         discOf(table, row),
                                         known ? table.trackNumber[row] : 0,
                                         table.line[row],
                                         row,
                                         album == 0 ? RemovalReason::NoAlbum : RemovalReason::NoNumber,
                                         {}});
    }
    step.tracksBefore += step.tracksRemoved;
    step.albumsRemoved = std::int64_t(lost.size());
    step.albumsBefore = std::int64_t(placed.size() + lost.size());
    if (state.on(Rule::Missing) || step.tracksRemoved > 0) state.result.steps.push_back(step);
}

/// Takes the rows of one track into the state, rule 2 applied.
class TrackAdder {
public:
    explicit TrackAdder(CleaningState& state)
        : m_state(state), m_table(state.table), m_removes(state.on(Rule::Repeated))
    {
    }

    void add(const std::vector<std::uint32_t>& rows, Span span)
    {
        open(rows[span.first]);
        std::uint32_t last = rows[span.first];
        for (std::size_t i = span.first + 1; i < span.last; ++i) {
            const std::uint32_t row = rows[i];
            if (m_removes && repeats(last, row)) {
                drop(last, row);
                continue;
            }
            last = row;
            if (m_table.observations)
                extend(row);
            else
                open(row);
        }
    }

    std::int64_t repeatedTracks() const { return m_repeatedTracks; }

private:
    /// Without a time nothing says that an observation was seen before, but that another file has them too.
    bool repeats(std::uint32_t stands, std::uint32_t row) const
    {
        if (!m_table.observations) return true;
        if (!hasTimes(m_table)) return m_table.file(stands) != m_table.file(row);
        return timeOf(m_table, stands) == timeOf(m_table, row);
    }

    void drop(std::uint32_t stands, std::uint32_t row)
    {
        m_repeatedTracks += !m_table.observations;
        m_state.result.removals.push_back({Rule::Repeated, std::string(m_table.albumId[row]),
                                           discOf(m_table, row), m_table.trackNumber[row], m_table.line[row],
                                           row, RemovalReason::RepeatedOf,
                                           std::to_string(m_table.line[stands]), stands});
    }

    void open(std::uint32_t row)
    {
        m_state.tracks.push_back(
            {std::uint32_t(m_state.rows.size()), 0, discOf(m_table, row), m_table.trackNumber[row]});
        ++m_state.albums.back().trackCount;
        extend(row);
    }

    void extend(std::uint32_t row)
    {
        m_state.rows.push_back(row);
        ++m_state.tracks.back().rowCount;
    }

    CleaningState& m_state;
    const AlbumTable& m_table;
    const bool m_removes;
    std::int64_t m_repeatedTracks = 0;
};

/// On a thread of its own where somebody may want it to end.
Placement placed(const CleaningState& state)
{
    if (!state.control.poll) return placeRows(state.table);
    Placement placement;
    const auto place = [&](std::size_t, const std::atomic<bool>& stop) {
        placement = placeRows(state.table, &stop);
    };
    return runPieces({.count = 1, .work = place}, 1, {state.control.poll, {}}) ? placement : Placement{};
}

}  // namespace

void groupRows(CleaningState& state)
{
    const AlbumTable& table = state.table;
    const Placement placement = placed(state);
    listUnplaced(state, placement);
    state.rows.reserve(placement.rows.size());
    TrackAdder adder(state);
    std::uint32_t album = 0;
    const auto same = [&](std::uint32_t a, std::uint32_t b) { return sameTrack(table, a, b); };
    forEachSpan(
        placement.rows, same,
        [&](Span span) {
            const std::uint32_t code = table.albumId.code(placement.rows[span.first]);
            if (code != album) state.albums.push_back({std::uint32_t(state.tracks.size()), 0});
            album = code;
            adder.add(placement.rows, span);
        },
        &state.stopped);
    if (!state.on(Rule::Repeated)) return;
    state.result.steps.push_back({Rule::Repeated, std::int64_t(state.albums.size()),
                                  std::int64_t(state.tracks.size()) + adder.repeatedTracks(), 0,
                                  adder.repeatedTracks()});
}

}  // namespace segue::data
