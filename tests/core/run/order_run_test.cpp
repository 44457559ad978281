// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of preset order: what their file keeps, which albums they may score, and what they say of them.
#include "run/order_run.h"
#include "read/read.h"
#include "report/order/order_run_json.h"
#include "run/evaluate_run.h"
#include "run/run_file.h"
#include "run/training_notes.h"
#include "support/albums.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <set>

using namespace segue;
using namespace segue::experiment;
using data::Signal;
using features::Part;
using tests::ScratchDir;

namespace {

model::Config smallConfig()
{
    model::Config config = model::presetConfig(model::Preset::Order);
    config.hiddenSize = config.denseSize = 16;
    config.epochs = 6;
    config.batchSize = 16;
    return config;
}

std::string albumsAt(const std::string& path, int albums, Signal signal, std::uint64_t seed = 1)
{
    data::SyntheticOptions options;
    options.albums = albums;
    options.observationsMin = options.observationsMax = 1;
    options.signal = signal;
    options.seed = seed;
    REQUIRE(data::writeSynthetic(options, path));
    return path;
}

Prepared preparedFrom(const std::string& path, const model::Config& config)
{
    auto table = data::readAlbums(path);
    REQUIRE(table);
    auto prepared = prepare(*table, config);
    REQUIRE(prepared);
    return std::move(*prepared);
}

Run trainedAt(const std::string& path, const Prepared& prepared, const model::Config& config)
{
    const auto trained = trainRun(path, prepared, config, {});
    if (!trained) FAIL(int(trained.error().code) << trained.error().detail);
    const auto run = readRun(path);
    REQUIRE(run);
    return *run;
}

Result<EvaluatedOrder> evaluatedOn(const Run& run, const std::string& path)
{
    auto table = data::readAlbums(path, {}, run.readAs);
    REQUIRE(table);
    auto prepared = prepareFor(run, *table);
    REQUIRE(prepared);
    return evaluateOrder(run, std::move(*prepared), 1, 1);
}

std::string without(const std::string& text, const std::string& word, const std::string& instead)
{
    std::string out = text;
    for (std::size_t at = 0; (at = out.find(word, at)) != std::string::npos; at += instead.size())
        out.replace(at, word.size(), instead);
    return out;
}

}  // namespace

TEST_CASE(
    "a run of preset order comes back from its file with all it needs to score, and says what it is worth")
{
    const ScratchDir folder;
    const auto config = smallConfig();
    const auto prepared = preparedFrom(albumsAt(folder / "own.csv", 240, Signal::Drift), config);
    const Run run = trainedAt(folder / "a.segue", prepared, config);
    CHECK(run.finished);
    CHECK(run.history.size() == 6);
    CHECK(run.config == config);
    CHECK(run.predictions.empty());
    CHECK(run.rules.empty());
    CHECK(run.model.targets.empty());
    CHECK(run.model.inputs.size() == 52);
    CHECK(run.trainSamples + run.testSamples == 240);  // albums: every one has six tracks or more
    CHECK(run.validationSamples == 0);

    const auto first = evaluateOrder(run, prepared, 1, 2);
    REQUIRE(first);
    CHECK(first->sealedTestPart);
    REQUIRE(first->scorers.size() == 1);
    const auto& own = first->scorers.front();
    CHECK(own.name == "lstm");
    CHECK(std::int64_t(own.rank.size()) == run.testSamples);
    CHECK(first->overArtists);
    CHECK(own.accuracy > 0.6);  // values that rise or fall are an order
    CHECK(own.p < 0.01);
    const auto again = evaluateOrder(*readRun(folder / "a.segue"), prepared, 1, 1);
    REQUIRE(again);
    CHECK(again->scorers.front().rank == own.rank);
    CHECK(again->scorers.front().ci->low == own.ci->low);

    const auto json = report::toJson(*first);
    const auto& row = json.at("real_or_random").at(0);
    for (const auto* key :
         {"scorer", "accuracy", "ci", "cluster", "albums", "artists", "p", "p_holm", "share_above_95"})
        CHECK(row.contains(key));
    CHECK(row.at("cluster") == "artist");
    CHECK(json.at("left_out").at("known_artists") == 0);
    CHECK(report::orderSentences(*first).find("have an order") != std::string::npos);
}

TEST_CASE("where tracks are exchangeable no order is shown")
{
    const ScratchDir folder;
    const auto config = smallConfig();
    const auto prepared = preparedFrom(albumsAt(folder / "own.csv", 300, Signal::None), config);
    const auto result = evaluateOrder(trainedAt(folder / "a.segue", prepared, config), prepared, 1, 2);
    REQUIRE(result);
    const auto& own = result->scorers.front();
    CHECK(own.accuracy == Approx(0.5).margin(0.12));  // 60 albums: the deviation is .037
    CHECK(own.p > 0.001);
    if (own.p >= 0.01) CHECK(report::orderSentences(*result).find("no order is shown") != std::string::npos);
}

TEST_CASE("no artist stands on both sides of the split, and the sealed part is what is evaluated")
{
    const ScratchDir folder;
    auto config = smallConfig();
    config.epochs = 1;
    const auto prepared = preparedFrom(albumsAt(folder / "own.csv", 60, Signal::None), config);
    const Run run = trainedAt(folder / "a.segue", prepared, config);
    const auto& albums = *prepared.cleaned.albums;
    std::map<std::string, std::set<Part>> parts;
    for (std::size_t a = 0; a < albums.albums.size(); ++a)
        parts[std::string(albums.artist(albums.albums[a]))].insert(run.split[a].second);
    for (const auto& [artist, sides] : parts) CHECK(sides.size() == 1);
    const auto which = unseenAlbums(run, prepared.samples);
    CHECK(std::int64_t(which.albums.size()) == run.testSamples);
    CHECK(which.leftOut() == 0);
    for (const auto album : which.albums) CHECK(run.split[album].second == Part::Test);
}

TEST_CASE("split by album, sealed albums of an artist that the run learnt from are left out and counted")
{
    const ScratchDir folder;
    auto config = smallConfig();
    config.epochs = 1;
    config.splitBy = features::SplitBy::Album;
    const auto prepared = preparedFrom(albumsAt(folder / "own.csv", 60, Signal::None), config);
    const auto which = unseenAlbums(trainedAt(folder / "a.segue", prepared, config), prepared.samples);
    CHECK(which.knownArtists > 0);
    CHECK(std::int64_t(which.albums.size()) + which.leftOut() == 12);
}

TEST_CASE("of other data it scores long albums by artists it has not seen, and counts the others by reason")
{
    const ScratchDir folder;
    auto config = smallConfig();
    config.epochs = 1;
    const auto own = albumsAt(folder / "own.csv", 60, Signal::None);
    const Run run = trainedAt(folder / "a.segue", preparedFrom(own, config), config);
    std::int64_t learnt = 0;
    for (const auto& [album, part] : run.split) learnt += part != Part::Test;

    // The same albums by nobody we know, and the same table again.
    const std::string text = tests::readFile(own);
    const auto strangers = tests::writeFile(
        folder / "strangers.csv",
        without(without(text, "Synthetic artist", "Stranger"), ",Synthetic album", ",Another album"));
    const auto same = evaluatedOn(run, tests::writeFile(folder / "again.csv", text + "\n"));
    REQUIRE(same);
    CHECK_FALSE(same->sealedTestPart);
    CHECK(same->which.knownAlbums == learnt);
    CHECK(same->which.knownArtists == 0);  // split by artist: what is left is all of others
    CHECK(std::int64_t(same->which.albums.size()) == 60 - learnt);
    const auto byValues = evaluatedOn(run, strangers);
    REQUIRE(byValues);
    CHECK(byValues->which.knownAlbums == learnt);  // known by their values, whatever their name

    const auto other = albumsAt(folder / "other.csv", 40, Signal::None, 5);
    const auto newAlbums = evaluatedOn(
        run, tests::writeFile(folder / "new.csv",
                              without(without(tests::readFile(other), ",Synthetic album", ",Another album"),
                                      "synthetic-", "other-")));
    REQUIRE(newAlbums);
    CHECK(newAlbums->which.knownAlbums == 0);
    CHECK(newAlbums->which.knownArtists > 0);
    CHECK(std::int64_t(newAlbums->which.albums.size()) + newAlbums->which.knownArtists == 40);
    const auto words = report::leftOutSentence(newAlbums->which);
    CHECK(words.find("by artists that the run learnt from") != std::string::npos);

    std::string header = text.substr(0, text.find('\n') + 1), known;
    for (std::size_t at = header.size(); at < text.size(); at = text.find('\n', at) + 1) {
        const std::string line = text.substr(at, text.find('\n', at) + 1 - at);
        const std::string album = line.substr(0, line.find(','));
        for (const auto& [id, part] : run.split)
            if (id == album && part == Part::Train) known += line;
    }
    const auto nothing = evaluatedOn(run, tests::writeFile(folder / "known.csv", header + known));
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::NothingToScore);
    CHECK(nothing.error().detail == std::to_string(learnt));
}

TEST_CASE("a stopped run of preset order goes on to the very bits of one that was never stopped")
{
    const ScratchDir folder;
    auto config = smallConfig();
    config.epochs = 4;
    const auto prepared = preparedFrom(albumsAt(folder / "own.csv", 60, Signal::Drift), config);
    const Run whole = trainedAt(folder / "whole.segue", prepared, config);
    int epochs = 0;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport&) { ++epochs; };
    control.poll = [&] { return epochs >= 2 ? RunState::Stop : RunState::Go; };
    const auto stopped = trainRun(folder / "stopped.segue", prepared, config, control);
    REQUIRE(stopped);
    CHECK(stopped->run.stopped);
    CHECK(evaluateOrder(stopped->run, prepared, 1, 1));  // Stop keeps
    REQUIRE(resumeRun(folder / "stopped.segue", {}));
    const auto resumed = readRun(folder / "stopped.segue");
    REQUIRE(resumed);
    CHECK(resumed->model.network == whole.model.network);
    REQUIRE(resumed->history.size() == 4);
    for (std::size_t k = 0; k < 4; ++k) CHECK(resumed->history[k].trainLoss == whole.history[k].trainLoss);
}

TEST_CASE("without artists the split is by album, and that is told and kept")
{
    tests::TableBuilder builder({"energy", "valence"});
    for (int a = 0; a < 20; ++a)
        for (int t = 1; t <= 3 + a % 4; ++t)
            builder.row("album " + std::to_string(a), "", t, {float(a * t % 7), float(a + t) / 30});
    const ScratchDir folder;
    auto config = smallConfig();
    config.epochs = 1;
    Prepared prepared;
    prepared.table = builder.table();
    prepared.cleaned.albums = builder.albums();
    prepared.windows = features::makeWindows(prepared.cleaned.albums, {});
    prepared.samples = features::makeSamples(prepared.windows);
    const auto notes = trainingNotes(prepared, config);
    REQUIRE(notes);
    CHECK(notes->noArtists);
    CHECK(notes->shortAlbums == 10);
    CHECK(notes->missingFeatures.size() == 11);
    CHECK(notes->batchSize > 0);
    const auto trained = trainRun(folder / "a.segue", prepared, config, {});
    REQUIRE(trained);
    CHECK(trained->run.config.splitBy == features::SplitBy::Album);
    CHECK(trained->run.trainSamples + trained->run.testSamples == 10);
}

TEST_CASE("what cannot be trained is refused before it starts, by its reason")
{
    const auto problem = [](const std::vector<std::string>& columns, int tracks) {
        tests::TableBuilder builder(columns);
        const auto table = builder.table();
        for (int a = 0; a < 10; ++a)
            for (int t = 1; t <= tracks; ++t) {
                builder.row("album " + std::to_string(a), t, {});
                for (auto& column : table->columns) column.values.push_back(float(a * t % 7));
            }
        Prepared prepared;
        prepared.table = table;
        prepared.cleaned.albums = builder.albums();
        prepared.windows = features::makeWindows(prepared.cleaned.albums, {});
        prepared.samples = features::makeSamples(prepared.windows);
        const auto notes = trainingNotes(prepared, smallConfig());
        const ScratchDir folder;
        const auto trained = trainRun(folder / "a.segue", prepared, smallConfig(), {});
        CHECK(bool(notes) == bool(trained));
        if (!notes) CHECK(trained.error().code == notes.error().code);
        if (!trained) CHECK_FALSE(std::filesystem::exists(folder / "a.segue"));
        return notes ? std::optional<ErrorCode>() : notes.error().code;
    };
    CHECK(problem({"energy"}, 6) == std::nullopt);  // one feature will do, and no target need be there
    CHECK(problem({"danceability"}, 6) == std::nullopt);
    CHECK(problem({"energy"}, 4) == ErrorCode::AlbumsTooShort);
    CHECK(problem({"height"}, 6) == ErrorCode::ColumnMissing);
}

TEST_CASE("what a run that scores orders has not is refused")
{
    const ScratchDir folder;
    auto config = smallConfig();
    config.epochs = 1;
    const auto prepared = preparedFrom(albumsAt(folder / "own.csv", 60, Signal::None), config);
    Run run = trainedAt(folder / "a.segue", prepared, config);
    const auto directions = evaluateRun(run, prepared, {});
    REQUIRE_FALSE(directions);
    CHECK(directions.error().code == ErrorCode::ScoresOrders);
    run.finished = false;
    CHECK(evaluateOrder(run, prepared, 1, 1).error().code == ErrorCode::RunUnfinished);
}
