// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleaning_state.h"
#include "clean/folded.h"
#include "clean/same_sound.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace segue::data {
namespace {

using Group = std::vector<std::size_t>;  ///< albums held for the same one

std::string_view dateOf(const Draft& draft, std::size_t album) { return draft.table.releaseDate[draft.firstRow(draft.albums[album])]; }

Duplicate::Choice choiceBetween(const Draft& draft, std::size_t a, std::size_t b)
{
    if (draft.albums[a].trackCount != draft.albums[b].trackCount) return Duplicate::Choice::MoreTracks;
    return dateOf(draft, a) != dateOf(draft, b) ? Duplicate::Choice::EarlierRelease : Duplicate::Choice::LowerId;
}

/// Most tracks first, then release date (none = last), then album id.
bool staysBefore(const Draft& draft, std::size_t a, std::size_t b)
{
    const Album &x = draft.albums[a], &y = draft.albums[b];
    if (x.trackCount != y.trackCount) return x.trackCount > y.trackCount;
    const std::string_view one = dateOf(draft, a), other = dateOf(draft, b);
    if (one.empty() != other.empty()) return other.empty();
    if (one != other) return one < other;
    return draft.id(x) < draft.id(y);
}

RemovalReason reasonFor(Duplicate::Match match, Duplicate::Choice choice)
{
    if (match == Duplicate::Match::Edition) return RemovalReason::Edition;
    if (match == Duplicate::Match::Sound) return RemovalReason::SameSound;
    return choice == Duplicate::Choice::MoreTracks ? RemovalReason::ShorterCopy : RemovalReason::LaterCopy;
}

void removeAllButBest(Draft& draft, Group group, Duplicate::Match match)
{
    std::ranges::sort(group, [&](std::size_t a, std::size_t b) { return staysBefore(draft, a, b); });
    const std::string stays(draft.id(draft.albums[group.front()]));
    for (std::size_t i = 1; i < group.size(); ++i) {
        const std::size_t album = group[i];
        auto choice = choiceBetween(draft, group.front(), album);
        draft.remove(album, Rule::Duplicates, reasonFor(match, choice), stays);
        if (!draft.gone[album]) choice = Duplicate::Choice::Kept;
        draft.result.duplicates.push_back({stays, std::string(draft.id(draft.albums[album])), match, choice});
    }
}

/// Groups of albums with the same artist and name, in the order of their first album. What has no name or no artist
/// cannot be compared, and what the user leaves out is no reason for another album to go.
std::vector<Group> sameNames(const Draft& draft, bool stripped)
{
    std::unordered_map<std::string, std::size_t> known;
    std::vector<Group> groups;
    for (std::size_t i = 0; i < draft.albums.size() && !draft.stopped(); ++i) {
        if (draft.gone[i] || draft.excluded[i]) continue;
        const std::uint32_t row = draft.firstRow(draft.albums[i]);
        std::string name = folded(draft.table.albumName[row]);
        const std::string artist = folded(draft.table.artist[row]);
        if (name.empty() || artist.empty()) continue;
        if (stripped) name = withoutEdition(name);
        const auto [at, first] = known.emplace(artist + '\0' + name, groups.size());
        if (first) groups.emplace_back();
        groups[at->second].push_back(i);
    }
    std::erase_if(groups, [](const Group& group) { return group.size() < 2; });
    return groups;
}

std::vector<Group> sameSounds(const Draft& draft)
{
    std::vector<AlbumSpan> spans;
    std::vector<std::size_t> albums;
    for (std::size_t i = 0; i < draft.albums.size(); ++i) {
        if (draft.gone[i] || draft.excluded[i]) continue;
        spans.push_back({draft.albums[i].firstTrack, draft.albums[i].trackCount});
        albums.push_back(i);
    }
    std::vector<Group> groups =
        sameSoundAlbums(soundOf(draft.table, draft.tracks, draft.rows, draft.control), spans, draft.control);
    for (Group& group : groups)
        for (std::size_t& album : group) album = albums[album];
    return groups;
}

}  // namespace

void removeDuplicates(Draft& draft)
{
    for (Group& group : sameNames(draft, false)) removeAllButBest(draft, std::move(group), Duplicate::Match::Name);
    if (draft.options.stripEditions)
        for (Group& group : sameNames(draft, true)) removeAllButBest(draft, std::move(group), Duplicate::Match::Edition);
    if (draft.options.fingerprints)
        for (Group& group : sameSounds(draft)) removeAllButBest(draft, std::move(group), Duplicate::Match::Sound);
}

}  // namespace segue::data
