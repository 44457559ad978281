// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/clean.h"
#include "evaluation/controls/shuffle_test.h"
#include "evaluation/evaluate.h"
#include "network/engine.h"
#include "read/read.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

using namespace segue;
using namespace segue::evaluation;
using features::Target;

namespace {

features::Samples synthetic(data::Signal signal, std::int64_t albums, int windows, std::uint64_t seed = 1)
{
    const tests::ScratchDir scratch;
    data::SyntheticOptions options;
    options.signal = signal;
    options.albums = albums;
    options.seed = seed;
    const std::string path = scratch / "synthetic.csv";
    REQUIRE(data::writeSynthetic(options, path));
    const auto table = data::readAlbums(path);
    REQUIRE(table);
    features::WindowOptions cut;
    cut.windows = windows;
    return features::makeSamples(features::makeWindows(data::clean(*table).albums, cut));
}

struct Parts {
    features::Split split;
    std::vector<std::uint32_t> learn, choose, test;
};

Parts partsOf(const features::Samples& samples)
{
    auto split = features::splitAlbums(*samples.table->albums, {});
    REQUIRE(split);
    return {*split, split->samplesOutside(samples, features::Part::Test),
            split->samplesOf(samples, features::Part::Validation),
            split->samplesOf(samples, features::Part::Test)};
}

double accuracyOf(const features::Samples& samples, Target target, Baseline baseline)
{
    const Parts parts = partsOf(samples);
    const BaselinePrediction prediction =
        predictBaselines(samples, target, parts.learn, parts.test)[std::size_t(baseline)];
    double right = 0;
    for (std::size_t i = 0; i < parts.test.size(); ++i)
        right += (samples.direction[std::size_t(target)][parts.test[i]] == features::Direction::Up) ==
                 bool(prediction.up[i]);
    return right / double(parts.test.size());
}

/// The standard preset with smaller batches and larger steps: a few thousand transitions need no more epochs
/// then.
model::Config quickConfig()
{
    model::Config config = model::presetConfig(model::Preset::Standard);
    config.epochs = 40;
    config.batchSize = 64;
    config.learningRate = 3e-3;
    config.threads = 1;
    return config;
}

}  // namespace

TEST_CASE(
    "the alternation rung shows planted alternation, and plain regression to the mean where nothing is "
    "planted")
{
    const auto none = synthetic(data::Signal::None, 300, 1),
               alternating = synthetic(data::Signal::Alternating, 300, 1);
    for (const Target target : features::kTargets) {
        CHECK(accuracyOf(none, target, Baseline::Alternation) ==
              Approx(2.0 / 3).margin(0.05));  // exchangeable tracks
        CHECK(accuracyOf(alternating, target, Baseline::Alternation) >
              accuracyOf(none, target, Baseline::Alternation) + 0.05);
    }
}

TEST_CASE("where albums have no order the network is not said to use one")
{
    auto engine = model::loadEngine();
    if (!engine) {
        WARN("SKIPPED: the model module is not beside the test program");
        return;
    }
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {  // segue_planted does a hundred
        const auto samples = synthetic(data::Signal::None, 80, 1, seed);
        const Parts parts = partsOf(samples);
        model::Config config = quickConfig();
        config.epochs = 15;
        config.seed = std::int64_t(seed);
        const auto training = (*engine)->train(config, samples, parts.split, {});
        REQUIRE(training);
        const auto test =
            shuffleTest(samples, parts.learn, parts.test,
                        [&](const features::Samples& given, std::span<const std::uint32_t> which) {
                            return (*engine)->predict(training->model, given, which);
                        });
        REQUIRE(test);
        for (const ShuffledTarget& target : test->targets) {
            INFO("seed " << seed << ", " << features::targetName(target.target) << " p " << target.p);
            CHECK_FALSE(target.orderEffect);
        }
    }
}

TEST_CASE(
    "on planted windows the network beats every rule on energy and loudness, and on valence and tempo does "
    "not")
{
    auto engine = model::loadEngine();
    if (!engine) {
        WARN("SKIPPED: the model module is not beside the test program");
        return;
    }
    const auto samples = synthetic(data::Signal::Report, 400, 5);
    const Parts parts = partsOf(samples);
    const auto training = (*engine)->train(quickConfig(), samples, parts.split, {});
    REQUIRE(training);
    const Predict predict = [&](const features::Samples& given, std::span<const std::uint32_t> which) {
        return (*engine)->predict(training->model, given, which);
    };
    const auto predictions = predict(samples, parts.test);
    REQUIRE(predictions);
    const Evaluation evaluation =
        evaluate(samples, *predictions, parts.learn, parts.choose, {0.5, 1000, 1, 2});
    for (const TargetVerdict& verdict : verdicts(evaluation)) {
        INFO(features::targetName(verdict.target) << " differs by " << verdict.difference);
        const bool planted = verdict.target == Target::Energy || verdict.target == Target::Loudness;
        CHECK((verdict.verdict == Verdict::Better) == planted);
    }
    const auto shuffled = shuffleTest(samples, parts.learn, parts.test, predict);
    REQUIRE(shuffled);
    CHECK(shuffled->shuffles == 399);  // 200 cannot decide for four targets at 1 %
    for (const ShuffledTarget& target : shuffled->targets) {
        INFO(features::targetName(target.target) << " p " << target.p);
        CHECK(target.orderEffect == (target.target == Target::Energy || target.target == Target::Loudness));
    }
}
