// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_work.h"

#include <unistd.h>
#include <catch2/catch.hpp>

#include <csignal>
#include <thread>

using namespace segue;
using namespace segue::tests;
using features::Part;
using model::Preset;

namespace {

model::Config ensembleConfig(Preset preset)
{
    auto config = smallConfig(preset);
    config.ensemble = 2;
    config.epochs = 3;
    return config;
}

/// A poll that gives its answer after so many questions.
model::TrainControl answering(RunState answer, int after)
{
    model::TrainControl control;
    control.poll = [answer, left = after]() mutable { return left-- > 0 ? RunState::Go : answer; };
    return control;
}

}  // namespace

TEST_CASE("resumed after any epoch, a run ends in the same bits as one that was never stopped")
{
    const auto preset = GENERATE(Preset::Report, Preset::Standard, Preset::Album);
    auto config = ensembleConfig(preset);
    SECTION("as it is") {}
    SECTION("with momentum and plateau, or an average")
    {
        config.optimizer = model::Optimizer::Sgd;
        config.momentum = 0.9;
        config.weightAverage = 0.9;
        if (preset != Preset::Report) config.schedule = model::Schedule::Plateau;
    }
    const auto work = smallWork(config);
    checkResumedAfterEveryEpoch(config, work, 6);
}

TEST_CASE("Stop is obeyed within one batch and keeps what was reached")
{
    const auto config = smallConfig(Preset::Standard);
    const auto work = smallWork(config);
    const std::size_t train = work.split.samplesOf(work.samples, Part::Train).size();
    const int batches = int((train + 49) / 50);
    auto control = answering(RunState::Stop, 2 * batches + 1);  // in the third epoch
    auto stopped = engine().train(config, work.samples, work.split, control);
    REQUIRE(stopped);
    CHECK(stopped->endedBy == RunState::Stop);
    CHECK(stopped->history.size() == 2);
    CHECK(engine().predict(stopped->model, work.samples, work.split.samplesOf(work.samples, Part::Test)));
}

TEST_CASE("Stop before the first epoch is over leaves nothing, Abort never does")
{
    const auto config = smallConfig(Preset::Standard);
    const auto work = smallWork(config);
    for (const auto& [state, after] :
         {std::pair(RunState::Stop, 1), std::pair(RunState::Abort, 1), std::pair(RunState::Abort, 10)}) {
        auto ended = engine().train(config, work.samples, work.split, answering(state, after));
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("Pause changes no bit")
{
    const auto config = smallConfig(Preset::Standard);
    const auto work = smallWork(config);
    model::TrainControl control;
    control.poll = [n = 0]() mutable { return ++n == 3 ? RunState::Pause : RunState::Go; };
    CHECK(sameHistory(trained(config, work, control).history, trained(config, work).history));
}

TEST_CASE("Stop in a later member keeps the earlier ones")
{
    const auto config = ensembleConfig(Preset::Standard);
    const auto work = smallWork(config);
    const int batches = int((work.split.samplesOf(work.samples, Part::Train).size() + 49) / 50);
    auto stopped =
        engine().train(config, work.samples, work.split, answering(RunState::Stop, 3 * batches + 1));
    REQUIRE(stopped);
    CHECK(stopped->history.size() == 3);
    CHECK(stopped->model.parameters * 2 == trained(config, work).model.parameters);
}

TEST_CASE("a checkpoint of something else is an error, not a crash")
{
    const auto config = smallConfig(Preset::Standard);
    const auto work = smallWork(config);
    auto larger = config;
    larger.hiddenSize = 11;
    std::string foreign;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport& report) { foreign = report.checkpoint; };
    trained(larger, work, control);
    for (const auto& checkpoint :
         {std::string("no checkpoint"), foreign, foreign.substr(0, foreign.size() / 2)}) {
        auto failed = engine().train(config, work.samples, work.split, {}, checkpoint);
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == ErrorCode::Internal);
    }
}

TEST_CASE("signals that come while the network is trained change nothing")
{
    struct sigaction quiet {
    }, before{};
    quiet.sa_handler = [](int) {};
    sigaction(SIGUSR1, &quiet, &before);
    auto config = smallConfig(Preset::Standard);
    config.threads = 1;
    config.hiddenSize = 64;
    config.epochs = 20;
    const auto work = smallWork(config);
    const auto undisturbed = trained(config, work);
    std::vector<model::Training> disturbed;
    {
        const std::jthread sender([](const std::stop_token& stop) {
            while (!stop.stop_requested()) kill(getpid(), SIGUSR1), std::this_thread::yield();
        });
        for (int k = 0; k < 3; ++k) disturbed.push_back(trained(config, work));
    }
    sigaction(SIGUSR1, &before, nullptr);
    for (const auto& training : disturbed) CHECK(training.model.network == undisturbed.model.network);
}
