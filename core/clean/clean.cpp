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

Standing standing(const Draft& draft)
{
    Standing now;
    for (std::size_t i = 0; i < draft.albums.size(); ++i) {
        if (draft.gone[i]) continue;
        ++now.albums;
        now.tracks += draft.albums[i].trackCount;
    }
    return now;
}

void runRule(Draft& draft, Rule rule, void (*apply)(Draft&))
{
    const Standing before = standing(draft);
    apply(draft);
    const Standing after = standing(draft);
    draft.result.steps.push_back({rule, before.albums, before.tracks, before.albums - after.albums, before.tracks - after.tracks});
}

std::vector<bool> marked(const Draft& draft, const std::vector<std::string>& list)
{
    const std::unordered_set<std::string_view> ids(list.begin(), list.end());
    std::vector<bool> marks(draft.albums.size(), false);
    for (std::size_t i = 0; !ids.empty() && i < marks.size(); ++i) marks[i] = ids.contains(draft.id(draft.albums[i]));
    return marks;
}

/// Rows and documents that the reader left out stand first among the removals.
void listUnread(Draft& draft)
{
    RuleCount step{.rule = Rule::Unread};
    std::vector<Removal> unread;
    for (const Finding& note : draft.table.notes) {
        const LeftOut leftOut = kindOf(note.code).leftOut;
        if (leftOut == LeftOut::Nothing) continue;
        if (leftOut != LeftOut::Files) step.unread += note.count;
        if (leftOut == LeftOut::Rows && !draft.table.observations) step.tracksRemoved += note.count;
        for (const NotedLine& place : note.lines)
            unread.push_back({.rule = Rule::Unread,
                              .line = place.line,
                              .row = Removal::kNoRow,
                              .reason = RemovalReason::Unread,
                              .detail = place.detail,
                              .unreadFile = place.file,
                              .unread = note.code});
    }
    auto& removals = draft.result.removals;
    removals.insert(removals.begin(), std::make_move_iterator(unread.begin()), std::make_move_iterator(unread.end()));
    if (step.unread == 0) return;
    auto& steps = draft.result.steps;
    step.albumsBefore = steps.empty() ? std::int64_t(draft.albums.size()) : steps.front().albumsBefore;
    step.tracksBefore = (steps.empty() ? std::int64_t(draft.tracks.size()) : steps.front().tracksBefore) + step.tracksRemoved;
    steps.insert(steps.begin(), step);
}

/// What is left, packed.
std::shared_ptr<const Albums> albumsOf(const Draft& draft, std::shared_ptr<const AlbumTable> table)
{
    auto albums = std::make_shared<Albums>();
    albums->table = std::move(table);
    for (std::size_t i = 0; i < draft.albums.size() && !draft.stopped(); ++i) {
        if (draft.gone[i]) continue;
        const Album& album = draft.albums[i];
        albums->albums.push_back({std::uint32_t(albums->tracks.size()), album.trackCount});
        for (std::uint32_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t) {
            Track track = draft.tracks[t];
            const auto first = draft.rows.begin() + track.firstRow;
            track.firstRow = std::uint32_t(albums->rows.size());
            albums->tracks.push_back(track);
            albums->rows.insert(albums->rows.end(), first, first + track.rowCount);
        }
    }
    return albums;
}

}  // namespace

void Draft::remove(std::size_t album, Rule rule, RemovalReason reason, std::string detail, std::uint32_t row)
{
    if (kept[album] || gone[album]) return;
    gone[album] = true;
    if (row == kFirstRow) row = firstRow(albums[album]);
    result.removals.push_back(
        {rule, std::string(id(albums[album])), 0, 0, table.line[row], row, reason, std::move(detail)});
}

std::int64_t Albums::transitions() const
{
    std::int64_t count = 0;
    for (const Album& album : albums)
        if (album.trackCount > 0) count += album.trackCount - 1;
    return count;
}

Cleaned applyRules(std::shared_ptr<const AlbumTable> table, const CleaningOptions& options, bool compareUnits,
                   const RunControl& control)
{
    Draft draft{.table = *table, .options = options, .control = control};
    groupRows(draft);
    listUnread(draft);
    draft.gone.assign(draft.albums.size(), false);
    draft.kept = marked(draft, options.keep);
    draft.excluded = marked(draft, options.exclude);
    if (compareUnits) runRule(draft, Rule::Units, removeOtherUnits);
    if (compareUnits && draft.result.steps.back().albumsRemoved == 0) draft.result.steps.pop_back();
    if (draft.on(Rule::Incomplete)) runRule(draft, Rule::Incomplete, removeIncomplete);
    if (draft.on(Rule::Duplicates)) runRule(draft, Rule::Duplicates, removeDuplicates);
    if (draft.on(Rule::Length)) runRule(draft, Rule::Length, removeByLength);
    if (draft.on(Rule::Outliers)) runRule(draft, Rule::Outliers, removeOutliers);
    if (!options.exclude.empty()) runRule(draft, Rule::ByHand, removeExcluded);
    draft.result.albums = albumsOf(draft, std::move(table));
    return std::move(draft.result);
}

Cleaned clean(std::shared_ptr<const AlbumTable> table, const CleaningOptions& options,
              const RunControl& control)
{
    return applyRules(std::move(table), options, true, control);
}

}  // namespace segue::data
