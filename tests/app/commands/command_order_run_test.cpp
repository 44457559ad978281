// SPDX-License-Identifier: GPL-3.0-or-later
// Preset order from outside: train, resume, evaluate, and what such a run has not.
#include "support/place.h"
#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace segue::tests;
using Json = nlohmann::json;

namespace {

struct OrderRun {
    ScratchDir folder;
    std::string data = folder / "albums.csv", run = folder / "order.segue";

    explicit OrderRun(const std::string& settings = "--set epochs=6 --set batch_size=16")
    {
        REQUIRE(runSegue("generate --albums 240 --signal drift --seed 3 --out " + data).status == 0);
        const auto result =
            runSegue("train " + data + " --preset order " + settings + " --json --out " + run);
        CAPTURE(result.err);
        REQUIRE(result.status == 0);
        trained = Json::parse(result.out);
    }
    Json trained;
};

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("an order run trains by artist and evaluates to real or random alone")
{
    const OrderRun order;
    REQUIRE(order.trained["epochs"].size() == 6);
    CHECK(order.trained["epochs"][5]["train_loss"].is_number());
    CHECK(order.trained["epochs"][5]["train_accuracy"].is_number());
    CHECK(order.trained["epochs"][5]["validation_loss"].is_null());
    CHECK(order.trained["samples"]["train"].get<int>() + order.trained["samples"]["test"].get<int>() ==
          240);  // albums
    CHECK(order.trained["best_epoch"] == 6);

    const auto result = runSegue("evaluate " + order.run + " --json");
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    REQUIRE(json["real_or_random"].size() == 1);
    const auto& own = json["real_or_random"][0];
    CHECK(own["scorer"] == "lstm");
    CHECK(own["albums"] == order.trained["samples"]["test"]);
    CHECK(own["accuracy"].get<double>() > 0.6);
    CHECK(own["p"].get<double>() < 0.01);
    CHECK(own["ci"].size() == 2);
    CHECK_FALSE(json.contains("targets"));
    CHECK_FALSE(json.contains("ladder"));
    CHECK(json["sealed_test_part"] == true);
    CHECK(runSegue("evaluate " + order.run + " --json").out == result.out);

    const auto words = runSegue("evaluate " + order.run);
    CHECK(words.status == 0);
    CHECK(says(words.out, "picks the album's own"));
    CHECK(says(words.out, "50 % is chance"));
    CHECK(says(words.out, "have an order"));
    CHECK_FALSE(says(words.out, "AUC"));
}

TEST_CASE("other data: albums of artists that the run has seen are left out, with the reason")
{
    const OrderRun order("--set epochs=1");
    const auto again = writeFile(order.folder / "again.csv", readFile(order.data) + "\n");
    const auto result = runSegue("evaluate " + order.run + " --data " + again + " --json");
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    CHECK(json["left_out"]["known_albums"] == order.trained["samples"]["train"]);
    CHECK(json["real_or_random"][0]["albums"] == order.trained["samples"]["test"]);
    CHECK(json["sealed_test_part"] == false);
    CHECK(says(result.err, "that the run learnt from"));
}

TEST_CASE("what an order run has not is refused with a true sentence")
{
    const OrderRun order("--set epochs=1");
    const auto refused = [&](const std::string& command, int status, const std::string& words) {
        const auto result = runSegue(command);
        CAPTURE(command, result.err);
        CHECK(result.status == status);
        CHECK(result.out.empty());
        CHECK(says(result.err, words));
    };
    refused("predict " + order.run + " " + order.data, 3, "predicts no directions");
    refused("predict " + order.run + " --sequences " + order.data, 3, "predicts no directions");
    refused("report " + order.run + " --out " + (order.folder / "report"), 3, "predicts no directions");
    CHECK_FALSE(std::filesystem::exists(order.folder / "report"));
    refused("evaluate " + order.run + " --predictions " + (order.folder / "p.csv"), 2, "--predictions");
    refused("evaluate " + order.run + " --metrics " + (order.folder / "m.csv"), 2, "--metrics");
    refused("evaluate " + order.run + " --threshold 0.4", 2, "--threshold");
    refused("evaluate " + order.run + " --control shuffle", 2, "--control");
    refused("train " + order.data + " --preset order --set min_tracks=3 --out " + (order.folder / "b.segue"),
            2, "min_tracks");
    refused("train " + order.data + " --preset standard --set random_orders=2 --out " +
                (order.folder / "b.segue"),
            2, "random_orders");
    // A complete run is resumed to what it is.
    const auto resumed = runSegue("resume " + order.run + " --json");
    CHECK(resumed.status == 0);
    CHECK(Json::parse(resumed.out)["epochs"].size() == 1);
}

TEST_CASE("an order run says what it leaves out and goes without, and which tables it cannot use")
{
    const ScratchDir folder;
    std::string text = "album_id,track_number,energy,mode\n";
    for (int album = 0; album < 20; ++album)
        for (int track = 1; track <= 3 + album % 5; ++track)
            text += "a" + std::to_string(album) + "," + std::to_string(track) + ",0." +
                    std::to_string(1 + (album * 7 + track * track * 3) % 9) + ",1\n";
    const auto data = writeFile(folder / "small.csv", text);
    const auto train = [&](const std::string& of) {
        return runSegue("train " + of + " --preset order --set epochs=1 --out " + (folder / "a.segue"));
    };
    const auto result = train(data);
    CHECK(result.status == 0);
    CHECK(says(result.err, "length"));  // the rule that takes albums of fewer than five tracks out
    CHECK(says(result.err, "the data name no artist; the split is by album"));
    CHECK(says(result.err, "the data have no duration_ms"));
    CHECK(says(result.err, "mode has one value"));
    CHECK(says(result.out, "albums"));
    const auto words = runSegue("evaluate " + (folder / "a.segue"));
    CHECK(words.status == 0);
    CHECK(says(words.out, "chance"));

    const auto heights = writeFile(folder / "heights.csv",
                                   "album_id,track_number,height\na,1,1\na,2,2\na,3,3\na,4,4\na,5,9\n"
                                   "b,1,1\nb,2,2\nb,3,3\nb,4,4\nb,5,9\n");
    const auto refused = train(heights);
    CHECK(refused.status == 3);
    CHECK(says(refused.err, "danceability"));
}
