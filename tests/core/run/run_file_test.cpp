// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_file.h"
#include "run/run_json.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <filesystem>

using namespace segue;
using namespace segue::experiment;
using tests::ScratchDir;

namespace {

Run smallRun(const std::string& path)
{
    Run run;
    run.path = path;
    run.config.seed = 5;
    run.config.learningRate = 0.1 + 0.2;
    run.cleaning.maxTracks = 16;
    run.cleaning.on[std::size_t(data::Rule::Duplicates)] = false;
    run.cleaning.minTracks = 3;
    run.cleaning.stripEditions = run.cleaning.fingerprints = true;
    run.cleaning.exclude = {"x", "with, \"quotes\""};
    run.cleaning.keep = {"y"};
    run.readAs = {.fields = {{"Däta", data::Field::AlbumId}, {"#", data::Field::TrackNumber}},
                  .segments = true};
    run.dataPath = "/data/albums, with \"quotes\".csv";
    run.dataHash = "xxh3:0123";
    run.started = "2026-01-02T03:04:05Z";
    run.segueVersion = "0.0.9";
    run.engine.blas = "OpenBLAS (openmp)";
    run.split = {
        {"a", features::Part::Train}, {"b", features::Part::Test}, {"c", features::Part::Validation}};
    run.trainSamples = 10;
    return run;
}

model::EpochReport epoch(std::int64_t number, std::string checkpoint)
{
    return {{0, number, 0.1 * double(number), 0.5, std::nan(""), std::nan(""), 0.25},
            {0.25F, 0.5F, float(number)},
            std::move(checkpoint)};
}

}  // namespace

TEST_CASE("a run file gives back what it was given, bit for bit")
{
    const ScratchDir folder;
    auto run = smallRun(folder / "a.segue");
    auto file = RunFile::create(run);
    REQUIRE(file);
    CHECK_FALSE(file->isInterrupted());  // nothing is lost yet
    REQUIRE(file->addEpoch(epoch(1, std::string("one\0two", 7))));
    CHECK(file->isInterrupted());
    REQUIRE(file->addEpoch(epoch(2, "second")));

    const auto back = readRun(run.path);
    REQUIRE(back);
    CHECK(back->config == run.config);
    CHECK(back->cleaning == run.cleaning);
    CHECK(back->cleaning.exclude == run.cleaning.exclude);
    CHECK(back->readAs.readsAs(run.readAs));
    CHECK(back->dataPath == run.dataPath);
    CHECK(back->segueVersion == "0.0.9");
    CHECK(back->split == run.split);
    CHECK_FALSE(back->finished);
    CHECK(back->checkpoint == "second");
    REQUIRE(back->history.size() == 2);
    CHECK(back->history[1].trainLoss == 0.1 * 2);
    CHECK(std::isnan(back->history[1].validationLoss));
    CHECK(*file->validationPredictions(0, 1) == std::vector<float>{0.25F, 0.5F, 1.0F});
    CHECK(file->validationPredictions(0, 9)->empty());
}

TEST_CASE("a finished run holds its model and predictions, and its checkpoint only if it was stopped")
{
    const ScratchDir folder;
    auto run = smallRun(folder / "a.segue");
    auto file = RunFile::create(run);
    REQUIRE(file);
    REQUIRE(file->addEpoch(epoch(1, "state")));
    run.finished = run.stopped = true;
    run.model.targets = {features::Target::Energy, features::Target::Tempo};
    run.model.inputs = {"tempo"};
    run.model.scaler = {1, 2, {"tempo"}, {0.1}, {0.3}, {0.2}};
    run.model.network = std::string("\0weights", 8);
    run.model.layers = {{"lstm", 64, "tanh"}};
    run.predictions = {{"b", 1, 2, features::Target::Tempo, 0.1F, features::Direction::Up},
                       {"b", 2, 4, features::Target::Energy, 0.9F, features::Direction::Unknown}};
    REQUIRE(file->finish(run));
    CHECK_FALSE(file->isInterrupted());
    auto back = readRun(run.path);
    REQUIRE(back);
    CHECK(back->finished);
    CHECK(back->checkpoint == "state");
    CHECK(back->model.targets == run.model.targets);
    CHECK(back->model.network == run.model.network);
    CHECK(back->model.scaler.minimum == run.model.scaler.minimum);
    REQUIRE(back->predictions.size() == 2);
    CHECK(back->predictions[0].pUp == 0.1F);
    CHECK(back->predictions[1].actual == features::Direction::Unknown);

    run.stopped = false;
    REQUIRE(file->finish(run));
    CHECK(readRun(run.path)->checkpoint.empty());
    REQUIRE(saveRun(run, folder / "copy.segue"));
    CHECK(readRun(folder / "copy.segue")->predictions.size() == 2);
}

TEST_CASE("a run does not write over a file that is no run")
{
    const ScratchDir folder;
    const auto path = tests::writeFile(folder / "albums.csv", "album_id,track_number\n");
    const auto refused = RunFile::create(smallRun(path));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileUnwritable);
    CHECK(tests::readFile(path) == "album_id,track_number\n");
    CHECK(RunFile::create(smallRun("/nowhere/run.segue")).error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("what is no run is told apart")
{
    const ScratchDir folder;
    CHECK(readRun(folder / "missing.segue").error().code == ErrorCode::FileMissing);
    CHECK(readRun(tests::writeFile(folder / "text.segue", "hello")).error().code == ErrorCode::NotARun);
    CHECK(readRun(tests::writeFile(folder / "short.segue", std::string("SQLite format 3\0", 16)))
              .error()
              .code == ErrorCode::NotARun);
    CHECK(readRun(folder.path()).error().code == ErrorCode::NotARun);

    auto run = smallRun(folder / "cut.segue");
    REQUIRE(RunFile::create(run));
    std::filesystem::resize_file(run.path, std::filesystem::file_size(run.path) / 2);
    CHECK(readRun(run.path).error().code == ErrorCode::NotARun);
}

TEST_CASE("a part, a target or a direction that there is not makes a file no run")
{
    const ScratchDir folder;
    const auto problem = [&](const features::Part part, const features::Target target,
                             const features::Direction actual) {
        Run run = smallRun(folder / "a.segue");
        run.split.front().second = part;
        run.predictions = {{"a", 1, 2, target, 0.5F, actual}};
        auto file = RunFile::create(run);
        REQUIRE(file);
        REQUIRE(file->finish(run));
        const auto back = file->read();
        return back ? std::string("none") : std::to_string(int(back.error().code));
    };
    using enum features::Target;
    using features::Direction, features::Part;
    const std::string notARun = std::to_string(int(ErrorCode::NotARun));
    CHECK(problem(Part::Test, Tempo, Direction::Unknown) == "none");
    CHECK(problem(Part(3), Tempo, Direction::Up) == notARun);
    CHECK(problem(Part::Test, features::Target(4), Direction::Up) == notARun);
    CHECK(problem(Part::Test, Tempo, Direction(2)) == notARun);
}

TEST_CASE("a number that is not whole, or does not fit, makes a file no run")
{
    const auto facts = factsToJson(smallRun("a.segue"));
    Run back;
    CHECK_NOTHROW(factsFromJson(facts, back));
    for (const char* number :
         {"66666666666666666666662", "2.5", "4294967296", "18446744073709551615", "\"2\"", "null"}) {
        INFO(number);
        auto other = facts;
        other["cleaning"]["min_tracks"] = nlohmann::ordered_json::parse(number);
        CHECK_THROWS(factsFromJson(other, back));
    }
    model::TrainedModel model;
    auto shape = modelToJson(model);
    CHECK_NOTHROW(modelFromJson(shape, model));
    shape["windows"] = -5;
    CHECK_THROWS(modelFromJson(shape, model));
}

TEST_CASE("a run made before there were lists of albums and roles of columns still opens")
{
    auto facts = factsToJson(smallRun("a.segue"));
    facts["cleaning"].erase("exclude");
    facts["cleaning"].erase("keep");
    facts["data"].erase("read_as");
    Run back;
    factsFromJson(facts, back);
    CHECK(back.cleaning.exclude.empty());
    CHECK(back.cleaning.stripEditions);
    CHECK(back.readAs.fields.empty());
    facts["data"]["read_as"] = {{"columns", {{"x", "no_such_field"}}}, {"segments", false}};
    CHECK_THROWS(factsFromJson(facts, back));
}
