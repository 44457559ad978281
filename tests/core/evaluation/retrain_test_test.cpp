// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/controls/retrain_test.h"

#include "albums_by_hand.h"
#include "base/random.h"
#include "evaluation/baselines/baselines.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace segue::evaluation;
using segue::Random;
using segue::Result;
using segue::RunState;
using segue::features::Samples;
using segue::features::Target;
using segue::model::Predictions;

namespace {

/// Random walks around 0 that turn back: plain regression to the mean.
Samples someAlbums()
{
    Random random(11);
    std::vector<std::vector<double>> albums(80);
    for (auto& album : albums) {
        album.resize(8);
        for (double& value : album) value = random.normal();
    }
    return segue::tests::samplesOf(albums);
}

bool inTest(const Samples& samples, std::uint32_t sample) { return samples.album[sample] % 4 == 0; }

/// Trains rule 7, logistic regression, outside the test part.
Result<Predictions> trainAndPredict(const Samples& samples, std::uint64_t, const segue::RunControl& = {})
{
    std::vector<std::uint32_t> learn, test;
    for (std::uint32_t s = 0; s < samples.size(); ++s) (inTest(samples, s) ? test : learn).push_back(s);
    const InputTable inputs = baselineInputs(*samples.table);
    const Rules rules = learnRules(samples, inputs, Target::Valence, learn);
    Predictions predictions{{Target::Valence}, test, {}};
    for (const double p : applyRule(rules, Baseline::Logistic, samples, inputs, test).score)
        predictions.pUp.push_back(float(p));
    return predictions;
}

const RetrainOptions kQuick{12, 3, {200, 1, 1}};

}  // namespace

TEST_CASE("without labels a model scores luck, without order this one loses nothing")
{
    const Samples samples = someAlbums();
    const auto real = trainAndPredict(samples, 0);
    const auto labels = retrainTest(samples, *real, Control::Labels, trainAndPredict, kQuick);
    REQUIRE(labels);
    REQUIRE(labels->targets.size() == 1);
    CHECK(labels->repeats == 12);
    CHECK(labels->targets[0].observed > 0.75);
    CHECK(labels->targets[0].ci->high > 0.1);
    CHECK(labels->targets[0].p <= 0.5);
    CHECK(labels->resolution == Approx(1.0 / 13));

    const auto order = retrainTest(samples, *real, Control::TrackOrder, trainAndPredict, kQuick);
    CHECK(*order->targets[0].difference == Approx(0).margin(0.01));
    CHECK(order->targets[0].ci->low <= *order->targets[0].difference);
    CHECK(order->targets[0].retrained.size() == 12);
}

TEST_CASE("the controls change the learning part only")
{
    const Samples samples = someAlbums();
    const auto real = trainAndPredict(samples, 0);
    for (const Control control : {Control::Labels, Control::TrackOrder}) {
        int changedOutside = 0, changedInTest = 0;
        const Retrain look = [&](const Samples& given, std::uint64_t seed, const segue::RunControl&) {
            for (std::uint32_t s = 0; s < samples.size(); ++s)
                (inTest(samples, s) ? changedInTest : changedOutside) +=
                    given.direction[0][s] != samples.direction[0][s];
            if (control == Control::Labels)
                CHECK(std::ranges::count(given.direction[0], segue::features::Direction::Up) ==
                      std::ranges::count(samples.direction[0], segue::features::Direction::Up));
            return trainAndPredict(given, seed);
        };
        REQUIRE(retrainTest(samples, *real, control, look, {1, 5, {50, 1, 1}}));
        CHECK(changedInTest == 0);
        CHECK(changedOutside > 50);
    }
}

TEST_CASE("a stopped retraining keeps what it reached")
{
    const Samples samples = someAlbums();
    const auto real = trainAndPredict(samples, 0);
    int polls = 0;
    const auto stopped = retrainTest(samples, *real, Control::Labels, trainAndPredict, kQuick,
                                     {[&] { return ++polls > 3 ? RunState::Stop : RunState::Go; }, {}});
    REQUIRE(stopped);
    CHECK(stopped->stopped);
    CHECK(stopped->repeats == 3);
    CHECK(stopped->targets[0].ci);
    const auto none = retrainTest(samples, *real, Control::Labels, trainAndPredict, kQuick,
                                  {[] { return RunState::Stop; }, {}});
    CHECK(none->repeats == 0);
    CHECK(none->targets[0].p == 1);
    CHECK_FALSE(none->targets[0].difference);
}

TEST_CASE("comparing a model with itself gives nothing")
{
    const Samples samples = someAlbums();
    const auto real = trainAndPredict(samples, 0);
    const RetrainTest same = compareWith(samples, *real, std::vector<Predictions>{*real}, {100, 1, 1});
    CHECK(*same.targets[0].difference == Approx(0).margin(1e-12));
    CHECK(same.targets[0].ci->high == Approx(0).margin(1e-12));
    CHECK(same.targets[0].p == 1);
}

TEST_CASE("networks of other splits stand beside the real one, each on its own test part")
{
    const Samples samples = someAlbums();
    const auto real = trainAndPredict(samples, 0);
    std::vector<std::uint64_t> seeds;
    const Resplit resplit = [&](std::uint64_t seed, const segue::RunControl&) -> Result<Predictions> {
        seeds.push_back(seed);
        Predictions other = *real;  // the first albums only: another test part
        const std::size_t keep = other.samples.size() / (seeds.size() + 1);
        other.samples.resize(keep);
        other.pUp.resize(keep);
        return other;
    };
    const auto test = splitTest(samples, *real, resplit, kQuick);
    REQUIRE(test);
    CHECK(seeds.front() == kQuick.seed + 1);  // the run's own seed would give its own split again
    CHECK(test->repeats == 12);
    CHECK(test->targets[0].retrained.size() == 12);
    CHECK_FALSE(test->targets[0].ci);
    CHECK(test->targets[0].p >= test->resolution);
}

TEST_CASE("a gain is claimed only where p after Holm and the interval both say so")
{
    RetrainTest test;
    test.repeats = 19;
    test.resolution = 0.05;
    RetrainedTarget one;
    one.observed = 0.7;
    one.retrained.assign(19, 0.6);
    one.ci = Interval{0.01, 0.19};
    one.p = one.adjusted = 0.05;
    CHECK(worthOf(test, one) == Worth::Shown);
    one.retrained.front() =
        0.71;  // one network trained otherwise does as well: the interval over albums knows nothing of it
    one.p = one.adjusted = 0.1;
    CHECK(worthOf(test, one) == Worth::NotShown);
    one.retrained.front() = 0.6;
    one.p = 0.05;
    one.adjusted = 0.2;  // four targets: 19 repeats cannot reach 5 %
    CHECK(worthOf(test, one) == Worth::TooFew);
    one.ci = Interval{-0.01, 0.19};
    CHECK(worthOf(test, one) == Worth::NotShown);
    one.adjusted = 0.01;
    CHECK(worthOf(test, one) == Worth::NotShown);
    one.ci.reset();
    CHECK(worthOf(test, one) == Worth::NotShown);
    test.paired = false;  // between other splits there is no interval
    CHECK(worthOf(test, one) == Worth::Shown);
}

TEST_CASE("retrained controls carry p after Holm and say how many repeats could decide")
{
    const Samples samples = someAlbums();
    const auto real = trainAndPredict(samples, 0);
    const auto labels = retrainTest(samples, *real, Control::Labels, trainAndPredict, kQuick);
    CHECK(labels->targets[0].adjusted == labels->targets[0].p);
    CHECK_FALSE(labels->decidable);  // 12 repeats of one target: 19 are needed
    const std::vector<Predictions> others(19, *real);
    CHECK(compareWith(samples, *real, others, {50, 1, 1}).decidable);
}
