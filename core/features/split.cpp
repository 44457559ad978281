// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/split.h"

#include "base/random.h"
#include "clean/folded.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace segue::features {

namespace {

using Group = std::vector<std::uint32_t>;  ///< albums that must not be separated

/// Albums one by one, or all albums of an artist together, whose name is compared case-folded; an album
/// without an artist stands alone.
std::vector<Group> groupsOf(const data::Albums& albums, SplitBy by)
{
    std::vector<Group> groups;
    std::map<std::string, std::size_t> ofArtist;
    for (std::uint32_t a = 0; a < albums.albums.size(); ++a) {
        const std::string artist =
            by == SplitBy::Artist ? data::folded(albums.artist(albums.albums[a])) : std::string();
        const auto [place, isNew] =
            artist.empty() ? std::pair(ofArtist.end(), true) : ofArtist.emplace(artist, groups.size());
        if (isNew)
            groups.push_back({a});
        else
            groups[place->second].push_back(a);
    }
    return groups;
}

void order(std::vector<Group>& groups, const data::Albums& albums, const SplitOptions& options)
{
    if (options.order == SplitOrder::Shuffled) {
        Random random(options.seed);
        random.shuffle(std::span(groups));
        return;
    }
    std::ranges::sort(groups, {},
                      [&](const Group& group) { return albums.id(albums.albums[group.front()]); });
}

/// The stretch [from, to) of the ordered albums that is sealed.
struct Stretch {
    std::size_t from, to;
};

Stretch testStretch(std::size_t n, const SplitOptions& options)
{
    if (options.folds >= 2) {
        const auto k = std::size_t(options.folds), f = std::size_t(options.fold);
        return {f * n / k, (f + 1) * n / k};
    }
    return {std::size_t(std::floor((1 - options.testShare) * double(n) + 1e-9)), n};
}

/// Validation albums of those outside the test part.
std::size_t validationOf(std::size_t outside, const SplitOptions& options)
{
    return options.validationShare > 0
               ? std::max<std::size_t>(1, std::size_t(std::lround(options.validationShare * double(outside))))
               : 0;
}

/// The fewest albums of which these shares leave every part one: with large shares that is more than one a
/// part.
std::size_t fewest(const SplitOptions& options)
{
    constexpr std::size_t kMost = 10000;  // shares of 0 or 1 leave a part empty for any number
    std::size_t n = 2;
    for (; n < kMost; ++n) {
        const Stretch test = testStretch(n, options);
        const std::size_t outside = n - (test.to - test.from);
        if (outside < n && outside > validationOf(outside, options)) break;
    }
    return n;
}

Error tooFew(std::size_t albums, std::size_t needed)
{
    return {.code = ErrorCode::TooFewAlbums,
            .detail = std::to_string(albums),
            .expected = std::to_string(needed)};
}

}  // namespace

std::vector<std::uint32_t> Split::samplesOf(const Samples& samples, Part wanted) const
{
    std::vector<std::uint32_t> found;
    for (std::uint32_t s = 0; s < samples.size(); ++s)
        if (part[samples.album[s]] == wanted) found.push_back(s);
    return found;
}

std::vector<std::uint32_t> Split::samplesOutside(const Samples& samples, Part avoided) const
{
    std::vector<std::uint32_t> found;
    for (std::uint32_t s = 0; s < samples.size(); ++s)
        if (part[samples.album[s]] != avoided) found.push_back(s);
    return found;
}

std::int64_t Split::albumsIn(Part wanted) const { return std::ranges::count(part, wanted); }

std::array<std::int64_t, 2> countClasses(const Samples& samples, const Split& split, Part part, Target target)
{
    std::array<std::int64_t, 2> counts{};
    const auto& directions = samples.direction[std::size_t(target)];
    for (std::size_t s = 0; s < directions.size(); ++s)
        if (split.part[samples.album[s]] == part && directions[s] != Direction::Unknown)
            ++counts[std::size_t(directions[s])];
    return counts;
}

Result<Split> splitAlbums(const data::Albums& albums, const SplitOptions& options)
{
    const std::size_t n = albums.albums.size();
    if (options.by == SplitBy::Artist && albums.table->artist.absent())
        return Error{.code = ErrorCode::ColumnMissing,
                     .subject = albums.table->source,
                     .column = "artist",
                     .expected = "artist"};
    if (options.folds >= 2 && n < std::size_t(options.folds)) return tooFew(n, std::size_t(options.folds));
    auto groups = groupsOf(albums, options.by);
    order(groups, albums, options);

    const Stretch test = testStretch(n, options);
    Split split{std::vector<Part>(n, Part::Train)};
    std::vector<Group> training;
    std::size_t at = 0;
    for (const Group& group : groups) {  // a group belongs where its first album falls
        const bool sealed = at >= test.from && at < test.to;
        if (sealed)
            for (const auto a : group) split.part[a] = Part::Test;
        else
            training.push_back(group);
        at += group.size();
    }
    const std::size_t outside = n - std::size_t(split.albumsIn(Part::Test));
    auto wanted = validationOf(outside, options);
    for (auto group = training.rbegin(); group != training.rend() && wanted > 0; ++group) {
        for (const auto a : *group) split.part[a] = Part::Validation;
        wanted -= std::min(wanted, group->size());
    }
    if (split.albumsIn(Part::Test) == 0 || split.albumsIn(Part::Train) == 0)
        return tooFew(groups.size(), std::max(groups.size() + 1,
                                              fewest(options)));  // artists of many albums need more still
    return split;
}

}  // namespace segue::features
