// SPDX-License-Identifier: GPL-3.0-or-later
// The order preset's inputs: all but a place's seven move with their track, and nothing names a track or its
// number.
#include "features/order_inputs.h"
#include "base/random.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace segue;
using namespace segue::tests;
using features::OrderInputs;

namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();
const std::vector<std::string> kAll{"danceability",  "energy",           "loudness", "speechiness",
                                    "acousticness",  "liveness",         "valence",  "tempo",
                                    "duration_ms",   "instrumentalness", "key",      "mode",
                                    "time_signature"};

using Rows = std::vector<std::vector<float>>;  ///< tracks of one album, values by column

Rows randomRows(std::size_t tracks, std::size_t columns, std::uint64_t seed)
{
    Random random(seed);
    Rows rows(tracks, std::vector<float>(columns));
    for (auto& row : rows)
        for (float& value : row) value = float(random.share());
    for (auto& row : rows)
        if (columns == kAll.size()) {
            row[10] = float(random.below(12));
            row[11] = float(random.below(2));
            row[12] = float(3 + random.below(3));
        }
    return rows;
}

/// Albums one after the other; tracks are numbered as `numbers` says, from 1 where it says nothing.
std::shared_ptr<const features::WindowTable> tableOfAlbums(const std::vector<std::string>& columns,
                                                           const std::vector<Rows>& albums,
                                                           const std::string& artist = "artist",
                                                           const std::vector<int>& numbers = {})
{
    TableBuilder builder(columns);
    const auto table = builder.table();
    for (std::size_t a = 0; a < albums.size(); ++a)
        for (std::size_t t = 0; t < albums[a].size(); ++t) {
            builder.row("album " + std::to_string(a), artist + " " + std::to_string(a),
                        t < numbers.size() ? numbers[t] : int(t) + 1, {});
            for (std::size_t c = 0; c < columns.size(); ++c)
                table->columns[c].values.push_back(albums[a][t][c]);
        }
    return features::makeWindows(builder.albums(), {});
}

std::vector<Rows> someAlbums(std::size_t columns = kAll.size())
{
    std::vector<Rows> albums;
    for (std::uint64_t a = 0; a < 6; ++a) albums.push_back(randomRows(5 + a, columns, a + 1));
    return albums;
}

/// [track][input] of the first album.
std::vector<std::vector<float>> tracksOfFirst(const OrderInputs& inputs, const features::WindowTable& table)
{
    const auto& album = table.albums->albums[0];
    std::vector<float> flat(album.trackCount * inputs.trackInputs());
    inputs.writeTracks(table, album, flat.data());
    std::vector<std::vector<float>> tracks;
    for (std::size_t t = 0; t < album.trackCount; ++t)
        tracks.emplace_back(flat.begin() + std::ptrdiff_t(t * inputs.trackInputs()),
                            flat.begin() + std::ptrdiff_t((t + 1) * inputs.trackInputs()));
    return tracks;
}

std::size_t named(const OrderInputs& inputs, const std::string& name)
{
    const auto names = inputs.names();
    const auto place = std::ranges::find(names, name);
    REQUIRE(place != names.end());
    return std::size_t(place - names.begin());
}

}  // namespace

TEST_CASE(
    "permuting an album's tracks permutes 45 inputs with them, bit for bit, and no title or number goes in")
{
    auto albums = someAlbums();
    albums[0] = randomRows(9, kAll.size(), 99);
    const auto plain = tableOfAlbums(kAll, albums);
    const auto inputs = OrderInputs::fit(*plain, {false, true, true, true, true, true});
    REQUIRE(inputs.trackInputs() == 45);
    const auto before = tracksOfFirst(inputs, *plain);
    Random random(5);
    for (int k = 0; k < 20; ++k) {
        std::vector<std::size_t> order(9);
        std::iota(order.begin(), order.end(), std::size_t(0));
        random.shuffle(std::span(order));
        auto permuted = albums;
        for (std::size_t t = 0; t < 9; ++t) permuted[0][t] = albums[0][order[t]];
        // Other artists and track numbers too: nothing of them may be seen.
        const auto after = tracksOfFirst(
            inputs, *tableOfAlbums(kAll, permuted, "somebody else", {3, 7, 8, 20, 21, 22, 30, 31, 99}));
        for (std::size_t t = 0; t < 9; ++t) CHECK(after[t] == before[order[t]]);
    }
}

TEST_CASE("a place's seven inputs know the place and the album's length, and nothing else")
{
    float out[OrderInputs::kPlaceInputs];
    const auto at = [&](std::uint32_t place, std::uint32_t tracks) {
        OrderInputs::writePlace(place, tracks, out);
        return std::vector<float>(out, out + OrderInputs::kPlaceInputs);
    };
    CHECK(at(0, 5) == std::vector<float>{float(2.0 / 5 - 1), 1, 0, 0, 0, 1, float(1.0 / 5)});
    CHECK(at(1, 5) == std::vector<float>{float(4.0 / 5 - 1), 0, 0, 1, 0, 1.0F / 2, 1.0F / 4});
    CHECK(at(2, 5) == std::vector<float>{float(6.0 / 5 - 1), 0, 0, 0, 0, float(1.0 / 3), float(1.0 / 3)});
    CHECK(at(3, 5) == std::vector<float>{float(8.0 / 5 - 1), 0, 0, 0, 1, 1.0F / 4, 1.0F / 2});
    CHECK(at(4, 5) == std::vector<float>{1, 0, 1, 0, 0, float(1.0 / 5), 1});
}

TEST_CASE("the inputs are 52 where everything is there, and are what the recipe says")
{
    const auto albums = someAlbums();
    const auto table = tableOfAlbums(kAll, albums);
    const auto inputs = OrderInputs::fit(*table, std::vector<bool>(6, true));
    CHECK(inputs.count() == 52);
    CHECK(inputs.names().size() == 52);
    const auto tracks = tracksOfFirst(inputs, *table);

    // Energy by hand. Mid-rank among the 5 + ... + 10 training tracks, through the standard normal's own
    // distribution.
    std::vector<float> training;
    for (const auto& album : albums)
        for (const auto& row : album) training.push_back(row[1]);
    std::vector<double> g;
    const std::size_t own = named(inputs, "energy"), within = named(inputs, "energy_in_album");
    for (const auto& row : albums[0]) {
        const double below =
                         double(std::ranges::count_if(training, [&](float value) { return value < row[1]; })),
                     same = double(std::ranges::count(training, row[1]));
        const double share = (2 * below + same + 1) / 2 / double(training.size() + 1);
        const double found = double(tracks[g.size()][own]);
        CHECK(std::erfc(-found / std::sqrt(2.0)) / 2 == Approx(share).margin(1e-7));
        g.push_back(found);
    }
    double mean = 0, squares = 0;
    for (const double value : g) mean += value / double(g.size());
    for (const double value : g) squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / double(g.size() - 1));
    for (std::size_t t = 0; t < g.size(); ++t) {
        CHECK(double(tracks[t][within]) == Approx((g[t] - mean) / deviation).epsilon(1e-5));
        CHECK(double(tracks[t][named(inputs, "energy_album_mean")]) == Approx(mean).margin(1e-6));
        CHECK(double(tracks[t][named(inputs, "energy_album_deviation")]) == Approx(deviation).epsilon(1e-6));
        const double fifths = std::fmod(7 * double(albums[0][t][10]), 12) * 3.14159265358979 / 6;
        CHECK(double(tracks[t][named(inputs, "key_sine")]) == Approx(std::sin(fifths)).margin(1e-6));
        CHECK(double(tracks[t][named(inputs, "key_cosine")]) == Approx(std::cos(fifths)).margin(1e-6));
        CHECK(tracks[t][named(inputs, "mode")] == 2 * albums[0][t][11] - 1);
        CHECK(tracks[t][named(inputs, "not_in_four")] == (albums[0][t][12] == 4 ? 0 : 1));
        CHECK(double(tracks[t][named(inputs, "log_tracks")]) == Approx(std::log(5.0) - 2.5));
    }
}

TEST_CASE("values beyond all training ones, constant features and missing values stay within bounds")
{
    auto albums = someAlbums(3);
    const std::vector<std::string> columns{"energy", "valence", "key"};
    for (auto& row : albums[0]) row[1] = 0.25F;
    albums[0][0][0] = 1e6F;
    albums[0][1][0] = -1e6F;
    albums[0][2] = {kMissing, kMissing, kMissing};
    const auto table = tableOfAlbums(columns, albums);
    const auto inputs = OrderInputs::fit(*table, {false, true, true, true, true, true});
    const auto tracks = tracksOfFirst(inputs, *table);
    CHECK(double(tracks[0][named(inputs, "energy")]) == Approx(2.2509).margin(1e-4));  // probit of 40.5 of 41
    CHECK(double(tracks[1][named(inputs, "energy")]) == Approx(-2.2509).margin(1e-4));
    for (const auto& track : tracks) {
        CHECK(track[named(inputs, "valence_in_album")] == 0);
        CHECK(track[named(inputs, "valence_album_deviation")] == 0);
        for (const float input : track) CHECK((std::isfinite(input) && std::fabs(input) <= 4));
    }
    CHECK(tracks[2][named(inputs, "energy_in_album")] == 0);
    CHECK(tracks[2][named(inputs, "energy")] == tracks[2][named(inputs, "energy_album_mean")]);
    CHECK(tracks[2][named(inputs, "key_sine")] == 0);
    CHECK(tracks[2][named(inputs, "key_cosine")] == 0);
}

TEST_CASE("among many training values the outermost ranks are not infinitely far")
{
    features::RankScale scale{"energy", std::vector<float>(100'000), 0, 1};
    std::iota(scale.sorted.begin(), scale.sorted.end(), 0.0F);
    CHECK(scale.probitRank(1e9, 1e-4) == Approx(3.7190).margin(1e-4));  // of 1 - 1e-4
    CHECK(scale.probitRank(-1e9, 1e-4) == Approx(-3.7190).margin(1e-4));
    CHECK(scale.probitRank(1e9, 0) > 4);
    CHECK(scale.probitRank(double(kMissing), 1e-4) == 0);
}

TEST_CASE("features that a table lacks are named, and a table without any that are ranked is refused")
{
    const auto few = tableOfAlbums({"valence", "mode"}, someAlbums(2));
    const auto inputs = OrderInputs::fit(*few, std::vector<bool>(6, true));
    CHECK(inputs.count() == 4 + 1 + 1 + 7);
    CHECK(inputs.names().size() == inputs.count());
    const auto lacking = OrderInputs::lacking(*few);
    CHECK(lacking.size() == 11);
    CHECK(std::ranges::find(lacking, "duration_ms") != lacking.end());
    CHECK(std::ranges::find(lacking, "valence") == lacking.end());
    CHECK(OrderInputs::check(*few));

    const auto other = tableOfAlbums({"key", "height"}, someAlbums(2));
    CHECK(inputs.missing(*other) == std::vector<std::string>{"valence", "mode"});
    const auto refused = OrderInputs::check(*other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ColumnMissing);
    CHECK(OrderInputs::fit(*other, std::vector<bool>(6, true)).count() == 0);
}

TEST_CASE("only albums in use that are long enough teach what is high and what is low")
{
    auto albums = someAlbums(1);
    const auto inputs =
        OrderInputs::fit(*tableOfAlbums({"tempo"}, albums), {false, true, true, true, true, true});
    for (auto& row : albums[0]) row[0] += 100;
    albums[0].resize(4);
    auto used = std::vector<bool>(6, true);  // four tracks: in use, and still not learnt from
    CHECK(OrderInputs::fit(*tableOfAlbums({"tempo"}, albums), used).ranked()[0].sorted ==
          inputs.ranked()[0].sorted);
}
