// SPDX-License-Identifier: GPL-3.0-or-later
// A run that a living process holds is nobody else's to write and everybody's to read; what a killed one left
// is mended.
#include "run/run_file.h"
#include "run/run_place.h"
#include "small_table.h"
#include "support/program.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <stdexcept>

using namespace segue;
using namespace segue::experiment;
using namespace segue::tests;
namespace fs = std::filesystem;

namespace {

void require(bool is)
{
    if (!is) throw std::runtime_error("not so");
}

ErrorCode codeOf(const Status& status) { return status ? ErrorCode::Internal : status.error().code; }

/// A process in the middle of a transaction on a run: larger than what SQLite keeps in memory, so that the
/// file holds half.
class HalfWriting {
public:
    explicit HalfWriting(const std::string& path)
        : m_process([path] {
              const auto held = PathLock::take(path);
              require(bool(held));
              SQLite::Database database(held->place(), SQLite::OPEN_READWRITE);
              database.exec(
                  "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE epoch SET "
                  "train_loss = 77;"
                  "UPDATE blob SET bytes = randomblob(length(bytes))");
              writeFile(path + ".ready", "");
              while (true) pause();
          })
    {
        REQUIRE(await([&] { return fs::exists(path + ".ready"); }));
        fs::remove(path + ".ready");
        REQUIRE(fs::file_size(path + "-journal") > 0);
    }
    int process() const { return m_process.process(); }
    void kill() { m_process.kill(); }

private:
    Forked m_process;
};

void checkSame(const Run& read, const Run& run)
{
    CHECK(read.history.size() == run.history.size());
    CHECK(read.history.back().trainLoss == run.history.back().trainLoss);
    CHECK(read.checkpoint == run.checkpoint);
    CHECK(read.predictions.size() == run.predictions.size());
}

}  // namespace

TEST_CASE("what writes a run is refused while another process holds it, and nothing is touched")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const auto before = readFile(run.path);
    const Forked holder([&] {
        const auto held = claimRun(run.path);
        require(bool(held));
        while (true) pause();
    });
    REQUIRE(await([&] { return holderOf(run.path) && holderOf(run.path)->process == holder.process(); }));
    const auto trained = trainRun(run.path, work.prepared, work.config, {});
    REQUIRE_FALSE(trained);
    CHECK(trained.error().code == ErrorCode::InUse);
    CHECK(trained.error().holder.process == holder.process());
    CHECK(resumeRun(run.path, {}).error().code == ErrorCode::InUse);
    CHECK(codeOf(saveRun(run, run.path)) == ErrorCode::InUse);
    CHECK(RunFile::open(run.path).error().code == ErrorCode::InUse);
    CHECK(RunFile::create(run).error().code == ErrorCode::InUse);
    CHECK(readFile(run.path) == before);
    checkSame(*readRun(run.path), run);
    CHECK(saveRun(run, folder / "copy.segue"));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 4);  // data, run, its lock, the copy
}

TEST_CASE("a run is held while it trains, from before its file is there until its last word is written")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const std::string path = folder / "run.segue";
    int epochs = 0;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport&) {
        ++epochs;
        CHECK(holderOf(path)->process == getpid());
        CHECK(trainRun(path, work.prepared, work.config, {}).error().code == ErrorCode::InUse);
        CHECK(readRun(path)->history.size() == std::size_t(epochs));
    };
    REQUIRE(trainRun(path, work.prepared, work.config, control));
    CHECK(epochs == 4);
    CHECK_FALSE(holderOf(path));
    CHECK(readRun(path)->finished);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("a run through a link is the run that the link leads to")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    fs::create_symlink("run.segue", folder / "link.segue");
    REQUIRE(resumeRun(folder / "link.segue", {}));
    CHECK(readRun(run.path)->history.size() == 4);
    REQUIRE(trainRun(folder / "link.segue", work.prepared, work.config, {}));
    REQUIRE(saveRun(run, folder / "link.segue"));
    CHECK(fs::is_symlink(folder / "link.segue"));
    checkSame(*readRun(run.path), run);
}

TEST_CASE("a run is read in the middle of another process's transaction, which goes on undisturbed")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    std::array<int, 2> goOn{};
    REQUIRE(pipe(goOn.data()) == 0);
    Forked writer([&] {
        const auto held = PathLock::take(run.path);
        SQLite::Database database(run.path, SQLite::OPEN_READWRITE);
        database.exec("BEGIN IMMEDIATE; UPDATE epoch SET train_loss = 77");
        writeFile(run.path + ".ready", "");
        char any = 0;
        require(read(goOn[0], &any, 1) == 1);
        database.exec("COMMIT");
    });
    REQUIRE(await([&] { return fs::exists(run.path + ".ready"); }));
    const auto journal = readFile(run.path + "-journal");
    REQUIRE_FALSE(journal.empty());
    checkSame(*readRun(run.path), run);
    CHECK(readFile(run.path + "-journal") == journal);
    REQUIRE(write(goOn[1], "x", 1) == 1);
    CHECK(writer.wait() == 0);
    CHECK(readRun(run.path)->history.back().trainLoss == 77);
}

TEST_CASE("what is read of a run stood in it at one moment, however often it is written meanwhile")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const Forked writer([&] {
        SQLite::Database database(run.path, SQLite::OPEN_READWRITE, 60000);
        database.exec("PRAGMA synchronous = OFF");
        for (int k = 0;; ++k) {
            const auto value = std::to_string(k);
            database.exec("BEGIN IMMEDIATE; UPDATE epoch SET train_loss = " + value +
                          "; UPDATE prediction SET p_up = " + value + "; COMMIT");
        }
    });
    REQUIRE(await([&] { return readRun(run.path)->history.back().trainLoss > 5; }));
    for (int k = 0; k < 200; ++k) {
        const auto read = readRun(run.path);
        REQUIRE(read);
        CHECK(double(read->predictions.back().pUp) == read->history.back().trainLoss);
    }
}

TEST_CASE("whoever had a run open when another one took its place leaves the new one's journal alone")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const auto open = RunFile::look(run.path);
    REQUIRE(open);
    REQUIRE(saveRun(run, folder / "next.segue"));
    fs::rename(folder / "next.segue", run.path);
    const HalfWriting writer(run.path);
    const auto journal = readFile(run.path + "-journal"), half = readFile(run.path);
    (void)open->read();
    CHECK(readFile(run.path + "-journal") == journal);
    CHECK(readFile(run.path) == half);
}

TEST_CASE("a writer that holds the file itself for too long is named")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const HalfWriting writer(run.path);
    const auto refused = readRun(run.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(refused.error().holder.process == writer.process());
    CHECK(fs::exists(run.path + "-journal"));
}

TEST_CASE("what a killed writer had begun is undone for whoever looks, also where nothing can be written")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    const auto before = readFile(run.path);
    HalfWriting writer(run.path);
    writer.kill();
    REQUIRE(readFile(run.path) != before);
    SECTION("here")
    {
        checkSame(*readRun(run.path), run);
        CHECK_FALSE(fs::exists(run.path + "-journal"));
        CHECK(readFile(run.path) == before);
    }
    SECTION("through a link")
    {
        fs::create_symlink("run.segue", folder / "link.segue");
        checkSame(*readRun(folder / "link.segue"), run);
        CHECK(readFile(run.path) == before);
    }
    SECTION("on a medium that cannot be written")
    {
        const ScratchDir elsewhere;
        fs::create_symlink(run.path, elsewhere / "link.segue");
        fs::permissions(elsewhere.path(), fs::perms(0755));
        fs::permissions(folder.path(), fs::perms(0555));
        fs::permissions(run.path, fs::perms(0444));
        fs::permissions(run.path + "-journal", fs::perms(0444));
        const auto half = readFile(run.path), journal = readFile(run.path + "-journal");
        {
            const Unprivileged user;
            for (const auto& name : {run.path, elsewhere / "link.segue"}) {
                const auto read = readRun(name);
                REQUIRE(read);
                checkSame(*read, run);
            }
        }
        CHECK(readFile(run.path) == half);
        CHECK(readFile(run.path + "-journal") == journal);
        fs::permissions(folder.path(), fs::perms(0755));
    }
    SECTION("by whoever goes on with it")
    {
        const auto resumed = resumeRun(run.path, {});
        REQUIRE(resumed);
        CHECK(resumed->run.history.front().trainLoss == run.history.front().trainLoss);
    }
}

TEST_CASE("a run is looked at where nothing can be written, and a complete one needs no more to be told of")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    REQUIRE(trainRun(folder / "whole.segue", work.prepared, work.config, {}));
    for (const auto& entry : fs::directory_iterator(folder.path())) fs::permissions(entry, fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));
    {
        const Unprivileged user;
        checkSame(*readRun(run.path), run);
        CHECK(resumeRun(folder / "whole.segue", {})->run.finished);
        CHECK(resumeRun(run.path, {}).error().code == ErrorCode::FileUnwritable);
        CHECK(trainRun(run.path, work.prepared, work.config, {}).error().code == ErrorCode::FileUnwritable);
    }
    fs::permissions(folder.path(), fs::perms(0755));
}

TEST_CASE("what a killed process left beside a run is put in order by the next one that writes it")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const std::string path = folder / "run.segue";
    auto run = stoppedRun(work, path);
    const auto earlier = [&] {  // as a kill in the first epoch of the next training leaves it
        fs::rename(path, path + kEarlier);
        run.finished = run.stopped = false;
        auto file = RunFile::create(run, *PathLock::take(path));
        REQUIRE(file);
        return std::move(*file);
    };
    SECTION("halves go")
    {
        fs::copy(path, path + kPart);
        writeFile(path + kUnfinished, "");
        REQUIRE(claimRun(path));
        CHECK(readRun(path)->stopped);
    }
    SECTION("a run that nothing has taken the place of comes back")
    {
        fs::rename(path, path + kEarlier);
        CHECK(resumeRun(path, {})->run.history.size() == 4);
    }
    SECTION("so does one whose successor has no epoch")
    {
        CHECK_FALSE(earlier().isInterrupted());
        REQUIRE(claimRun(path));
        CHECK(readRun(path)->stopped);
    }
    SECTION("one whose successor has epochs waits until that is finished")
    {
        REQUIRE(earlier().addEpoch({run.history[0], {}, run.checkpoint}));
        {
            const auto held = claimRun(path);
            REQUIRE(held);
            CHECK(fs::exists(path + kEarlier));
        }
        REQUIRE(resumeRun(path, {}));
    }
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("a file of somebody else's beside a run is not taken for a half of it")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    const auto run = stoppedRun(work, folder / "run.segue");
    writeFile(run.path + kPart, "a download");
    CHECK(codeOf(saveRun(run, run.path)) == ErrorCode::FileUnwritable);
    CHECK(readFile(run.path + kPart) == "a download");
    CHECK(trainRun(run.path, work.prepared, work.config, {}));
    CHECK(readFile(run.path + kPart) == "a download");
}

TEST_CASE("a run is copied as it stands at one moment, with what is said of its data")
{
    const ScratchDir folder;
    const auto work = smallTable(folder);
    auto run = stoppedRun(work, folder / "run.segue");
    run.dataPath = "/elsewhere/albums.csv";
    fs::permissions(run.path, fs::perms(0444));
    {
        const auto held = PathLock::take(folder / "copy.segue");
        REQUIRE(held);
        REQUIRE(copyRun(run, *held));
    }
    const auto copy = readRun(folder / "copy.segue");
    REQUIRE(copy);
    checkSame(*copy, run);
    CHECK(copy->dataPath == run.dataPath);
    CHECK(*RunFile::look(copy->path)->validationPredictions(0, 1) ==
          *RunFile::look(run.path)->validationPredictions(0, 1));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 3);
}
