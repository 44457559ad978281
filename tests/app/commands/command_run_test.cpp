// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's contract on runs, tried from outside: train, resume, evaluate, predict, report,
// import-keras.
#include "base/random.h"
#include "support/place.h"
#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <filesystem>
#include <sstream>

using namespace segue::tests;
using Json = nlohmann::json;

namespace {

/// A small synthetic dataset and a run of a few epochs on it.
struct SmallRun {
    ScratchDir folder;
    std::string data = folder / "albums.csv", run = folder / "small.segue";
    std::string flags = "--set epochs=4 --set patience=0 --set hidden_size=16 --seed 2";

    SmallRun() { REQUIRE(runSegue("generate --albums 40 --windows 5 --out " + data).status == 0); }
    Json train(const std::string& more = {}) const
    {
        const auto result = runSegue("train " + data + " " + flags + " " + more + " --json --out " + run);
        CAPTURE(result.err);
        REQUIRE(result.status == 0);
        return Json::parse(result.out);
    }
};

Json withoutSeconds(Json epochs)
{
    for (auto& epoch : epochs) epoch.erase("seconds");
    return epochs;
}

std::int64_t lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST_CASE("train keeps a run and says what it did, with the same bits for the same seed")
{
    const SmallRun small;
    const auto first = small.train();
    for (const auto* key : {"run", "seconds", "epochs", "best_epoch", "samples", "parameters"})
        CHECK(first.contains(key));
    REQUIRE(first["epochs"].size() == 4);
    for (const auto* key : {"epoch", "train_loss", "validation_loss", "validation_accuracy", "seconds"})
        CHECK(first["epochs"][0].contains(key));
    CHECK(first["samples"]["test"].get<int>() > 0);
    CHECK(std::filesystem::exists(small.run));
    CHECK(withoutSeconds(small.train()["epochs"]) == withoutSeconds(first["epochs"]));
    CHECK(withoutSeconds(small.train("--threads 1")["epochs"]) == withoutSeconds(first["epochs"]));
}

TEST_CASE("what should be known before training is told before training")
{
    const ScratchDir folder;
    std::string text = "album_id,track_number,valence,mode\n";
    for (int album = 0; album < 12; ++album)
        for (int track = 1; track <= 4; ++track)
            text += "a" + std::to_string(album) + "," + std::to_string(track) + ",0." +
                    std::to_string(1 + (album * 7 + track * track * 3) % 9) + ",1\n";
    const auto data = writeFile(folder / "small.csv", text);
    const auto result = runSegue("train " + data + " --set epochs=1 --out " + (folder / "a.segue"));
    CHECK(result.status == 0);
    CHECK(result.err.find("mode has one value") != std::string::npos);
    CHECK(result.err.find("batch_size 256 is more than") != std::string::npos);
    CHECK(runSegue("train " + data + " --preset report --set epochs=1 --out " + (folder / "b.segue"))
              .err.find("no loudness_continuous") != std::string::npos);
    const auto folds = runSegue("train " + data + " --set folds=20 --out " + (folder / "c.segue"));
    CHECK(folds.status == 3);
    CHECK_FALSE(std::filesystem::exists(folder / "c.segue"));
}

TEST_CASE("evaluate measures the sealed test part, beside the ladder")
{
    const SmallRun small;
    const auto trained = small.train();
    const auto csv = small.folder / "predictions.csv";
    const auto result = runSegue("evaluate " + small.run + " --json --predictions " + csv);
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    for (const auto* name : {"valence", "energy", "loudness", "tempo"}) {
        const auto& target = json["targets"][name];
        for (const auto* key : {"n", "accuracy", "accuracy_ci", "album_ci", "auc", "auc_ci",
                                "auc_of_predictions", "brier", "confusion"})
            CHECK(target.contains(key));
        CHECK(target["n"] == trained["samples"]["test"]);
        const auto& c = target["confusion"];
        CHECK(target["accuracy"].get<double>() ==
              Approx((c["tp"].get<double>() + c["tn"].get<double>()) / target["n"].get<double>())
                  .epsilon(1e-12));
    }
    CHECK(json["agreement"]["counts"].size() == 10);
    CHECK(json["agreement"]["n"] == trained["samples"]["test"]);
    CHECK(json["ladder"].size() == 28);
    for (const auto* key : {"name", "target", "accuracy", "auc", "model_minus_rule", "ci"})
        CHECK(json["ladder"][0].contains(key));
    const auto text = readFile(csv);
    CHECK(text.starts_with("album_id,track_number,next_track_number,target,p_up,predicted,actual\n"));
    CHECK(lines(text) == 1 + 4 * trained["samples"]["test"].get<int>());

    const auto whole =
        Json::parse(runSegue("evaluate " + small.run + " --json --data " +
                             writeFile(small.folder / "other.csv", readFile(small.data) + "\n"))
                        .out);
    CHECK(whole["targets"]["tempo"]["n"].get<int>() > trained["samples"]["test"].get<int>());
}

TEST_CASE("scikit-learn finds the same figures in the exported predictions")
{
    if (std::system("/usr/bin/python3 -c 'import sklearn' >/dev/null 2>&1") != 0) {
        WARN("SKIPPED: python3 with sklearn is not here");
        return;
    }
    const SmallRun small;
    small.train();
    const auto csv = small.folder / "predictions.csv", answer = small.folder / "answer.json";
    const auto ours =
        Json::parse(runSegue("evaluate " + small.run + " --json --predictions " + csv).out)["targets"];
    REQUIRE(std::system(("/usr/bin/python3 -W ignore '" + sourceDir() +
                         "/tests/app/commands/predictions.py' " + csv + " >" + answer)
                            .c_str()) == 0);
    const auto theirs = Json::parse(readFile(answer));
    REQUIRE(theirs.size() == 4);
    for (const auto& [target, figures] : theirs.items())
        for (const auto& [name, value] : figures.items()) {
            CAPTURE(target, name);
            CHECK(ours[target][name].get<double>() == Approx(value.get<double>()).margin(1e-6));
        }
}

TEST_CASE("predict gives P(Up) of every transition")
{
    const SmallRun small;
    small.train();
    const auto csv = small.folder / "all.csv";
    const auto result = runSegue("predict " + small.run + " " + small.data + " --json --out " + csv);
    REQUIRE(result.status == 0);
    CHECK(lines(readFile(csv)) == 1 + 4 * Json::parse(result.out)["transitions"].get<int>());
    CHECK(runSegue("predict " + small.run + " " + small.data).out == readFile(csv));
    CHECK(runSegue("predict " + small.run).status == 2);
}

TEST_CASE("data that changed since the run was made are told, not used")
{
    const SmallRun small;
    small.train();
    writeFile(small.data, readFile(small.data) + "x,,,,1,,,0,-5,100,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4\n");
    const auto changed = runSegue("evaluate " + small.run);
    CHECK(changed.status == 3);
    CHECK(changed.err.find(small.data) != std::string::npos);
    std::filesystem::remove(small.data);
    CHECK(runSegue("evaluate " + small.run).status == 3);
}

TEST_CASE("report writes a folder that stands by itself")
{
    const SmallRun small;
    small.train();
    const auto out = small.folder / "report";
    const auto result = runSegue("report " + small.run + " --json --out " + out);
    CAPTURE(result.err);
    REQUIRE(result.status == 0);
    const auto written = Json::parse(result.out);
    for (const auto& path : written["files"]) CHECK(std::filesystem::file_size(path.get<std::string>()) > 0);
    for (const std::string name : {"accuracy", "roc", "agreement", "loss"})
        for (const std::string ending : {".png", ".svg", ".pdf", ".csv"})
            CHECK(std::filesystem::exists(out + "/" + name + ending));
    for (const std::string name :
         {"report.html", "windows.csv", "outputs.csv", "predictions.csv", "run.json"})
        CHECK(std::filesystem::exists(out + "/" + name));
    const auto png = readFile(out + "/roc.png");
    const auto be32 = [&](std::size_t at) {
        int value = 0;
        for (std::size_t k = 0; k < 4; ++k) value = value * 256 + static_cast<unsigned char>(png[at + k]);
        return value;
    };
    CHECK(be32(16) >= 1600);  // width and height in the PNG's first chunk
    CHECK(be32(20) >= 1000);
    CHECK(readFile(out + "/report.html").find("src=\"http") == std::string::npos);
}

TEST_CASE("a run that was killed goes on to the same history")
{
    const SmallRun small;
    const std::string long_ = " --set epochs=40 --set ensemble=2";
    const auto begin = std::chrono::steady_clock::now();
    const auto whole = small.train(long_);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    segue::Random random(7);
    int resumedRuns = 0;
    for (int moment = 0; moment < 20; ++moment) {  // wherever the kill falls, the end must be the same
        std::filesystem::remove(small.run);
        const std::string after = std::to_string(0.05 + seconds * random.share());
        [[maybe_unused]] const int killed =
            std::system(("timeout -s KILL " + after + " '" + binaryDir() + "/segue' train " + small.data +
                         " " + small.flags + long_ + " --out " + small.run + " >/dev/null 2>&1")
                            .c_str());
        if (!std::filesystem::exists(small.run) || std::filesystem::file_size(small.run) == 0)
            continue;  // before the run existed
        const auto resumed = runSegue("resume --json " + small.run);
        CAPTURE(after, resumed.err);
        REQUIRE(resumed.status == 0);
        CHECK(withoutSeconds(Json::parse(resumed.out)["epochs"]) == withoutSeconds(whole["epochs"]));
        ++resumedRuns;
    }
    CHECK(resumedRuns >= 5);
}

TEST_CASE("the report's published network gives its published probabilities")
{
    const auto reference = shared("reference/report-model");
    SEGUE_SKIP_WITHOUT(reference, "../shared/reference/report-model");
    const ScratchDir folder;
    const auto run = folder / "valence.segue", csv = folder / "p.csv";
    const auto imported = runSegue("import-keras " + reference + "/model_valence.json " + reference +
                                   "/model_valence.h5 --target valence --positive down --json --out " + run);
    REQUIRE(imported.status == 0);
    CHECK(Json::parse(imported.out)["layers"][0] ==
          Json{{"kind", "lstm"}, {"units", 60}, {"activation", "relu"}});
    REQUIRE(runSegue("predict " + run + " --sequences " + reference + "/inputs.csv --out " + csv).status ==
            0);
    std::istringstream ours(readFile(csv)), theirs(readFile(reference + "/expected_valence.csv"));
    std::string a, b;
    std::getline(ours, a);
    std::getline(theirs, b);
    int compared = 0;
    while (std::getline(ours, a) && std::getline(theirs, b)) {
        CHECK(1 - std::stod(a.substr(a.find(',') + 1)) ==
              Approx(std::stod(b.substr(b.find(',') + 1))).margin(1e-5));
        ++compared;
    }
    CHECK(compared == 64);
}

TEST_CASE("real albums train end to end")
{
    const auto albums = shared("data/albums-spotify.csv");
    SEGUE_SKIP_WITHOUT(albums, "../shared/data/albums-spotify.csv");
    const ScratchDir folder;
    const auto trained =
        runSegue("train " + albums + " --set epochs=2 --json --out " + (folder / "real.segue"));
    REQUIRE(trained.status == 0);
    const auto samples = Json::parse(trained.out)["samples"];
    CHECK(samples["train"].get<int>() + samples["validation"].get<int>() + samples["test"].get<int>() ==
          42403);
}
