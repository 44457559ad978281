// SPDX-License-Identifier: GPL-3.0-or-later
// Two commands on one run: the one that writes keeps it, whoever else would write is told by whom, whoever
// reads reads.
#include "base/path_lock.h"
#include "run/run_file.h"
#include "support/place.h"
#include "support/program.h"

#include <unistd.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>
#include <memory>

using namespace segue;
using namespace segue::tests;
namespace fs = std::filesystem;

namespace {

/// Albums, and what trains on them for as long as one likes.
struct Place {
    ScratchDir folder;
    std::string data = folder / "albums.csv", run = folder / "run.segue";
    std::string flags = " --set patience=0 --set hidden_size=8 --threads 1 ";

    Place() { REQUIRE(runSegue("generate --albums 40 --windows 5 --out " + data).status == 0); }
    std::string training(int epochs) const
    {
        return "train " + data + flags + "--set epochs=" + std::to_string(epochs) + " --out " + run;
    }
    std::size_t epochs() const
    {
        const auto read = experiment::readRun(run);
        return read ? read->history.size() : 0;
    }
    void awaitMore() const
    {
        const auto before = epochs();
        REQUIRE(await([&] { return epochs() > before; }));
    }
    /// What lies in the folder but the data and what this test made.
    std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            names.push_back(entry.path().filename());
        std::ranges::sort(names);
        return names;
    }
};

constexpr int kForever = 90000;  // epochs

/// A process that trains, or goes on with, the run of a place.
std::unique_ptr<Running> holder(const Place& place, const std::string& kind)
{
    const auto start = [&](const std::string& arguments) {
        return std::make_unique<Running>(segueProgram() + " " + arguments);
    };
    const auto stop = [&](Running& training) {
        REQUIRE(await([&] { return place.epochs() >= 2; }));
        training.signal(SIGINT);
        REQUIRE(training.wait().status == 130);
    };
    auto training = start(place.training(kForever));
    if (kind == "resume") {
        stop(*training);
        training = start("resume " + place.run);
    }
    if (kind == "train over another") {
        stop(*training);
        training = start(place.training(kForever));
    }
    if (kind == "resume after a kill") {
        REQUIRE(await([&] { return place.epochs() >= 2; }));
        training->kill();
        training = start("resume " + place.run);
    }
    REQUIRE(
        await([&] { return holderOf(place.run) && holderOf(place.run)->process == training->process(); }));
    place.awaitMore();
    return training;
}

void checkRefused(const Place& place, const Running& holder, const std::string& arguments)
{
    const auto before = place.files();
    const auto second = runSegue(arguments);
    CAPTURE(arguments, second.out, second.err);
    CHECK(second.status == 1);
    CHECK(second.out.empty());
    const std::string who = "(process " + std::to_string(holder.process()) + " on ";
    CHECK(second.err.find("run.segue: segue ") != std::string::npos);
    CHECK(second.err.find(who) != std::string::npos);
    CHECK(second.err.find(" has been writing this since 20") != std::string::npos);
    auto after = place.files();
    std::erase(after, "run.segue-journal");
    auto expected = before;
    std::erase(expected, "run.segue-journal");
    CHECK(after == expected);
}

}  // namespace

TEST_CASE(
    "whatever a living process writes is refused to every other command that writes, and read by every one "
    "that reads")
{
    const auto kind =
        GENERATE(as<std::string>(), "train", "train over another", "resume", "resume after a kill");
    CAPTURE(kind);
    const Place place;
    const auto first = holder(place, kind);
    checkRefused(place, *first, place.training(1));
    checkRefused(place, *first, "resume " + place.run);
    checkRefused(place, *first, "clean " + place.data + " --out " + place.run);
    checkRefused(place, *first, "generate --albums 5 --out " + place.run);
    checkRefused(place, *first, "windows " + place.data + " --csv " + place.run);
    fs::create_symlink("run.segue", place.folder / "link.segue");
    const auto throughLink = runSegue("resume " + (place.folder / "link.segue"));
    CHECK(throughLink.status == 1);
    CHECK(throughLink.err.find("link.segue: segue ") != std::string::npos);

    const bool hasModel = kind == "resume";  // what was stopped before has one
    for (const auto& reading :
         std::vector<std::string>{"evaluate " + place.run, "predict " + place.run + " " + place.data,
                                  "report " + place.run + " --out " + (place.folder / "report")}) {
        const auto read = runSegue(reading);
        CAPTURE(reading, read.err);
        CHECK(read.status == (hasModel ? 0 : 3));
        if (!hasModel) CHECK(read.err.find("no trained model yet") != std::string::npos);
    }
    CHECK(first->runs());
    place.awaitMore();
    first->signal(SIGINT);
    const auto ended = first->wait();
    CAPTURE(ended.err);
    CHECK(ended.status == 130);
    CHECK(experiment::readRun(place.run)->finished);
    CHECK(runSegue("evaluate " + place.run).status == 0);
    auto left = place.files();
    std::erase(left, "report");
    CHECK(left == std::vector<std::string>{"albums.csv", "link.segue", "run.segue"});
}

TEST_CASE("a run is there to be read at every moment while others take its place")
{
    const Place place;
    REQUIRE(runSegue(place.training(2)).status == 0);
    Running training("sh -c \"for k in 1 2 3 4 5 6; do " + segueProgram() + " " + place.training(2) +
                     " || exit 1; done\"");
    int reads = 0, finished = 0;
    while (training.runs()) {
        const auto read = experiment::readRun(place.run);
        if (!read) FAIL("error " << int(read.error().code) << ": " << read.error().detail);
        ++reads;
        finished += read->finished;
    }
    CHECK(training.wait().status == 0);
    CHECK(finished > 0);
    CHECK(finished < reads);
    CHECK(place.files() == std::vector<std::string>{"albums.csv", "run.segue"});
}

TEST_CASE("an imported network and tables of results are not written over a run that trains")
{
    const Place place, other;
    REQUIRE(runSegue(other.training(2)).status == 0);
    const auto first = holder(place, "train");
    checkRefused(place, *first, "evaluate " + other.run + " --predictions " + place.run);
    checkRefused(place, *first, "evaluate " + other.run + " --metrics " + place.run);
    checkRefused(place, *first, "predict " + other.run + " " + other.data + " --out " + place.run);
    if (const auto reference = shared("reference/report-model"); !reference.empty())
        checkRefused(place, *first,
                     "import-keras " + reference + "/model_valence.json " + reference +
                         "/model_valence.h5 --target valence --positive down --out " + place.run);
    CHECK(first->runs());
}

TEST_CASE("train hears that its place is held before it reads its data")
{
    const Place place;
    const auto first = holder(place, "train");
    const auto second = runSegue("train " + (place.folder / "no-such-data.csv") + " --out " + place.run);
    CHECK(second.status == 1);
    CHECK(second.err.find("has been writing this") != std::string::npos);
    const auto noRun = runSegue("train " + (place.folder / "no-such-data.csv") + " --out " + place.data);
    CHECK(noRun.status == 1);
    CHECK(noRun.err.find("it exists and is no run") != std::string::npos);
}

TEST_CASE("a kill frees a run, and so does nothing that another machine wrote beside it")
{
    const Place place;
    const auto first = holder(place, "train");
    const auto epochs = place.epochs();
    first->kill();
    CHECK(fs::exists(place.run + ".lock"));
    SECTION("to go on with")
    {
        const Running resumed(segueProgram() + " resume " + place.run);
        REQUIRE(await([&] { return place.epochs() > epochs; }));
    }
    SECTION("to be trained anew")
    {
        REQUIRE(runSegue(place.training(2)).status == 0);
        CHECK(place.files() == std::vector<std::string>{"albums.csv", "run.segue"});
    }
    SECTION("on the disk of another machine, too")
    {
        writeFile(
            place.run + ".lock",
            "segue-lock\ncommand segue train x\nprocess 1\nhost elsewhere\nsince 2026-01-02T03:04:05Z\n");
        REQUIRE(runSegue(place.training(2)).status == 0);
        CHECK(place.files() == std::vector<std::string>{"albums.csv", "run.segue"});
    }
}

TEST_CASE("of many that train to one place at once exactly one does")
{
    const Place place;
    std::vector<std::unique_ptr<Running>> all;
    for (int k = 0; k < 4; ++k)
        all.push_back(std::make_unique<Running>(segueProgram() + " " + place.training(kForever)));
    REQUIRE(
        await([&] { return std::ranges::count_if(all, [](const auto& one) { return one->runs(); }) == 1; }));
    const auto winner = std::ranges::find_if(all, [](const auto& one) { return one->runs(); });
    REQUIRE(await([&] { return place.epochs() >= 2; }));
    CHECK(holderOf(place.run)->process == (*winner)->process());
    for (const auto& one : all)
        if (one != *winner) CHECK(one->wait().status == 1);
    (*winner)->signal(SIGINT);
    CHECK((*winner)->wait().status == 130);
    CHECK(place.files() == std::vector<std::string>{"albums.csv", "run.segue"});
}

TEST_CASE("a second Ctrl-C ends at once, and costs no finished epoch")
{
    const Place place;
    Running training(segueProgram() + " " + place.training(kForever));
    REQUIRE(await([&] { return place.epochs() >= 2; }));
    training.signal(SIGINT);
    training.signal(SIGINT);
    CHECK(training.wait().status == 130);
    const auto kept = experiment::readRun(place.run);
    REQUIRE(kept);
    CHECK(kept->history.size() >= 2);
    CHECK_FALSE(kept->checkpoint.empty());
}

TEST_CASE("the summary of a training is whole, as long a path as SQLite takes")
{
    const Place place;
    std::string folder = place.folder.path();
    for (int k = 0; k < 3; ++k) folder += "/" + std::string(120, char('a' + k));
    fs::create_directories(folder);
    const auto trained =
        runSegue("train " + place.data + place.flags + "--set epochs=1 --out " + folder + "/run.segue");
    CAPTURE(trained.err);
    REQUIRE(trained.status == 0);
    CHECK(trained.out.starts_with(folder + "/run.segue: 1 epoch in "));
    CHECK(trained.out.ends_with(" sealed test transitions\n"));
}

TEST_CASE("a run that cannot be kept where it was wanted finds a free place among the temporary files")
{
    Place place;
    const ScratchDir temporary;
    writeFile(temporary / "run.segue", "something else");
    const auto held = PathLock::take(temporary / "run-2.segue");
    REQUIRE(held);
    fs::create_directory(place.folder / "sub");
    place.run = place.folder / "sub/run.segue";
    Running training("env TMPDIR=" + temporary.path() + " " + segueProgram() + " " +
                     place.training(kForever));
    REQUIRE(await([&] { return place.epochs() >= 2; }));
    fs::rename(place.folder / "sub", place.folder / "gone");
    training.signal(SIGINT);
    const auto ended = training.wait();
    CAPTURE(ended.err);
    CHECK(ended.status == 1);
    CHECK(ended.err.find("the model is kept in " + (temporary / "run-3.segue")) != std::string::npos);
    CHECK(experiment::readRun(temporary / "run-3.segue")->finished);
    CHECK(readFile(temporary / "run.segue") == "something else");
}
