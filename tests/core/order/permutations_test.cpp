// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "by_hand.h"

#include <cmath>

using namespace segue;
using namespace segue::order;
using namespace segue::tests;

namespace {

std::vector<OverallValues> noise(std::size_t features, std::size_t tracks, std::uint64_t seed = 1)
{
    Random random(seed);
    std::vector<OverallValues> made(features);
    for (std::size_t f = 0; f < features; ++f) {
        made[f].name = "f" + std::to_string(f);
        for (std::size_t t = 0; t < tracks; ++t) made[f].values.push_back(random.normal());
    }
    return made;
}

bool equal(const OrderSums& a, const OrderSums& b, std::size_t feature, std::size_t other)
{
    for (std::size_t sum = 0; sum < kRealSums; ++sum)
        if (a.realOf(sum, feature) != b.realOf(sum, other)) return false;
    for (std::size_t sum = 0; sum < kCountSums; ++sum)
        if (a.countOf(CountSum(sum), feature) != b.countOf(CountSum(sum), other)) return false;
    return true;
}

}  // namespace

TEST_CASE("the number of threads changes no bit of a permutation, another seed does")
{
    const auto albums = albumsOfLengths({6, 9, 16, 7, 2, 1});
    const auto sequences = makeSequences(albums, noise(5, 41), kEveryAlbum);
    const auto one = permuteWithinAlbums(sequences, {.count = 30, .seed = 4, .threads = 1});
    const auto three = permuteWithinAlbums(sequences, {.count = 30, .seed = 4, .threads = 3});
    const auto other = permuteWithinAlbums(sequences, {.count = 30, .seed = 5, .threads = 1});
    REQUIRE(one.permuted.size() == 30);
    REQUIRE(three.permuted.size() == 30);
    for (std::size_t k = 0; k < 30; ++k)
        for (std::size_t f = 0; f < 5; ++f) CHECK(equal(one.permuted[k], three.permuted[k], f, f));
    CHECK_FALSE(equal(one.permuted[0], other.permuted[0], 0, 0));
    for (std::size_t k = 1; k < 30; ++k) CHECK_FALSE(equal(one.permuted[k], one.permuted[k - 1], 0, 0));
}

TEST_CASE("all features see the same permutations, however many there are")
{
    const auto albums = albumsOfLengths({6, 9, 16, 7});
    for (const std::size_t features : {1u, 4u, 5u, 9u, 13u, 16u, 17u, 21u}) {
        CAPTURE(features);
        auto made = noise(features, 38);
        made.back().values = made.front().values;
        const auto sums = permuteWithinAlbums(makeSequences(albums, made, kEveryAlbum), {.count = 5});
        const auto alone =
            permuteWithinAlbums(makeSequences(albums, std::span(made).first(1), kEveryAlbum), {.count = 5});
        for (std::size_t k = 0; k < 5; ++k) {
            CHECK(equal(sums.permuted[k], sums.permuted[k], 0, features - 1));
            CHECK(equal(sums.permuted[k], alone.permuted[k], 0, 0));
        }
    }
}

TEST_CASE("the orders of an album are drawn alike often")
{
    const auto sums = permuteWithinAlbums(oneAlbum({1, 2, 4}), {.count = 6000, .seed = 1, .threads = 2});
    std::map<std::pair<double, double>, int> seen;
    for (const auto& one : sums.permuted) ++seen[{one.realOf(kPlace, 0), one.realOf(kPlace + 1, 0)}];
    REQUIRE(seen.size() == 6);
    for (const auto& [order, times] : seen) CHECK(std::abs(times - 1000) < 120);
}

TEST_CASE("an album without all values, or with one value, adds nothing, and the others stay")
{
    const double missing = std::nan("");
    const auto albums = albumsOfLengths({4, 4, 4});
    const std::vector<OverallValues> features{{"x", {1, 2, 3, 5, 4, missing, 2, 1, 7, 7, 7, 7}},
                                              {"y", {1, 2, 3, 5, 4, 9, 2, 1, 7, 8, 7, 7}}};
    const auto sequences = makeSequences(albums, features, kEveryAlbum);
    CHECK(sequences.leftOut[0].missing == 1);
    CHECK(sequences.leftOut[0].constant == 1);
    CHECK(sequences.leftOut[1].missing == 0);
    CHECK(sequences.uses(0, 0));
    CHECK_FALSE(sequences.uses(1, 0));
    CHECK_FALSE(sequences.uses(2, 0));
    CHECK(sequences.tiedNeighbours[1] == 1);
    const auto sums = permuteWithinAlbums(sequences, {.count = 3}),
               alone = permuteWithinAlbums(oneAlbum({1, 2, 3, 5}), {.count = 3});
    CHECK(equal(sums.observed, alone.observed, 0, 0));
    CHECK_FALSE(equal(sums.observed, alone.observed, 1, 0));
}

TEST_CASE("inner takes the first and the last track away, lengths count what is left")
{
    const auto albums = albumsOfLengths({8, 7, 18, 19, 1});
    const AlbumChoice inner{.minTracks = 6, .maxTracks = 16, .inner = true};
    CHECK(chosenTracks(albums.albums[0], inner).first == 1);
    CHECK(chosenTracks(albums.albums[0], inner).count == 6);
    CHECK(chosenTracks(albums.albums[1], inner).count == 0);
    CHECK(chosenTracks(albums.albums[2], inner).count == 16);
    CHECK(chosenTracks(albums.albums[3], inner).count == 0);
    CHECK(chosenTracks(albums.albums[4], inner).count == 0);
}

TEST_CASE("a stop keeps the permutations that are done")
{
    const std::vector<std::uint32_t> lengths(400, 12);
    const auto sequences = makeSequences(albumsOfLengths(lengths), noise(8, 4800), kEveryAlbum);
    RunControl control;
    int asked = 0;
    control.poll = [&] { return ++asked > 3 ? RunState::Stop : RunState::Go; };
    const auto sums = permuteWithinAlbums(sequences, {.count = 50000, .seed = 1, .threads = 2}, control);
    CHECK(sums.stopped);
    CHECK(sums.permuted.size() > 0);
    CHECK(sums.permuted.size() < 50000);
}
