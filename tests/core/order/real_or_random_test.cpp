// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/real_or_random.h"
#include "base/random.h"
#include "by_hand.h"

#include <cmath>

using namespace segue;
using namespace segue::order;
using namespace segue::tests;

namespace {

/// Kolmogorov and Smirnov's distance of ranks from the uniform distribution of the 100 values that they can
/// have.
double distanceFromUniform(const std::vector<double>& ranks)
{
    std::vector<double> count(100);
    for (const double rank : ranks) count[std::size_t(std::lround(rank * 99))] += 1.0 / double(ranks.size());
    double distance = 0, sum = 0;
    for (std::size_t k = 0; k < 100; ++k) {
        sum += count[k];
        distance = std::max(distance, std::abs(sum - double(k + 1) / 100));
    }
    return distance;
}

/// Albums of noise; `artistOf` names the artist of an album.
template <class ArtistOf>
std::shared_ptr<const features::WindowTable> noiseTable(int albums, int tracks, ArtistOf artistOf)
{
    Random random(5);
    TableBuilder builder({"energy", "valence"});
    for (int a = 0; a < albums; ++a)
        for (int i = 0; i < tracks; ++i)
            builder.row("album " + std::to_string(a), artistOf(a), i + 1,
                        {float(random.normal()), float(random.normal())});
    return features::makeWindows(builder.albums(), {});
}

RealOrRandom quick(const features::WindowTable& table) { return realOrRandom(table, {.draws = 999}); }

}  // namespace

TEST_CASE("albums without order have none: every rank is as likely, and the verdict says nothing")
{
    int shown = 0;  // in one of a hundred seeds, by chance
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        CAPTURE(seed);
        const auto result = realOrRandom(*synthetic(data::Signal::None, 300, seed), {.seed = seed});
        REQUIRE(result.scorers.size() == kBaselines);
        shown += result.orderShown();
        for (const auto& one : result.scorers) {
            CAPTURE(one.name);
            CHECK(one.accuracy == Approx(0.5).margin(0.07));
            CHECK(distanceFromUniform(one.rank) < 1.95 / std::sqrt(300));  // .1 %
        }
    }
    CHECK(shown <= 1);
}

TEST_CASE("the order of albums that alternate is heard by who hears neighbours")
{
    const auto result = realOrRandom(*synthetic(data::Signal::Alternating, 300, 1), {});
    REQUIRE(result.scorer("neighbours"));
    CHECK(result.orderShown());
    for (const char* name : {"neighbours", "both"}) {
        CHECK(result.scorer(name)->shown());
        CHECK(result.scorer(name)->accuracy > 0.8);
        CHECK(result.scorer(name)->shareAbove95 > 0.3);
        CHECK(result.scorer(name)->ci->low > 0.75);
    }
    CHECK_FALSE(result.scorer("position")->shown());
    CHECK(std::accumulate(result.scorer("both")->histogram.begin(), result.scorer("both")->histogram.end(),
                          std::int64_t(0)) == 300);
}

TEST_CASE("the number of threads changes no bit of real or random")
{
    const auto table = synthetic(data::Signal::Alternating, 60, 2);
    const auto one = realOrRandom(*table, {.draws = 99, .threads = 1}),
               three = realOrRandom(*table, {.draws = 99, .threads = 3});
    for (std::size_t s = 0; s < kBaselines; ++s) {
        CHECK(one.scorers[s].rank == three.scorers[s].rank);
        CHECK(one.scorers[s].p == three.scorers[s].p);
        CHECK(one.scorers[s].ci->low == three.scorers[s].ci->low);
    }
}

TEST_CASE("an album is scored only by who never heard its artist")
{
    const auto table =
        noiseTable(60, 6, [](int a) { return (a % 2 ? "Artist " : "ARTIST ") + std::to_string(a % 15); });
    const auto scored = scoredAlbums(*table, kScorerFeatures, false);
    const auto clusters = artistClusters(*table->albums, scored.album);
    CHECK(clusters.artists == 15);
    const auto split = splitScorers(*table->albums, scored, clusters, 1);
    REQUIRE(split.why == NoScore::None);
    for (std::size_t a = 0; a < scored.size(); ++a) {
        const auto learns = split.learnsFor(split.fold[a]);
        for (std::size_t b = 0; b < scored.size(); ++b) {
            if (clusters.artist[a] == clusters.artist[b]) CHECK_FALSE(learns[b]);
            if (clusters.artist[a] == clusters.artist[b]) CHECK(split.test[a] == split.test[b]);
        }
        CHECK(std::ranges::count(learns, true) > 40);
    }
    CHECK(std::ranges::count(split.test, true) == 12);
}

TEST_CASE(
    "without artists albums are split by album, which is told; too few of either say why there is no verdict")
{
    const auto none = quick(*noiseTable(40, 6, [](int) { return std::string(); }));
    CHECK(none.why == NoScore::None);
    CHECK(none.by == features::SplitBy::Album);
    CHECK_FALSE(none.overArtists);
    CHECK(none.scorers.front().ci);
    CHECK(none.scorer("duration") == nullptr);  // there is no such feature

    const auto one = quick(*noiseTable(40, 6, [](int) { return std::string("One"); }));
    CHECK(one.why == NoScore::TooFewArtists);
    CHECK(one.scorers.empty());
    CHECK_FALSE(one.orderShown());
    CHECK(quick(*noiseTable(40, 6, [](int a) { return std::to_string(a % 9); })).why ==
          NoScore::TooFewArtists);
    CHECK(quick(*noiseTable(9, 6, [](int a) { return std::to_string(a); })).why == NoScore::TooFewAlbums);
    CHECK(quick(*noiseTable(40, 2, [](int a) { return std::to_string(a); })).why == NoScore::TooFewAlbums);
    const auto lone =
        quick(*noiseTable(40, 6, [](int a) { return a < 30 ? std::to_string(a % 10) : std::string(); }));
    CHECK(lone.why == NoScore::None);
    CHECK(lone.artists == 10);
    CHECK(lone.groups == 20);  // an album without an artist stands alone
}

TEST_CASE("a table with nothing that a scorer hears, and one whose albums are the same throughout, say so")
{
    TableBuilder strange({"brightness"}), same({"energy"});
    for (int a = 0; a < 30; ++a)
        for (int i = 0; i < 6; ++i) {
            strange.row(std::to_string(a), i + 1, {float(i)});
            same.row(std::to_string(a), i + 1, {0.5F});
        }
    CHECK(quick(*features::makeWindows(strange.albums(), {})).why == NoScore::NoFeature);
    const auto silent = quick(*features::makeWindows(same.albums(), {}));
    CHECK(silent.why == NoScore::TooFewAlbums);
    CHECK(silent.silent == 30);
}

TEST_CASE("a rank counts ties half, and its test draws ranks of the album's own orders")
{
    CHECK(rankOf(std::vector<float>{2, 1, 2, 3, 0}, 0) == Approx(2.5 / 4));
    CHECK(rankOf(std::vector<float>{0, 0, 0}, 1) == 0.5);
    std::vector<std::vector<float>> ordered(20), tied(20, std::vector<float>(100, 1.0F));
    for (auto& scores : ordered)
        for (int k = 0; k < 100; ++k) scores.push_back(float(100 - k));  // the real one is the highest
    CHECK(rankTest(ordered, 999, 1) == Approx(1.0 / 1000));
    CHECK(rankTest(tied, 999, 1) == 1);
    // Every mean of 20 ranks is as likely to lie above 1/2 as below.
    for (auto& scores : ordered) scores[0] = 50.5F;
    CHECK(rankTest(ordered, 999, 1) == Approx(0.5).margin(0.06));
}

TEST_CASE("a stopped contest has no scorers and says so")
{
    RunControl control;
    int asked = 0;
    control.poll = [&] { return ++asked > 2 ? RunState::Stop : RunState::Go; };
    const auto stopped = realOrRandom(*synthetic(data::Signal::None, 300, 1), {}, control);
    CHECK(stopped.why == NoScore::Stopped);
    CHECK(stopped.scorers.empty());
}

TEST_CASE("on real albums the order is heard as it was when measured independently")
{
    const auto table = realTable();
    SEGUE_SKIP_WITHOUT_TABLE(table);
    const auto result = realOrRandom(*table, {});
    CHECK(result.album.size() == 2965);
    CHECK(result.artists == 302);
    CHECK(result.overArtists);
    CHECK(result.scorer("both")->accuracy == Approx(.678).margin(.008));
    CHECK(result.scorer("both")->ci->low == Approx(.664).margin(.008));
    CHECK(result.scorer("both")->ci->high == Approx(.693).margin(.008));
    CHECK(result.scorer("duration")->accuracy == Approx(.596).margin(.005));
    CHECK(result.orderShown());
    for (const auto& one : result.scorers) CHECK(one.pHolm == Approx(4 / 10000.0));
    const auto targets = realOrRandom(
        *table, {.features = {features::kTargetNames.begin(), features::kTargetNames.end()}, .draws = 99});
    CHECK(targets.scorer("both")->accuracy == Approx(.631).margin(.005));
    const auto inner = realOrRandom(*table, {.inner = true, .draws = 99});
    CHECK(inner.album.size() == 2857);
    CHECK(inner.scorer("both")->accuracy > 0.58);
    CHECK(inner.scorer("both")->accuracy < result.scorer("both")->accuracy - 0.03);
}
