// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/bootstrap/bootstrap.h"

#include "albums_by_hand.h"
#include "base/random.h"
#include "evaluation/bootstrap/draw_stream.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>

using namespace segue::evaluation;
using segue::Random;

namespace {

Scored someScores(std::size_t n, int levels, std::uint32_t albums, std::uint64_t seed)
{
    Random random(seed);
    Scored scored;
    for (std::size_t i = 0; i < n; ++i) {
        const bool up = random.below(2);
        const double score = random.share() + (up ? 0.2 : 0);
        scored.score.push_back(levels ? std::round(score * levels) / levels : score);
        scored.up.push_back(up);
        scored.album.push_back(random.below(albums));
    }
    return scored;
}

/// The transitions of one draw written out: album a's as often as it was drawn.
Scored drawn(const Scored& scored, std::uint32_t albums, std::uint64_t seed, std::uint64_t draw)
{
    std::vector<int> times(albums);
    DrawStream random(seed, draw);
    for (std::uint32_t i = 0; i < albums; ++i) ++times[random.below(albums)];
    Scored all;
    for (std::size_t row = 0; row < scored.size(); ++row)
        for (int k = 0; k < times[scored.album[row]]; ++k) {
            all.score.push_back(scored.score[row]);
            all.up.push_back(scored.up[row]);
            all.album.push_back(scored.album[row]);
        }
    return all;
}

}  // namespace

TEST_CASE("a draw's AUC and average precision are those of its transitions written out")
{
    const int levels = GENERATE(0, 6, 1);
    const Scored scored = someScores(150, levels, 12, 2);
    Bootstrap bootstrap(12, {40, 9, 1});
    const std::size_t ranking = bootstrap.addRanking(rank(scored), scored.up, scored.album);
    std::vector<double> ups(12);
    for (std::size_t row = 0; row < scored.size(); ++row) ups[scored.album[row]] += scored.up[row];
    const std::size_t sum = bootstrap.addSum(ups);
    REQUIRE(bootstrap.run());
    REQUIRE(bootstrap.auc(ranking).size() == 40);
    for (std::size_t draw = 0; draw < 40; ++draw) {
        const Scored written = drawn(scored, 12, 9, draw);
        CHECK(bootstrap.auc(ranking)[draw] == Approx(*auc(written)).epsilon(1e-13));
        CHECK(bootstrap.averagePrecision(ranking)[draw] ==
              Approx(*averagePrecision(rank(written))).epsilon(1e-13));
        CHECK(bootstrap.sum(sum)[draw] == double(std::accumulate(written.up.begin(), written.up.end(), 0)));
    }
}

TEST_CASE("one and two threads draw the same bits, another seed others")
{
    const Scored scored = someScores(500, 0, 40, 6);
    const auto draws = [&](int threads, std::uint64_t seed) {
        Bootstrap bootstrap(40, {333, seed, threads});
        const std::size_t ranking = bootstrap.addRanking(rank(scored), scored.up, scored.album);
        bootstrap.run();
        return bootstrap.auc(ranking);
    };
    CHECK(draws(1, 5) == draws(2, 5));
    CHECK(draws(1, 5) != draws(1, 6));
}

TEST_CASE("percentile intervals are numpy's and leave undefined draws out")
{
    std::vector<double> hundred(101);
    std::iota(hundred.begin(), hundred.end(), 0.0);
    CHECK(percentileInterval(hundred)->low == Approx(2.5));
    CHECK(percentileInterval(hundred)->high == Approx(97.5));
    const double nan = std::nan("");
    CHECK(percentileInterval({nan, 1, 1})->low == 1);
    CHECK_FALSE(percentileInterval({nan, nan, 1}));
    CHECK_FALSE(percentileInterval({}));
    CHECK(percentileInterval({3})->high == 3);
}

TEST_CASE("one class, one album, no albums")
{
    Bootstrap oneAlbum(1, {20, 1, 1});
    const Scored ups{{0.1, 0.9}, {1, 1}, {0, 0}, 0};
    const std::size_t ranking = oneAlbum.addRanking(rank(ups), ups.up, ups.album);
    CHECK(oneAlbum.run());
    CHECK(std::isnan(oneAlbum.auc(ranking)[0]));
    CHECK(oneAlbum.averagePrecision(ranking)[0] == 1);
    Bootstrap none(0);
    CHECK_FALSE(none.run());
}

TEST_CASE("a stopped bootstrap has no draws")
{
    const Scored scored = someScores(100, 0, 10, 6);
    for (const int threads : {1, 2}) {
        Bootstrap bootstrap(10, {2000, 1, threads});
        const std::size_t ranking = bootstrap.addRanking(rank(scored), scored.up, scored.album);
        const std::size_t sum = bootstrap.addSum(std::vector<double>(10, 1.0));
        int polls = 0;
        double reached = 0;
        const bool done =
            bootstrap.run({[&] { return ++polls > 1 ? segue::RunState::Stop : segue::RunState::Go; },
                           [&](double share) { reached = share; }});
        CHECK((threads > 1 || !done));
        if (done) continue;  // the other thread may have taken everything meanwhile
        CHECK(reached < 1);
        CHECK(bootstrap.auc(ranking).empty());
        CHECK(bootstrap.sum(sum).empty());
    }
}

TEST_CASE("albums are numbered in their order")
{
    const DenseAlbums dense = denseAlbums(std::vector<std::uint32_t>{7, 7, 3, 7, 9});
    CHECK(dense.album == std::vector<std::uint32_t>{0, 0, 1, 0, 2});
    CHECK(dense.count == 3);
}
