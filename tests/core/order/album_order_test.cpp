// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/album_order.h"
#include "base/random.h"
#include "by_hand.h"
#include "order/panels/trend.h"

#include <cmath>

using namespace segue;
using namespace segue::order;
using namespace segue::tests;

namespace {

constexpr std::size_t kFeatures = 10;

/// A scorer with any weights, and an album of noise.
struct Drawn {
    LinearScorer scorer;
    std::vector<FloatLanes> z;

    Drawn(std::size_t n, std::uint64_t seed) : z(n * kScorerBlocks)
    {
        Random random(seed);
        for (std::size_t s = 0; s < kStatistics; ++s)
            for (std::size_t f = 0; f < kFeatures; ++f)
                scorer.weights[s * kScorerBlocks + f / kLanes].v[f % kLanes] = float(random.normal());
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t f = 0; f < kFeatures; ++f)
                z[i * kScorerBlocks + f / kLanes].v[f % kLanes] = float(random.normal());
    }
    AlbumScorer album() const { return {scorer, z.data(), z.size() / kScorerBlocks, kFeatures}; }
};

std::vector<std::uint16_t> identity(std::size_t n)
{
    std::vector<std::uint16_t> order(n);
    std::iota(order.begin(), order.end(), std::uint16_t(0));
    return order;
}

double bestOfAll(const AlbumScorer& scorer)
{
    auto order = identity(scorer.tracks());
    double best = scorer.score(order);
    while (std::next_permutation(order.begin(), order.end())) best = std::max(best, scorer.score(order));
    return best;
}

}  // namespace

TEST_CASE("an album's scorer says what the linear scorer says of the same order")
{
    for (const std::size_t n : {5u, 6u, 13u}) {
        const Drawn drawn(n, n);
        const auto album = drawn.album();
        auto order = identity(n);
        Random random(1);
        for (int k = 0; k < 20; ++k) {
            random.shuffle(std::span(order));
            CHECK(album.score(order) ==
                  Approx(double(drawn.scorer.score(orderStatistics(drawn.z.data(), order)))).margin(1e-4));
        }
    }
}

TEST_CASE("up to nine tracks the suggested order is the best of all, and the search says so")
{
    for (const std::size_t n : {5u, 7u, 8u}) {
        CAPTURE(n);
        const Drawn drawn(n, 3 * n);
        const auto album = drawn.album();
        const auto found = suggestOrder(album, {});
        CHECK(found.exact);
        CHECK(found.score == Approx(bestOfAll(album)));
        CHECK(album.score(found.order) == Approx(found.score));
        double all = 1;
        for (std::size_t k = 2; k <= n; ++k) all *= double(k);
        CHECK(double(found.tried) == all);
    }
    CHECK_FALSE(suggestOrder(Drawn(10, 1).album(), {.steps = 1000}).exact);
}

TEST_CASE("annealing finds the best order where all can be tried, and the same one again with its seed")
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto album = Drawn(9, seed + 100).album();
        const auto annealed = suggestOrder(album, {.exactUpTo = 0, .steps = 40'000, .seed = seed});
        CHECK_FALSE(annealed.exact);
        CHECK(annealed.tried == 40'000);
        CHECK(annealed.score == Approx(suggestOrder(album, {}).score));
        CHECK(album.score(annealed.order) == Approx(annealed.score));
        CHECK(suggestOrder(album, {.exactUpTo = 0, .steps = 40'000, .seed = seed}).order == annealed.order);
    }
}

TEST_CASE("where nothing is better the artist's order stays")
{
    Drawn drawn(7, 1);
    drawn.scorer = {};
    CHECK(suggestOrder(drawn.album(), {}).order == identity(7));
    CHECK(suggestOrder(drawn.album(), {.exactUpTo = 0, .steps = 2000}).order == identity(7));
    const auto near = nearness(identity(7));
    CHECK(near.tau == 1);
    CHECK(near.samePlace == 7);
    CHECK(near.sameFollower == 6);
    CHECK(nearness(std::vector<std::uint16_t>{2, 1, 0}).tau == -1);
    CHECK(nearness(std::vector<std::uint16_t>{1, 2, 0}).sameFollower == 1);
}

TEST_CASE("a stopped search gives the best so far")
{
    RunControl control;
    control.poll = [] { return RunState::Stop; };
    const auto found = suggestOrder(Drawn(20, 1).album(), {}, control);
    CHECK(found.stopped);
    CHECK(found.order.size() == 20);
}

TEST_CASE(
    "an album that alternates sounds more ordered than random ones, and is judged by who never heard it")
{
    const auto table = synthetic(data::Signal::Alternating, 120, 3);
    double sum = 0;
    for (std::uint32_t album = 0; album < 10; ++album) {
        const auto judge = judgeAlbum(*table, album, {});
        REQUIRE(judge.why == NoScore::None);
        REQUIRE(judge.indexOf("both"));
        CHECK(judge.learntAlbums > 80);
        CHECK(judge.learntAlbums < 110);
        CHECK(judge.learntArtists < 40);
        CHECK(judge.random.front().size() == AlbumJudge::kOrders);
        const double share =
            judge.share(*judge.indexOf("both"), identity(table->albums->albums[album].trackCount));
        CHECK(share >= 0);
        CHECK(share <= 1);
        sum += share / 10;
    }
    CHECK(sum > 0.75);
}

TEST_CASE("an album that is too short has no scorer")
{
    Random random(5);
    TableBuilder builder({"energy"});
    for (int a = 0; a < 20; ++a)
        for (int i = 0; i < (a == 4 ? 4 : 6); ++i)
            builder.row(std::to_string(a), i + 1, {float(random.normal())});
    const auto table = features::makeWindows(builder.albums(), {});
    CHECK(judgeAlbum(*table, 4, {}).why == NoScore::AlbumTooShort);
    CHECK(judgeAlbum(*table, 5, {}).why == NoScore::None);
}
