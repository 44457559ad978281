// SPDX-License-Identifier: GPL-3.0-or-later
// The command line given what it cannot use: it says so, and leaves what stood there alone.
#include "support/place.h"
#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace segue::tests;
using Json = nlohmann::json;

namespace {

/// Ten albums of five tracks; `tempo` of each track is what `tempoOf` says.
template <class TempoOf>
std::string albumsWith(TempoOf tempoOf)
{
    std::string text = "album_id,track_number,valence,tempo\n";
    for (int album = 0; album < 10; ++album)
        for (int track = 1; track <= 5; ++track)
            text += "a" + std::to_string(album) + "," + std::to_string(track) + ",0." +
                    std::to_string((album * 7 + track * 37) % 90 + 10) + "," + tempoOf(album, track) + "\n";
    return text;
}

std::string upAndDown(int album, int track) { return std::to_string(100 + (album * 13 + track * 31) % 50); }

}  // namespace

TEST_CASE("a column without a name is refused, and the dataset may follow the columns")
{
    const ScratchDir folder;
    const auto data = writeFile(folder / "albums.csv", albumsWith(upAndDown));
    CHECK(runSegue("windows " + data + " --columns ''").status == 2);
    CHECK(runSegue("windows --columns tempo " + data + " --raw --json").status == 0);
}

TEST_CASE("the window table prints the decimals of the file")
{
    const ScratchDir folder;
    const auto data = writeFile(folder / "one.csv", "album_id,track_number,tempo\na,1,194.99\na,2,139.335\n");
    const auto result = runSegue("windows --raw " + data);
    CHECK(result.out.find(" 194.99000") != std::string::npos);
    CHECK(result.out.find(" 139.33500") != std::string::npos);
}

TEST_CASE("albums that are to be left out of nothing are wrong usage")
{
    CHECK(runSegue("evaluate any.segue --unseen").status == 2);
}

TEST_CASE("limits that no album can meet, and no threshold, are wrong usage")
{
    const ScratchDir folder;
    const auto data = writeFile(folder / "albums.csv", albumsWith(upAndDown));
    const auto cleaned =
        runSegue("clean " + data + " --min-tracks 9 --max-tracks 3 --out " + (folder / "clean.csv"));
    CHECK(cleaned.status == 2);
    CHECK(cleaned.err.find("--max-tracks") != std::string::npos);
    CHECK(runSegue("evaluate any.segue --threshold nan").status == 2);
    const auto predicted = runSegue("predict any.segue");
    CHECK(predicted.status == 2);
    CHECK(predicted.err.find("--sequences FILE") != std::string::npos);
}

TEST_CASE("a preset among the settings does not undo the settings before it")
{
    const ScratchDir folder;
    const auto data = writeFile(folder / "albums.csv", albumsWith(upAndDown));
    const auto result = runSegue("train " + data + " --set epochs=2 --set preset=report --json --out " +
                                 (folder / "run.segue"));
    REQUIRE(result.status == 0);
    CHECK(Json::parse(result.out)["epochs"].back()["epoch"] == 2);
    const auto unheard = runSegue("train " + data + " --set fold=1 --out " + (folder / "fold.segue"));
    CHECK(unheard.status == 2);
    CHECK(unheard.err.find("'fold' is 1; expected 0 where folds is 0") != std::string::npos);
}

TEST_CASE("a target without a value is no target, and an earlier run outlives a training that fails")
{
    const ScratchDir folder;
    const auto run = folder / "run.segue";
    const auto empty = writeFile(folder / "empty.csv", albumsWith([](int, int) { return std::string(); }));
    REQUIRE(runSegue("train " + empty + " --set epochs=1 --out " + run).status == 0);
    const auto before = runSegue("evaluate --json " + run);
    REQUIRE(before.status == 0);
    CHECK(Json::parse(before.out)["targets"].size() == 1);

    const auto oneWay =
        writeFile(folder / "up.csv", albumsWith([](int, int track) { return std::to_string(100 + track); }));
    const auto failed = runSegue("train " + oneWay + " --set epochs=1 --out " + run);
    CHECK(failed.status == 3);
    CHECK(failed.err.find("up.csv") != std::string::npos);
    CHECK(runSegue("evaluate --json " + run).out == before.out);
}

TEST_CASE("a finding about a column of a wide table is told once")
{
    const ScratchDir folder;
    const auto data =
        writeFile(folder / "wide.csv",
                  "album_id,track_number,loudness_w1,loudness_w2\na,1,-3,-4\na,2,,-5\na,3,-6,-7\n");
    const auto json = Json::parse(runSegue("inspect --json " + data).out);
    int told = 0;
    for (const auto& finding : json["findings"]) told += finding["code"] == "missing_values";
    CHECK(told == 1);
}

TEST_CASE("ready sequences whose windows are out of order are refused, with the line")
{
    SEGUE_SKIP_WITHOUT(shared("reference/report-model"), "../shared/reference/report-model");
    const ScratchDir folder;
    const auto reference = shared("reference/report-model") + "/", run = folder / "valence.segue";
    REQUIRE(runSegue("import-keras " + reference + "model_valence.json " + reference +
                     "model_valence.h5 --target valence --positive down --out " + run)
                .status == 0);
    const auto inputs = readFile(reference + "inputs.csv");
    const auto header = inputs.find('\n') + 1, second = inputs.find('\n', header) + 1;
    const auto torn = writeFile(folder / "torn.csv", inputs.substr(0, header) + inputs.substr(second) +
                                                         inputs.substr(header, second - header));
    const auto result = runSegue("predict " + run + " --sequences " + torn);
    CHECK(result.status == 3);
    CHECK(result.err.find("'window'") != std::string::npos);
}

TEST_CASE("nothing that is read is written over")
{
    const ScratchDir folder;
    const std::string text = "album_id,track_number,valence\na,1,0.5\na,2,0.4\n";
    const auto data = writeFile(folder / "albums.csv", text);
    CHECK(runSegue("windows " + data + " --csv " + data).status == 2);
    CHECK(runSegue("clean " + data + " --out " + (folder / "clean.csv") + " --removals " + data).status == 2);
    CHECK(readFile(data) == text);
}

TEST_CASE("a number beyond every range in a document is an error with the file, not a crash")
{
    const ScratchDir folder;
    const auto data =
        writeFile(folder / "features.json", R"([{"id":"a","album_id":"A","track_number":1,"tempo":1e400}])");
    const auto result = runSegue("inspect " + data);
    CHECK(result.status == 3);
    CHECK(result.err.find("features.json:1:") != std::string::npos);
}
