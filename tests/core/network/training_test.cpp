// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_work.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::tests;
using features::Part;
using model::Config;
using model::EngineKind;
using model::Preset;

namespace {

std::vector<float> testPredictions(const model::Training& training, const SmallWork& work)
{
    auto predictions =
        engine().predict(training.model, work.samples, work.split.samplesOf(work.samples, Part::Test));
    REQUIRE(predictions);
    return predictions->pUp;
}

}  // namespace

TEST_CASE("every preset learns, tells each epoch, and predicts probabilities")
{
    const auto preset = GENERATE(Preset::Report, Preset::Standard, Preset::Album);
    auto config = smallConfig(preset);
    config.epochs = 8;
    if (preset == Preset::Report)
        config.optimizer = model::Optimizer::Adam;  // the report's own SGD needs hundreds of epochs to move
    const auto work = smallWork(config);
    std::vector<model::EpochReport> told;
    model::TrainControl control;
    double share = 0;
    control.progress = [&](double now) {
        CHECK(now >= share);
        share = now;
    };
    control.epochDone = [&](const model::EpochReport& report) { told.push_back(report); };
    const auto training = trained(config, work, control);

    REQUIRE(training.history.size() == 8);
    CHECK(training.history.back().trainLoss < training.history.front().trainLoss);
    CHECK(share == Approx(1));
    CHECK(training.model.parameters > 0);
    CHECK(training.model.targets.size() == 4);
    REQUIRE(told.size() == 8);
    const auto validation = work.split.samplesOf(work.samples, Part::Validation);
    CHECK(told.back().validationPUp.size() == validation.size() * 4);
    CHECK(std::isnan(training.history.back().validationLoss) == validation.empty());
    for (const float p : testPredictions(training, work)) CHECK((p > 0 && p < 1));
}

TEST_CASE("the best epoch's weights are restored, and patience ends the run")
{
    auto config = smallConfig(Preset::Standard);
    config.learningRate = 0.05;  // overfits at once
    config.epochs = 60;
    config.patience = 3;
    const auto work = smallWork(config);
    std::vector<std::vector<float>> watched;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport& report) { watched.push_back(report.validationPUp); };
    const auto training = trained(config, work, control);

    REQUIRE(training.history.size() < 60);
    std::int64_t best = 1;
    for (const auto& record : training.history)
        if (record.validationLoss < training.history[std::size_t(best - 1)].validationLoss)
            best = record.epoch;
    CHECK(training.bestEpoch == best);
    CHECK(std::int64_t(training.history.size()) == best + 3);
    auto again =
        engine().predict(training.model, work.samples, work.split.samplesOf(work.samples, Part::Validation));
    REQUIRE(again);
    const auto& then = watched[std::size_t(best - 1)];
    REQUIRE(again->pUp.size() == then.size());
    for (std::size_t k = 0; k < then.size(); ++k) CHECK(again->pUp[k] == Approx(then[k]).margin(1e-6));
}

TEST_CASE("same seed, same bits: twice, and with one thread or two")
{
    const auto preset = GENERATE(Preset::Report, Preset::Standard, Preset::Album);
    const auto kind = GENERATE(EngineKind::Fast, EngineKind::Reference);
    auto config = smallConfig(preset);
    config.engine = kind;
    config.epochs = 2;
    config.gradientClip = preset == Preset::Standard ? 0.5 : config.gradientClip;
    config.batchSize = preset == Preset::Album ? 16 : 200;  // several chunks a batch
    const auto work = smallWork(config);
    const auto first = trained(config, work), second = trained(config, work);
    config.threads = 1;
    const auto single = trained(config, work);
    config.seed = 2;
    const auto other = trained(config, work);
    CHECK(sameHistory(first.history, second.history));
    CHECK(sameHistory(first.history, single.history));
    CHECK(testPredictions(first, work) == testPredictions(single, work));
    CHECK_FALSE(sameHistory(first.history, other.history));
}

TEST_CASE("the fast engine walks the reference engine's path, dropout included")
{
    const auto preset = GENERATE(Preset::Report, Preset::Standard, Preset::Album);
    auto config = smallConfig(preset);
    config.epochs = 3;
    const auto work = smallWork(config);
    const auto fast = trained(config, work);
    config.engine = EngineKind::Reference;
    const auto reference = trained(config, work);
    for (std::size_t k = 0; k < 3; ++k) {
        CHECK(fast.history[k].trainLoss == Approx(reference.history[k].trainLoss).epsilon(1e-4));
        if (preset != Preset::Report)
            CHECK(fast.history[k].validationLoss ==
                  Approx(reference.history[k].validationLoss).epsilon(1e-3));
    }
    const auto a = testPredictions(fast, work), b = testPredictions(reference, work);
    for (std::size_t k = 0; k < a.size(); ++k) CHECK(a[k] == Approx(b[k]).margin(2e-3));
}

TEST_CASE("what the fast engine does not have trains through the reference")
{
    auto config = smallConfig(Preset::Standard);
    config.epochs = 3;
    SECTION("GRU") { config.cell = model::Cell::Gru; }
    SECTION("both directions") { config.bidirectional = true; }
    SECTION("both, in two layers")
    {
        config.cell = model::Cell::Gru, config.bidirectional = true, config.layers = 2;
    }
    const auto work = smallWork(config);
    const auto training = trained(config, work);
    CHECK(training.history.back().trainLoss < training.history.front().trainLoss);
    CHECK(testPredictions(training, work).size() ==
          4 * work.split.samplesOf(work.samples, Part::Test).size());
}

TEST_CASE(
    "options of all presets train: schedules, clipping, momentum, class weights, averages, an ensemble, no "
    "recurrence")
{
    auto config = smallConfig(Preset::Standard);
    config.epochs = 3;
    SECTION("cosine with warm-up") { config.schedule = model::Schedule::Cosine, config.warmUp = 0.1; }
    SECTION("plateau") { config.schedule = model::Schedule::Plateau; }
    SECTION("SGD with momentum, clipped")
    {
        config.optimizer = model::Optimizer::Sgd, config.learningRate = 0.1, config.momentum = 0.9,
        config.gradientClip = 1;
    }
    SECTION("class weights") { config.classWeights = true; }
    SECTION("average of weights") { config.weightAverage = 0.9; }
    SECTION("three layers of sigmoid cells")
    {
        config.layers = 3, config.cellActivation = model::CellActivation::Sigmoid;
    }
    SECTION("an ensemble") { config.ensemble = 2; }
    SECTION("a network per target") { config.networkPerTarget = true; }
    SECTION("album without recurrence")
    {
        config = smallConfig(Preset::Album);
        config.cell = model::Cell::Dense;
    }
    SECTION("a batch larger than the data takes all of them") { config.batchSize = 65536; }
    const auto work = smallWork(config);
    const auto training = trained(config, work);
    CHECK(std::int64_t(training.history.size()) == config.epochs * config.ensemble);
    CHECK(std::isfinite(training.history.back().trainLoss));
    for (const float p : testPredictions(training, work)) CHECK((p > 0 && p < 1));
}

TEST_CASE("the report preset names the features that the data lack")
{
    const auto config = smallConfig(Preset::Report);
    const auto work = smallWork(config);
    const auto training = trained(config, work);
    CHECK(training.model.inputs.size() + training.model.missingInputs.size() == 33);
    CHECK(training.model.inputs.front() == "danceability");
    CHECK(training.model.scaler.lo == 1);
    CHECK(training.model.scaler.hi == 2);
}

TEST_CASE("the members of an ensemble start from different weights and count together")
{
    auto config = smallConfig(Preset::Standard);
    config.epochs = 2;
    config.ensemble = 3;
    const auto work = smallWork(config);
    const auto all = trained(config, work);
    REQUIRE(all.history.size() == 6);
    CHECK(all.history[2].member == 1);
    CHECK(all.history[0].trainLoss != all.history[2].trainLoss);
    auto one = config;
    one.ensemble = 1;
    CHECK(all.model.parameters == 3 * trained(one, work).model.parameters);
}
