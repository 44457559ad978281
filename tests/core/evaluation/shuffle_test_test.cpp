// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/controls/shuffle_test.h"

#include "albums_by_hand.h"
#include "base/random.h"
#include "evaluation/baselines/baselines.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace segue::evaluation;
using segue::Error;
using segue::ErrorCode;
using segue::Random;
using segue::Result;
using segue::RunState;
using segue::features::Samples;
using segue::features::Target;
using segue::model::Predictions;
using segue::tests::samplesOf;
using segue::tests::upTo;

namespace {

/// Albums of a mean and noise; `drift`: values rise along one half of them and fall along the other.
Samples someAlbums(std::size_t count, bool drift, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::vector<double>> albums(count);
    for (auto& album : albums) {
        const double mean = random.normal();
        double slope = 0;
        if (drift) slope = random.below(2) ? 1 : -1;
        album.resize(6 + random.below(8));
        for (std::size_t i = 0; i < album.size(); ++i) album[i] = mean + slope * double(i) + random.normal();
    }
    return samplesOf(albums);
}

/// A "trained model" that has learnt what a rule learns.
Predict modelOf(const Rules& rules, Baseline baseline)
{
    return [rules, baseline](const Samples& samples,
                             std::span<const std::uint32_t> which) -> Result<Predictions> {
        Predictions predictions{{Target::Valence}, {which.begin(), which.end()}, {}};
        const auto said = applyRule(rules, baseline, samples, baselineInputs(*samples.table), which);
        for (const auto up : said.up) predictions.pUp.push_back(up ? 0.8F : 0.2F);
        return predictions;
    };
}

struct Case {
    Samples samples;
    std::vector<std::uint32_t> learn, test;
    Rules rules;
};

Case someCase(std::size_t albums, bool drift, std::uint64_t seed)
{
    Case one;
    one.samples = someAlbums(albums, drift, seed);
    for (std::uint32_t s = 0; s < one.samples.size(); ++s)
        (one.samples.album[s] % 2 ? one.learn : one.test).push_back(s);
    one.rules = learnRules(one.samples, baselineInputs(*one.samples.table), Target::Valence, one.learn);
    return one;
}

ShuffleOptions shuffles(int count) { return {count, true, 0.01, 0.5, 7}; }

}  // namespace

TEST_CASE("albums cut out of a table keep their tracks, values and directions")
{
    const Samples samples = samplesOf({{1, 2}, {5, 4, 6}, {7, 9}});
    const Samples cut = albumsOf(samples, std::vector<std::uint32_t>{1, 3});
    CHECK(cut.size() == 3);
    CHECK(cut.table->overall[0] == std::vector<double>{5, 4, 6, 7, 9});
    CHECK(cut.table->albums->albums[1].firstTrack == 3);
    CHECK(cut.direction[0][0] == segue::features::Direction::Down);
    CHECK(cut.direction[0][2] == segue::features::Direction::Up);
}

TEST_CASE("a shuffle permutes inside the albums asked for, and only there")
{
    const Samples samples = someAlbums(6, false, 3);
    std::vector<bool> asked(6, true);
    asked[2] = false;
    const Samples shuffled = shuffleWithinAlbums(samples, asked, 1, 0);
    for (std::size_t a = 0; a < 6; ++a) {
        const auto& album = samples.table->albums->albums[a];
        const auto valuesOf = [&](const Samples& of) {
            const auto begin = of.table->overall[0].begin() + album.firstTrack;
            return std::vector<double>(begin, begin + album.trackCount);
        };
        auto before = valuesOf(samples), after = valuesOf(shuffled);
        CHECK((before == after) == (a == 2));
        std::ranges::sort(before);
        std::ranges::sort(after);
        CHECK(before == after);
    }
    CHECK(shuffleWithinAlbums(samples, asked, 1, 0).table->overall[0] == shuffled.table->overall[0]);
    CHECK(shuffleWithinAlbums(samples, asked, 1, 1).table->overall[0] != shuffled.table->overall[0]);
}

TEST_CASE("the shuffle test shows an order effect where values drift along the albums")
{
    const Case one = someCase(200, true, 5);
    const auto markov =
        shuffleTest(one.samples, one.learn, one.test, modelOf(one.rules, Baseline::Markov), shuffles(200));
    REQUIRE(markov);
    REQUIRE(markov->targets.size() == 1);
    const ShuffledTarget& target = markov->targets[0];
    CHECK(markov->shuffles == 200);
    CHECK(target.p == Approx(1.0 / 201));
    CHECK(target.orderEffect);
    CHECK(target.observed == Approx(target.modelAccuracy - target.ruleAccuracy));
    CHECK(target.observed > *std::max_element(target.shuffled.begin(), target.shuffled.end()));
    CHECK(markov->resolution == Approx(1.0 / 201));
}

TEST_CASE("where the order means nothing the shuffle test says so: at most 5 of 100 seeds")
{
    int said = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Case one = someCase(24, false, seed);
        const auto result = shuffleTest(one.samples, one.learn, one.test,
                                        modelOf(one.rules, Baseline::Markov), shuffles(100));
        REQUIRE(result);
        said += result->targets[0].orderEffect;
    }
    CHECK(said <= 5);
}

TEST_CASE("the running mean rule itself has no order effect: its statistic is always 0")
{
    const Case one = someCase(30, true, 5);
    const auto result = shuffleTest(one.samples, one.learn, one.test,
                                    modelOf(one.rules, Baseline::RunningMean), shuffles(20));
    CHECK(result->targets[0].observed == 0);
    CHECK(result->targets[0].p == 1);
}

TEST_CASE("200 shuffles cannot show an effect on four targets at 1 %")
{
    CHECK(shufflesNeeded(1, 0.01) == 99);
    CHECK(shufflesNeeded(2, 0.01) == 199);
    CHECK(shufflesNeeded(4, 0.01) == 399);
    // One target at the 0.2 % level needs 499: a target at the floor goes on to them, one that is not stays
    // at 50.
    const Case one = someCase(200, true, 5);
    ShuffleOptions strict = shuffles(50);
    strict.level = 0.002;
    const auto result =
        shuffleTest(one.samples, one.learn, one.test, modelOf(one.rules, Baseline::Markov), strict);
    CHECK(result->shuffles == 499);
    CHECK(result->decidable);
    CHECK(result->targets[0].orderEffect);
    strict.extend = false;
    const auto literal =
        shuffleTest(one.samples, one.learn, one.test, modelOf(one.rules, Baseline::Markov), strict);
    CHECK(literal->shuffles == 50);
    CHECK_FALSE(literal->decidable);
    CHECK_FALSE(literal->targets[0].orderEffect);
    const auto dull = shuffleTest(one.samples, one.learn, one.test, modelOf(one.rules, Baseline::RunningMean),
                                  shuffles(50));
    CHECK(dull->shuffles == 50);
    CHECK(
        dull->decidable);  // it would have gone on where more could matter: a valid null, not a lack of power
    CHECK_FALSE(dull->targets[0].orderEffect);
    int polls = 0;
    const auto early =
        shuffleTest(one.samples, one.learn, one.test, modelOf(one.rules, Baseline::RunningMean), shuffles(50),
                    {[&] { return ++polls > 20 ? segue::RunState::Stop : segue::RunState::Go; }, {}});
    CHECK(early->stopped);
    CHECK_FALSE(early->decidable);
}

TEST_CASE("a stopped shuffle test keeps what it reached and says how many")
{
    const Case one = someCase(20, true, 5);
    int polls = 0;
    double reached = 0;
    const auto result =
        shuffleTest(one.samples, one.learn, one.test, modelOf(one.rules, Baseline::Markov), shuffles(200),
                    {[&] { return ++polls > 11 ? RunState::Stop : RunState::Go; },
                     [&](double share) { reached = share; }});
    REQUIRE(result);
    CHECK(result->stopped);
    CHECK(result->shuffles == 10);
    CHECK(result->targets[0].shuffled.size() == 10);
    CHECK(result->targets[0].p >= 1.0 / 11);
    CHECK(reached == Approx(10.0 / 200));
}

TEST_CASE("degenerate shuffle tests")
{
    const Case one = someCase(20, true, 5);
    const auto none =
        shuffleTest(one.samples, one.learn, {}, modelOf(one.rules, Baseline::Markov), shuffles(10));
    REQUIRE(none);
    CHECK(none->targets.empty());
    const Predict fails = [](const Samples&, std::span<const std::uint32_t>) -> Result<Predictions> {
        return Error{.code = ErrorCode::ColumnMissing, .column = "tempo"};
    };
    const auto failed = shuffleTest(one.samples, one.learn, one.test, fails, shuffles(10));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::ColumnMissing);
}
