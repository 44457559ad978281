// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/split.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace segue;
using namespace segue::features;
using tests::TableBuilder;

namespace {

std::shared_ptr<const data::Albums> albumsOf(int count, int perArtist = 1)
{
    TableBuilder builder({"tempo"});
    for (int a = 0; a < count; ++a)
        for (int t = 1; t <= 2; ++t)
            builder.row("album" + std::to_string(count - a), "artist" + std::to_string(a / perArtist), t,
                        {100});
    return builder.albums();
}

}  // namespace

TEST_CASE("a split has the shares that were asked for and is the same for the same seed")
{
    const auto albums = albumsOf(100);
    const auto split = splitAlbums(*albums, {});
    REQUIRE(split);
    CHECK(split->albumsIn(Part::Test) == 20);
    CHECK(split->albumsIn(Part::Validation) == 8);
    CHECK(split->albumsIn(Part::Train) == 72);
    CHECK(splitAlbums(*albums, {})->part == split->part);
    SplitOptions other;
    other.seed = 2;
    CHECK(splitAlbums(*albums, other)->part != split->part);
}

TEST_CASE("the report's split: sorted by id, the first floor(0.8 n) train")
{
    const auto albums = albumsOf(9);  // ids album9 .. album1 in file order; floor(7.2) = 7 train
    SplitOptions options;
    options.order = SplitOrder::SortedById;
    options.validationShare = 0;
    const auto split = splitAlbums(*albums, options);
    REQUIRE(split);
    for (std::size_t a = 0; a < 9; ++a) {
        const bool sealed = albums->id(albums->albums[a]) > "album7";
        CHECK(split->part[a] == (sealed ? Part::Test : Part::Train));
    }
}

TEST_CASE("k folds: every album is sealed exactly once")
{
    const auto albums = albumsOf(11);
    std::vector<int> sealed(11, 0);
    for (int fold = 0; fold < 4; ++fold) {
        SplitOptions options;
        options.folds = 4;
        options.fold = fold;
        const auto split = splitAlbums(*albums, options);
        REQUIRE(split);
        for (std::size_t a = 0; a < 11; ++a) sealed[a] += split->part[a] == Part::Test;
    }
    CHECK(sealed == std::vector<int>(11, 1));
}

TEST_CASE("by artist: no artist stands on both sides")
{
    const auto albums = albumsOf(60, 3);
    SplitOptions options;
    options.by = SplitBy::Artist;
    const auto split = splitAlbums(*albums, options);
    REQUIRE(split);
    std::map<std::string_view, std::set<Part>> parts;
    for (std::size_t a = 0; a < 60; ++a) parts[albums->artist(albums->albums[a])].insert(split->part[a]);
    for (const auto& [artist, in] : parts) CHECK(in.size() == 1);
    CHECK(split->albumsIn(Part::Test) >= 9);
    CHECK(split->albumsIn(Part::Test) <= 15);
}

TEST_CASE("too few albums are refused")
{
    CHECK(splitAlbums(*albumsOf(1), {}).error().code == ErrorCode::TooFewAlbums);
    SplitOptions folds;
    folds.folds = 5;
    CHECK(splitAlbums(*albumsOf(4), folds).error().code == ErrorCode::TooFewAlbums);
    SplitOptions
        greedy;  // nine tenths sealed, nine tenths of the rest to watch: the number that is asked for must do
    greedy.testShare = greedy.validationShare = 0.9;
    const auto refused = splitAlbums(*albumsOf(40), greedy);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "40");
    CHECK(splitAlbums(*albumsOf(std::stoi(refused.error().expected)), greedy));
    CHECK_FALSE(splitAlbums(*albumsOf(std::stoi(refused.error().expected) - 1), greedy));
    CHECK(splitAlbums(*albumsOf(3), {}));
}

TEST_CASE("scaling is fitted on the albums it is given and clips nothing")
{
    const auto albums = TableBuilder({"tempo", "key"})
                            .row("a", 1, {100, 3})
                            .row("a", 2, {200, 3})
                            .row("b", 1, {300, 4})
                            .row("b", 2, {50, 4})
                            .albums();
    const auto table = makeWindows(albums, {5, Binning::Quantile, Cumulation::None});
    const std::vector<int> features{0, 1};
    const auto scaler = fitScaler(*table, features, {true, false}, 1, 2);
    CHECK(scaler.scale(0, 100) == 1.0F);
    CHECK(scaler.scale(0, 150) == 1.5F);
    CHECK(scaler.scale(0, 300) == 3.0F);
    CHECK(scaler.scale(0, 50) == 0.5F);
    CHECK(scaler.scale(0, std::numeric_limits<float>::quiet_NaN()) == 1.5F);  // the mean of the fitted part
    CHECK(scaler.scale(1, 3) == 1.0F);
    CHECK(scaler.scale(1, 4) == 1.0F);  // constant where it was fitted
}
