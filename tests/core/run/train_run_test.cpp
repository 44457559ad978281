// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that meet trouble: another machine, a disk without room, data that are gone or not what they were.
#include "run/run_file.h"
#include "small_table.h"
#include "support/place.h"

#include <sys/resource.h>
#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>

using namespace segue;
using namespace segue::experiment;
using tests::ScratchDir;
using tests::smallTable;
using tests::stoppedRun;

namespace {

/// While it lives no file of this process grows beyond `bytes`: what a full disk looks like to the one who
/// writes.
class NoRoom {
public:
    explicit NoRoom(rlim_t bytes) : m_old(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_old);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    void (*m_old)(int);
    rlimit m_before{};
};

}  // namespace

TEST_CASE("a run saved on a full disk leaves what stood there, and no half run")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const std::string place = folder / "saved.segue";
    REQUIRE(saveRun(run, place));
    CHECK(readRun(place)->checkpoint == run.checkpoint);  // can be gone on with
    const auto before = tests::readFile(place);
    {
        const NoRoom full(8192);
        const auto refused = saveRun(run, place);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::FileUnwritable);
        CHECK(refused.error().subject == place);
        CHECK_FALSE(saveRun(run, folder / "another.segue"));
    }
    CHECK(tests::readFile(place) == before);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().filename().string().find("another") == std::string::npos);
    CHECK_FALSE(std::filesystem::exists(place + ".part"));
}

TEST_CASE("a run is bit-exact unless it goes on somewhere else")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    CHECK(run.engine.bitExact);
    CHECK_FALSE(run.engine.oneDnnVersion.empty());
    SECTION("here again: the same bits as a run without a stop")
    {
        const auto resumed = resumeRun(run.path, {});
        REQUIRE(resumed);
        CHECK(resumed->run.engine.bitExact);
        const auto whole = trainRun(folder / "whole.segue", work.prepared, work.config, {});
        REQUIRE(whole);
        CHECK(resumed->run.model.network == whole->run.model.network);
    }
    SECTION("on another processor: the run says so, for good")
    {
        auto elsewhere = run;
        elsewhere.engine.cpu = "another processor";
        REQUIRE(RunFile::open(run.path)->update(elsewhere));
        const auto resumed = resumeRun(run.path, {});
        REQUIRE(resumed);
        CHECK_FALSE(resumed->run.engine.bitExact);
        CHECK(resumed->run.engine.cpu == run.engine.cpu);
        CHECK_FALSE(readRun(run.path)->engine.bitExact);
    }
}

TEST_CASE("a run that broke down says so whenever it is read or resumed")
{
    const ScratchDir folder;
    auto work = smallTable(folder);
    work.config.optimizer = model::Optimizer::Sgd;
    work.config.learningRate = 10;
    work.config.weightDecay = 1;  // together they multiply every weight by -9 a step
    work.config.validationShare = 0;
    work.config.batchSize = 5000;
    work.config.epochs = 60;
    const auto trained = trainRun(folder / "broken.segue", work.prepared, work.config, {});
    REQUIRE(trained);
    REQUIRE(trained->run.failure);
    const auto read = readRun(folder / "broken.segue"), resumed = [&] {
        auto again = resumeRun(folder / "broken.segue", {});
        return again ? Result<Run>(again->run) : Result<Run>(again.error());
    }();
    for (const auto* run : {&read, &resumed}) {
        REQUIRE(*run);
        REQUIRE((*run)->failure);
        CHECK((*run)->failure->code == ErrorCode::NotFinite);
        CHECK((*run)->failure->detail == trained->run.failure->detail);
        CHECK((*run)->failure->expected == "learning_rate");
    }
}

TEST_CASE("a disk without room costs no training: the model is kept in memory and can be saved elsewhere")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const std::string path = folder / "run.segue";
    std::unique_ptr<NoRoom> full;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport& report) {
        if (report.record.epoch == 1) full = std::make_unique<NoRoom>(std::filesystem::file_size(path));
    };
    const auto trained = trainRun(path, work.prepared, work.config, control);
    REQUIRE(trained);
    REQUIRE_FALSE(trained->saved);
    CHECK(trained->saved.error().code == ErrorCode::FileUnwritable);
    CHECK(trained->run.finished);
    CHECK(trained->run.history.size() == 4);
    full.reset();
    REQUIRE(saveRun(trained->run, folder / "elsewhere.segue"));
    const auto whole = trainRun(folder / "whole.segue", work.prepared, work.config, {});
    CHECK(readRun(folder / "elsewhere.segue")->model.network == whole->run.model.network);
    const auto left = readRun(path);  // the last epoch that found room
    REQUIRE(left);
    CHECK_FALSE(left->history.empty());
}

TEST_CASE("a run does not go on with data that are gone or changed, and is not harmed by the attempt")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const auto text = tests::readFile(work.path);
    SECTION("gone")
    {
        std::filesystem::remove(work.path);
        const auto refused = resumeRun(run.path, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::FileMissing);
        CHECK(refused.error().subject == work.path);
    }
    SECTION("changed")
    {
        auto changed = text;
        changed.erase(changed.rfind('\n', changed.size() - 2) + 1);  // without its last row
        tests::writeFile(work.path, changed);
        const auto refused = resumeRun(run.path, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::RunChanged);
    }
    tests::writeFile(work.path, text);
    const auto resumed = resumeRun(run.path, {});
    REQUIRE(resumed);
    CHECK(resumed->run.history.size() == 4);
}
