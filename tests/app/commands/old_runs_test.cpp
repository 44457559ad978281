// SPDX-License-Identifier: GPL-3.0-or-later
// Run files that earlier versions wrote, kept in tests/app/commands/old_runs: all of them stopped after 8 of 300
// epochs on the same albums. 0.1.0-first has only what the first run files held: no rules, no marks of the
// albums it learnt from, none of the parameters and facts that came later. 0.1.0-unversioned does not say
// which Segue wrote it.
#include "base/version.h"
#include "run/run.h"
#include "support/place.h"
#include "support/program.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using namespace segue::tests;
using Json = nlohmann::json;

namespace {

std::string oldRuns() { return sourceDir() + "/tests/app/commands/old_runs"; }

std::vector<fs::path> allOldRuns()
{
    std::vector<fs::path> runs;
    for (const auto& entry : fs::directory_iterator(oldRuns()))
        if (entry.path().extension() == ".segue") runs.push_back(entry.path());
    return runs;
}

/// As if the data had been there when the run was made.
void setDataPath(const std::string& run, const std::string& data)
{
    SQLite::Database database(run, SQLite::OPEN_READWRITE);
    SQLite::Statement statement(
        database, "UPDATE fact SET value = json_set(value, '$.data.path', ?) WHERE name = 'run'");
    statement.bind(1, data);
    REQUIRE(statement.exec() == 1);
}

Json jsonOf(const std::string& arguments)
{
    const auto result = runSegue(arguments);
    CAPTURE(arguments, result.err);
    REQUIRE(result.status == 0);
    return Json::parse(result.out);
}

}  // namespace

TEST_CASE("runs of every earlier version evaluate to the numbers they had")
{
    struct Expected {
        const char* target;
        double accuracy, auc, brier;
    };
    const Expected expected[] = {{"valence", 25. / 47, 0.4311594202898551, 0.25048259951364116},
                                 {"energy", 20. / 47, 0.42028985507246375, 0.25281298070608},
                                 {"loudness", 24. / 47, 0.4601449275362319, 0.25166967140588964},
                                 {"tempo", 26. / 47, 0.6018181818181818, 0.24827285017378672}};
    REQUIRE(allOldRuns().size() >= 3);
    for (const auto& kept : allOldRuns()) {
        CAPTURE(kept.filename().string());
        const ScratchDir folder;
        fs::copy_file(kept, folder / "run.segue");
        const auto json =
            jsonOf("evaluate " + folder / "run.segue" + " --data " + oldRuns() + "/albums.csv.gz --json");
        CHECK(json.at("sealed_test_part") == true);
        for (const auto& one : expected) {
            CAPTURE(one.target);
            const auto& target = json.at("targets").at(one.target);
            CHECK(target.at("n") == 47);
            CHECK(target.at("accuracy").get<double>() == Approx(one.accuracy));
            CHECK(target.at("auc").get<double>() == Approx(one.auc));
            CHECK(target.at("brier").get<double>() == Approx(one.brier));
        }
    }
}

TEST_CASE("runs of every earlier version are gone on with, and then name the version that did")
{
    for (const auto& kept : allOldRuns()) {
        CAPTURE(kept.filename().string());
        const ScratchDir folder;
        const std::string run = folder / "run.segue";
        fs::copy_file(kept, run);
        setDataPath(run, oldRuns() + "/albums.csv.gz");
        const auto before = segue::experiment::readRun(run);
        REQUIRE(before);
        REQUIRE(before->history.size() == 8);
        CHECK(before->segueVersion == (kept.stem() == "0.1.0" ? "0.1.0" : ""));

        const auto epochs = jsonOf("resume " + run + " --json").at("epochs");
        REQUIRE(epochs.size() == 300);
        CHECK(epochs[7].at("train_loss").get<double>() == before->history[7].trainLoss);
        CHECK(epochs[299].at("validation_loss").get<double>() == Approx(0.634).margin(0.01));
        const auto after = segue::experiment::readRun(run);
        REQUIRE(after);
        CHECK(after->finished);
        CHECK_FALSE(after->stopped);
        CHECK(after->segueVersion == segue::kVersion);
    }
}
