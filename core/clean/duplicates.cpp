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

std::string_view dateOf(const CleaningState& state, std::size_t album)
{
    return state.table.releaseDate[state.firstRow(state.albums[album])];
}

Duplicate::Choice choiceBetween(const CleaningState& state, std::size_t a, std::size_t b)
{
    if (state.albums[a].trackCount != state.albums[b].trackCount) return Duplicate::Choice::MoreTracks;
    return dateOf(state, a) != dateOf(state, b) ? Duplicate::Choice::EarlierRelease
                                                : Duplicate::Choice::LowerId;
}

/// Most tracks first, then release date (none = last), then album id.
bool staysBefore(const CleaningState& state, std::size_t a, std::size_t b)
{
    const Album &x = state.albums[a], &y = state.albums[b];
    if (x.trackCount != y.trackCount) return x.trackCount > y.trackCount;
    const std::string_view one = dateOf(state, a), other = dateOf(state, b);
    if (one.empty() != other.empty()) return other.empty();
    if (one != other) return one < other;
    return state.id(x) < state.id(y);
}

RemovalReason reasonFor(Duplicate::Match match, Duplicate::Choice choice)
{
    if (match == Duplicate::Match::Edition) return RemovalReason::Edition;
    if (match == Duplicate::Match::Sound) return RemovalReason::SameSound;
    return choice == Duplicate::Choice::MoreTracks ? RemovalReason::ShorterCopy : RemovalReason::LaterCopy;
}

void removeAllButBest(CleaningState& state, Group group, Duplicate::Match match)
{
    std::ranges::sort(group, [&](std::size_t a, std::size_t b) { return staysBefore(state, a, b); });
    const std::string stays(state.id(state.albums[group.front()]));
    for (std::size_t i = 1; i < group.size(); ++i) {
        const std::size_t album = group[i];
        auto choice = choiceBetween(state, group.front(), album);
        state.remove(album, Rule::Duplicates, reasonFor(match, choice), stays);
        if (!state.gone[album]) choice = Duplicate::Choice::Kept;
        state.result.duplicates.push_back({stays, std::string(state.id(state.albums[album])), match, choice});
    }
}

/// Groups of albums with the same artist and name, in the order of their first album. What has no name or no
/// artist cannot be compared, and what the user leaves out is no reason for another album to go.
std::vector<Group> sameNames(const CleaningState& state, bool stripped)
{
    std::unordered_map<std::string, std::size_t> known;
    std::vector<Group> groups;
    for (std::size_t i = 0; i < state.albums.size() && !state.stopped(); ++i) {
        if (state.gone[i] || state.excluded[i]) continue;
        const std::uint32_t row = state.firstRow(state.albums[i]);
        std::string name = folded(state.table.albumName[row]);
        const std::string artist = folded(state.table.artist[row]);
        if (name.empty() || artist.empty()) continue;
        if (stripped) name = withoutEdition(name);
        const auto [at, first] = known.emplace(artist + '\0' + name, groups.size());
        if (first) groups.emplace_back();
        groups[at->second].push_back(i);
    }
    std::erase_if(groups, [](const Group& group) { return group.size() < 2; });
    return groups;
}

std::vector<Group> sameSounds(const CleaningState& state)
{
    std::vector<AlbumSpan> spans;
    std::vector<std::size_t> albums;
    for (std::size_t i = 0; i < state.albums.size(); ++i) {
        if (state.gone[i] || state.excluded[i]) continue;
        spans.push_back({state.albums[i].firstTrack, state.albums[i].trackCount});
        albums.push_back(i);
    }
    std::vector<Group> groups =
        sameSoundAlbums(soundOf(state.table, state.tracks, state.rows, state.control), spans, state.control);
    for (Group& group : groups)
        for (std::size_t& album : group) album = albums[album];
    return groups;
}

}  // namespace

void removeDuplicates(CleaningState& state)
{
    for (Group& group : sameNames(state, false))
        removeAllButBest(state, std::move(group), Duplicate::Match::Name);
    if (state.options.stripEditions)
        for (Group& group : sameNames(state, true))
            removeAllButBest(state, std::move(group), Duplicate::Match::Edition);
    if (state.options.fingerprints)
        for (Group& group : sameSounds(state))
            removeAllButBest(state, std::move(group), Duplicate::Match::Sound);
}

}  // namespace segue::data
