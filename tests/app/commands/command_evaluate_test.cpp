// SPDX-License-Identifier: GPL-3.0-or-later
// `segue evaluate` from outside: every number with its interval, rules that never learn on what is evaluated,
// controls.
#include "support/place.h"
#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace segue::tests;
using Json = nlohmann::json;

namespace {

struct SmallRun {
    ScratchDir folder;
    std::string data = folder / "albums.csv", run = folder / "small.segue", other = folder / "other.csv";

    SmallRun()
    {
        REQUIRE(runSegue("generate --albums 60 --windows 5 --out " + data).status == 0);
        REQUIRE(runSegue("generate --albums 7 --windows 5 --seed 9 --out " + other).status == 0);
        REQUIRE(
            runSegue("train " + data + " --set epochs=3 --set patience=0 --set hidden_size=8 --out " + run)
                .status == 0);
    }
    Json evaluate(const std::string& flags = {}) const
    {
        const auto result = runSegue("evaluate " + run + " --json " + flags);
        CAPTURE(result.err);
        REQUIRE(result.status == 0);
        return Json::parse(result.out);
    }
};

double accuracyOf(const Json& evaluation, const std::string& baseline, const std::string& target)
{
    for (const auto& one : evaluation["ladder"])
        if (one["name"] == baseline && one["target"] == target) return one["accuracy"];
    return -1;
}

void holdsInterval(const Json& one, const char* value, const char* interval)
{
    CAPTURE(value, interval, one.dump());
    REQUIRE(one[interval].size() == 2);
    CHECK(one[interval][0].get<double>() <= one[value].get<double>());
    CHECK(one[interval][1].get<double>() >= one[value].get<double>());
}

}  // namespace

TEST_CASE("evaluate --json gives every metric with its intervals, for each target and together")
{
    const SmallRun small;
    const auto json = small.evaluate();
    auto all = json["targets"];
    all["together"] = json["together"];
    REQUIRE(all.size() == 5);
    for (const auto& [name, one] : all.items()) {
        holdsInterval(one, "accuracy", "accuracy_ci");
        holdsInterval(one, "accuracy", "album_ci");
        holdsInterval(one, "balanced_accuracy", "balanced_accuracy_ci");
        holdsInterval(one, "auc", "auc_ci");
        if (name != "together") holdsInterval(one, "auc", "auc_delong_ci");
        holdsInterval(one, "average_precision", "average_precision_ci");
        holdsInterval(one, "brier", "brier_ci");
        holdsInterval(one, "log_loss", "log_loss_ci");
        CHECK(one["auc_of_predictions"].is_number());
    }
    holdsInterval(json["agreement"], "overall", "ci");
    std::int64_t n = 0;
    for (const auto& album : json["agreement"]["albums"]) n += album["n"].get<std::int64_t>();
    CHECK(n == json["agreement"]["n"].get<std::int64_t>());
    CHECK(json["sentence"].get<std::string>().find("best simple rule") != std::string::npos);
    CHECK(json["verdicts"].size() == 4);
    for (const auto& baseline : json["ladder"]) {
        CHECK(baseline["mcnemar_p"].is_null() == (baseline["name"] == "chance"));
        CHECK(baseline.contains("mcnemar_reason") == (baseline["name"] == "chance"));
        if (baseline["best"] && baseline["name"] != "chance")
            holdsInterval(baseline, "auc_difference", "auc_difference_ci");
    }
    CHECK(json["intervals"]["accuracy_ci"].get<std::string>().find("Wilson") != std::string::npos);
    CHECK(json["intervals"]["auc_delong_ci"].get<std::string>().find("DeLong") != std::string::npos);
}

TEST_CASE("the words and the CSV of evaluate hold the same essentials")
{
    const SmallRun small;
    const auto csv = small.folder / "metrics.csv";
    const auto result = runSegue("evaluate " + small.run + " --metrics " + csv);
    REQUIRE(result.status == 0);
    for (const std::string word :
         {"Wilson 95 %", "albums 95 %", "DeLong 95 %", "AUC of scores", "AUC of 0/1", "balanced",
          "average precision", "Brier", "log loss", "calibration error", "together", "McNemar p",
          "AUC difference", "agreement of all targets", "best simple rule"}) {
        CAPTURE(word, result.out);
        CHECK(result.out.find(word) != std::string::npos);
    }
    const auto text = readFile(csv);
    CHECK(text.starts_with(
        "target,metric,value,n,wilson_low,wilson_high,albums_low,albums_high,delong_low,delong_high\n"));
    for (const std::string line : {"\nvalence,accuracy,", "\ntogether,brier,", "\ntempo,auc_of_predictions,",
                                   "\ntogether,agreement,", "\nenergy,minus_logistic,"})
        CHECK(text.find(line) != std::string::npos);
    CHECK(runSegue("evaluate " + small.run + " --metrics " + small.run).status == 2);
}

TEST_CASE("a rule that would overfit a few albums is not learnt on them")
{
    const SmallRun small;
    const auto together = small.evaluate("--data " + small.other);
    CHECK(together["rules_from"] == "run");
    // 26 features and their running means separate the transitions of seven albums when they may look at
    // them.
    for (const std::string target : {"valence", "tempo"})
        CHECK(accuracyOf(together, "logistic", target) < 0.9);
    CHECK(together["overlap"]["by_values"] == 0);

    std::filesystem::remove(small.data);  // the rules are in the run
    CHECK(small.evaluate("--data " + small.other)["ladder"] == together["ladder"]);
}

TEST_CASE("albums that the run learnt from are told, and left out where that is asked for")
{
    const SmallRun small;
    const auto copy = writeFile(small.folder / "copy.csv", readFile(small.data) + "\n");
    const auto told = runSegue("evaluate " + small.run + " --data " + copy);
    CHECK(told.status == 0);
    CHECK(told.err.find("48 of the 60 albums") != std::string::npos);
    CHECK(told.err.find("--unseen") != std::string::npos);
    const auto whole = small.evaluate("--data " + copy), unseen = small.evaluate("--unseen --data " + copy),
               sealed = small.evaluate();
    CHECK(whole["targets"]["tempo"]["n"].get<int>() > sealed["targets"]["tempo"]["n"].get<int>());
    CHECK(whole["overlap"]["albums"] == 48);
    CHECK(unseen["overlap"]["left_out"] == true);
    CHECK(unseen["targets"] == sealed["targets"]);
    CHECK(unseen["ladder"] == sealed["ladder"]);
}

TEST_CASE("controls run on the command line say their p-values with the smallest that there can be")
{
    const SmallRun small;
    const auto json = small.evaluate("--control shuffle --control permuted_labels --repeats 2");
    const auto& shuffle = json["controls"]["shuffle"];
    CHECK(shuffle["resolution"].get<double>() == Approx(1.0 / (1 + shuffle["shuffles"].get<int>())));
    CHECK(shuffle["targets"]["energy"]["shuffled"].size() == shuffle["shuffles"].get<std::size_t>());
    const auto& labels = json["controls"]["permuted_labels"];
    CHECK(labels["repeats"] == 2);
    CHECK(labels["can_reach_5_percent"] == false);
    CHECK(labels["decidable"] == false);
    CHECK(labels["targets"]["energy"]["p_holm"].get<double>() >=
          labels["targets"]["energy"]["p"].get<double>());
    CHECK(shuffle["decidable"] == true);  // it goes on by itself where more could matter
    CHECK(json["chosen_on"] == "validation");
    CHECK(runSegue("evaluate " + small.run + " --control permuted_labels --repeats 2")
              .out.find("so few trainings cannot reach 5 %") != std::string::npos);
    CHECK(runSegue("evaluate " + small.run + " --control without_recurrence").status == 2);
    CHECK(runSegue("evaluate " + small.run + " --control permuted_labels --data " + small.other).status == 2);
    CHECK(runSegue("evaluate " + small.run + " --control nothing").status == 2);
}
