// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/clean.h"

#include "clean/cleaning_state.h"
#include "table/finding_kinds.h"

#include <algorithm>
#include <iterator>

namespace segue::data {
namespace {

struct Standing {
    std::int64_t albums = 0, tracks = 0;
};

Standing standing(const CleaningState& state)
{
    Standing now;
    for (std::size_t i = 0; i < state.albums.size(); ++i) {
        if (state.gone[i]) continue;
        ++now.albums;
        now.tracks += state.albums[i].trackCount;
    }
    return now;
}

void runRule(CleaningState& state, Rule rule, void (*apply)(CleaningState&))
{
    const Standing before = standing(state);
    apply(state);
    const Standing after = standing(state);
    state.result.steps.push_back(
        {rule, before.albums, before.tracks, before.albums - after.albums, before.tracks - after.tracks});
}

std::vector<bool> marked(const CleaningState& state, const std::vector<std::string>& list)
{
    const std::unordered_set<std::string_view> ids(list.begin(), list.end());
    std::vector<bool> marks(state.albums.size(), false);
    for (std::size_t i = 0; !ids.empty() && i < marks.size(); ++i)
        marks[i] = ids.contains(state.id(state.albums[i]));
    return marks;
}

/// Rows and documents that the reader left out stand first among the removals.
void listUnread(CleaningState& state)
{
    RuleCount step{.rule = Rule::Unread};
    std::vector<Removal> unread;
    for (const Finding& note : state.table.notes) {
        const LeftOut leftOut = kindOf(note.code).leftOut;
        if (leftOut == LeftOut::Nothing) continue;
        if (leftOut != LeftOut::Files) step.unread += note.count;
        if (leftOut == LeftOut::Rows && !state.table.observations) step.tracksRemoved += note.count;
        for (const NotedLine& place : note.lines)
            unread.push_back({.rule = Rule::Unread,
                              .line = place.line,
                              .row = Removal::kNoRow,
                              .reason = RemovalReason::Unread,
                              .detail = place.detail,
                              .unreadFile = place.file,
                              .unread = note.code});
    }
    auto& removals = state.result.removals;
    removals.insert(removals.begin(), std::make_move_iterator(unread.begin()),
                    std::make_move_iterator(unread.end()));
    if (step.unread == 0) return;
    auto& steps = state.result.steps;
    step.albumsBefore = steps.empty() ? std::int64_t(state.albums.size()) : steps.front().albumsBefore;
    step.tracksBefore =
        (steps.empty() ? std::int64_t(state.tracks.size()) : steps.front().tracksBefore) + step.tracksRemoved;
    steps.insert(steps.begin(), step);
}

/// What is left, packed.
std::shared_ptr<const Albums> albumsOf(const CleaningState& state, std::shared_ptr<const AlbumTable> table)
{
    auto albums = std::make_shared<Albums>();
    albums->table = std::move(table);
    for (std::size_t i = 0; i < state.albums.size() && !state.stopped(); ++i) {
        if (state.gone[i]) continue;
        const Album& album = state.albums[i];
        albums->albums.push_back({std::uint32_t(albums->tracks.size()), album.trackCount});
        for (std::uint32_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t) {
            Track track = state.tracks[t];
            const auto first = state.rows.begin() + track.firstRow;
            track.firstRow = std::uint32_t(albums->rows.size());
            albums->tracks.push_back(track);
            albums->rows.insert(albums->rows.end(), first, first + track.rowCount);
        }
    }
    return albums;
}

}  // namespace

void CleaningState::remove(std::size_t album, Rule rule, RemovalReason reason, std::string detail,
                           std::uint32_t row)
{
    if (kept[album] || gone[album]) return;
    gone[album] = true;
    if (row == kFirstRow) row = firstRow(albums[album]);
    result.removals.push_back(
        {rule, std::string(id(albums[album])), 0, 0, table.line[row], row, reason, std::move(detail)});
}

Cleaned applyRules(std::shared_ptr<const AlbumTable> table, const CleaningOptions& options, bool compareUnits,
                   const RunControl& control)
{
    CleaningState state{.table = *table, .options = options, .control = control};
    groupRows(state);
    listUnread(state);
    state.gone.assign(state.albums.size(), false);
    state.kept = marked(state, options.keep);
    state.excluded = marked(state, options.exclude);
    if (compareUnits) runRule(state, Rule::Units, removeOtherUnits);
    if (compareUnits && state.result.steps.back().albumsRemoved == 0) state.result.steps.pop_back();
    if (state.on(Rule::Incomplete)) runRule(state, Rule::Incomplete, removeIncomplete);
    if (state.on(Rule::Duplicates)) runRule(state, Rule::Duplicates, removeDuplicates);
    if (state.on(Rule::Length)) runRule(state, Rule::Length, removeByLength);
    if (state.on(Rule::Outliers)) runRule(state, Rule::Outliers, removeOutliers);
    if (!options.exclude.empty()) runRule(state, Rule::ByHand, removeExcluded);
    state.result.albums = albumsOf(state, std::move(table));
    return std::move(state.result);
}

Cleaned clean(std::shared_ptr<const AlbumTable> table, const CleaningOptions& options,
              const RunControl& control)
{
    return applyRules(std::move(table), options, true, control);
}

}  // namespace segue::data
