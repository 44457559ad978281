// SPDX-License-Identifier: GPL-3.0-or-later
// A wish to stop is heard in every long step around a training, and costs no finished epoch.
#include "read/read.h"
#include "run/evaluate_run.h"
#include "run/overlap.h"
#include "run/run_file.h"
#include "small_table.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <vector>

using namespace segue;
using namespace segue::experiment;
using namespace segue::tests;
namespace fs = std::filesystem;

namespace {

/// Wants `state` from the n-th question on, and counts them all.
model::TrainControl wanting(RunState state, int from, int& asked)
{
    model::TrainControl control;
    control.poll = [state, from, &asked] { return ++asked >= from ? state : RunState::Go; };
    return control;
}

}  // namespace

TEST_CASE("going on with a run tells how far it is from the first moment on, never less than before")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    std::vector<double> shares;
    const auto told = [&](double share) {
        return std::ranges::any_of(shares, [&](double one) { return one == Approx(share); });
    };
    model::TrainControl control;
    control.progress = [&](double share) { shares.push_back(share); };
    control.epochDone = [&](const model::EpochReport& report) {
        CHECK(shares.back() == Approx(0.05 + 0.95 * double(report.record.epoch) / 4));
    };
    REQUIRE(resumeRun(run.path, control));
    CHECK(told(0.03));  // read
    CHECK(told(0.05));  // and prepared
    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.back() == 1);
}

TEST_CASE("a run's own data read again tell how far that is, never less than before")
{
    const ScratchDir folder;
    const auto run = stoppedRun(smallTable(folder), folder / "run.segue");
    std::vector<double> shares;
    RunControl control;
    control.progress = [&](double share) { shares.push_back(share); };
    REQUIRE(ownData(run, control));
    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.back() == 1);
}

TEST_CASE(
    "a wish to stop while the data of a run are read or prepared ends that, and the run stays as it was")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const auto before = readFile(run.path);
    for (const auto state : {RunState::Stop, RunState::Abort}) {
        int asked = 0;
        const auto ended = resumeRun(run.path, wanting(state, 1, asked));
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::Cancelled);
        CHECK(ended.error().detail == "2");  // epochs that can be gone on from
        CHECK(readFile(run.path) == before);
    }
}

TEST_CASE(
    "at whatever moment a training is stopped or ended, its finished epochs are on the disk and can be gone "
    "on from")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto whole = trainRun(folder / "whole.segue", work.prepared, work.config, {});
    REQUIRE(whole);
    int questions = 0;
    {
        auto counting = wanting(RunState::Go, 0, questions);
        REQUIRE(trainRun(folder / "counted.segue", work.prepared, work.config, counting));
    }
    REQUIRE(questions > 8);
    for (const auto state : {RunState::Stop, RunState::Abort})
        for (int from = 1; from <= questions; ++from) {
            CAPTURE(int(state), from, questions);
            const std::string path = folder / "run.segue";
            fs::remove(path);
            std::size_t epochs = 0;
            int asked = 0;
            auto control = wanting(state, from, asked);
            control.epochDone = [&](const model::EpochReport&) { ++epochs; };
            const auto ended = trainRun(path, work.prepared, work.config, control);
            if (!ended) CHECK(ended.error().code == ErrorCode::Cancelled);
            CHECK(fs::exists(path) == (epochs > 0));
            if (epochs == 0) continue;
            const auto kept = readRun(path);
            REQUIRE(kept);
            CHECK(kept->history.size() == epochs);
            if (state == RunState::Stop) CHECK(kept->finished);
            if (!ended) CHECK(ended.error().detail == std::to_string(epochs));
            const auto resumed = resumeRun(path, {});
            REQUIRE(resumed);
            CHECK(resumed->run.model.network == whole->run.model.network);
            CHECK(resumed->run.rules.targets.size() == whole->run.rules.targets.size());
            CHECK(resumed->run.learntFrom == whole->run.learntFrom);
        }
}

TEST_CASE("what follows a training hears an end at once, and not that the training was stopped")
{
    const ScratchDir folder;
    auto work = smallTable(folder);
    work.config.threads = 1;
    int epochs = 0, asked = 0, afterwards = 0;
    const auto control = [&](RunState then) {
        epochs = asked = afterwards = 0;
        model::TrainControl wish;
        wish.epochDone = [&](const model::EpochReport&) { ++epochs; };
        wish.poll = [&, then] { return epochs == 4 ? (++afterwards, then) : RunState::Go; };
        return wish;
    };
    const auto stopped =
        trainRun(folder / "stopped.segue", work.prepared, work.config, control(RunState::Stop));
    REQUIRE(stopped);
    CHECK(afterwards >= 7);             // predicting, each target's rules and the end of them, and once more
    CHECK_FALSE(stopped->run.stopped);  // its last epoch was finished
    CHECK_FALSE(stopped->run.rules.empty());
    const auto ended = trainRun(folder / "ended.segue", work.prepared, work.config, control(RunState::Abort));
    REQUIRE_FALSE(ended);
    CHECK(afterwards <= 2);
    CHECK(readRun(folder / "ended.segue")->history.size() == 4);
}

TEST_CASE("what a run learnt from is listed, and looked for in other data, until that is told to end")
{
    const ScratchDir folder;
    data::SyntheticOptions options;
    options.albums = 3000;
    REQUIRE(data::writeSynthetic(options, folder / "many.csv"));
    const auto table = data::readAlbums(folder / "many.csv");
    REQUIRE(table);
    const auto prepared = prepare(*table, model::Config{});
    REQUIRE(prepared);
    const auto& samples = prepared->samples;
    const features::Split split{std::vector(prepared->cleaned.albums->albums.size(), features::Part::Train)};
    REQUIRE(split.part.size() > 2048);
    int asked = 0;
    const RunControl counting{[&] { return ++asked, RunState::Go; }, {}};
    const RunControl ending{[] { return RunState::Abort; }, {}};
    Run run;
    run.model.targets = samples.table->targets();
    run.learntFrom = learntFrom(samples, split, run.model.targets, counting);
    CHECK(asked >= 2);
    CHECK(learntFrom(samples, split, run.model.targets, ending).albums.size() < run.learntFrom.albums.size());
    asked = 0;
    CHECK(overlapWith(run, samples, counting).known.size() == split.part.size());
    CHECK(asked >= 2);
    CHECK(overlapWith(run, samples, ending).known.size() < split.part.size());
}

TEST_CASE(
    "a run that stood where another one trains is back where that comes to nothing, and goes where it has "
    "epochs")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const auto before = readFile(run.path);
    int asked = 0;
    REQUIRE_FALSE(trainRun(run.path, work.prepared, work.config, wanting(RunState::Abort, 1, asked)));
    CHECK(readFile(run.path) == before);
    int epochs = 0;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport&) { ++epochs; };
    control.poll = [&] { return epochs >= 3 ? RunState::Abort : RunState::Go; };
    REQUIRE_FALSE(trainRun(run.path, work.prepared, work.config, control));
    CHECK(readRun(run.path)->history.size() == 3);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
}
