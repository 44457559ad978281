// SPDX-License-Identifier: GPL-3.0-or-later
// A run on other data than its own: the rules never learn on what is evaluated, and albums it knows are told.
#include "read/read.h"
#include "run/evaluate_run.h"
#include "run/rules_json.h"
#include "run/run_file.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <filesystem>
#include <limits>

using namespace segue;
using namespace segue::experiment;
using evaluation::EvaluateOptions;
using tests::ScratchDir;

namespace {

std::string albumsAt(const std::string& path, int albums, std::uint64_t seed)
{
    data::SyntheticOptions options;
    options.albums = albums;
    options.seed = seed;
    REQUIRE(data::writeSynthetic(options, path));
    return path;
}

Run trainedAt(const ScratchDir& folder)
{
    model::Config config = model::presetConfig(model::Preset::Standard);
    config.hiddenSize = 8;
    config.epochs = 2;
    const auto table = data::readAlbums(albumsAt(folder / "own.csv", 60, 1));
    REQUIRE(table);
    const auto prepared = prepare(*table, config);
    REQUIRE(prepared);
    const auto trained = trainRun(folder / "a.segue", *prepared, config, {});
    REQUIRE(trained);
    const auto run = readRun(folder / "a.segue");
    REQUIRE(run);
    return *run;
}

EvaluatedRun evaluatedOn(const Run& run, const std::string& path, KnownAlbums known = KnownAlbums::Keep)
{
    const auto table = data::readAlbums(path, {}, run.readAs);
    REQUIRE(table);
    auto prepared = prepareFor(run, *table);
    REQUIRE(prepared);
    auto result =
        evaluateRun(run, std::move(*prepared), EvaluateOptions{.draws = 100, .threads = 1}, {}, known);
    REQUIRE(result);
    return std::move(*result);
}

/// Transitions that a rule gets right.
double rightOf(const evaluation::Evaluation& evaluation, std::size_t baseline)
{
    const auto target = evaluation.baselines[baseline].target;
    for (const auto& one : evaluation.targets)
        if (one.target == target) return std::round(evaluation.baselines[baseline].accuracy * double(one.n));
    return -1;
}

std::string bothOf(const std::string& path, const std::string& one, const std::string& other)
{
    const std::string more = tests::readFile(other);
    return tests::writeFile(path, tests::readFile(one) + more.substr(more.find('\n') + 1));
}

/// The same albums under other ids, artists and names.
std::string renamed(const std::string& path, const std::string& from)
{
    std::string text = tests::readFile(from);
    for (const std::string word : {"synthetic-", "Synthetic album", "Synthetic artist"})
        for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; at += 2 + word.size())
            text.insert(at, "x ");
    return tests::writeFile(path, text);
}

}  // namespace

TEST_CASE("rules that other data meet have not learnt on them: two files together are the sum of each alone")
{
    const ScratchDir folder;
    const Run run = trainedAt(folder);
    REQUIRE_FALSE(run.rules.empty());
    const auto one = renamed(folder / "one.csv", albumsAt(folder / "a.csv", 6, 5)),
               other = albumsAt(folder / "other.csv", 9, 6);
    const auto a = evaluatedOn(run, one), b = evaluatedOn(run, other),
               both = evaluatedOn(run, bothOf(folder / "both.csv", one, other));
    CHECK(both.rulesFrom == RulesFrom::Run);
    REQUIRE(both.evaluation.baselines.size() == 28);
    for (std::size_t baseline = 0; baseline < 28; ++baseline) {
        INFO(both.evaluation.baselines[baseline].name);
        CHECK(both.evaluation.baselines[baseline].best == a.evaluation.baselines[baseline].best);
        if (both.evaluation.baselines[baseline].name == "chance") continue;
        CHECK(rightOf(both.evaluation, baseline) ==
              rightOf(a.evaluation, baseline) + rightOf(b.evaluation, baseline));
    }
}

TEST_CASE("rules in the run file are those that the sealed test part meets, bit for bit")
{
    const ScratchDir folder;
    Run run = trainedAt(folder);
    const auto kept = evaluateRun(run, EvaluateOptions{.draws = 100, .threads = 1});
    REQUIRE(kept);
    CHECK(kept->rulesFrom == RulesFrom::Run);
    CHECK_FALSE(kept->overlap);
    run.rules = {};
    const auto learnt = evaluateRun(run, EvaluateOptions{.draws = 100, .threads = 1});
    REQUIRE(learnt);
    CHECK(learnt->rulesFrom == RulesFrom::OriginalData);
    for (std::size_t baseline = 0; baseline < 28; ++baseline) {
        CHECK(kept->evaluation.baselines[baseline].accuracy ==
              learnt->evaluation.baselines[baseline].accuracy);
        CHECK(kept->evaluation.baselines[baseline].auc == learnt->evaluation.baselines[baseline].auc);
        CHECK(kept->evaluation.baselines[baseline].best == learnt->evaluation.baselines[baseline].best);
        CHECK(kept->evaluation.baselines[baseline].accuracyWhereChosen ==
              learnt->evaluation.baselines[baseline].accuracyWhereChosen);
    }
}

TEST_CASE("a run that keeps no rules learns them on its own data, and where those are gone says so")
{
    const ScratchDir folder;
    Run run = trainedAt(folder);
    const auto other = albumsAt(folder / "other.csv", 12, 6);
    const auto kept = evaluatedOn(run, other);
    run.rules = {};
    const auto again = evaluatedOn(run, other);
    CHECK(again.rulesFrom == RulesFrom::OriginalData);
    for (std::size_t baseline = 0; baseline < 28; ++baseline)
        CHECK(again.evaluation.baselines[baseline].accuracy == kept.evaluation.baselines[baseline].accuracy);

    tests::writeFile(folder / "own.csv", tests::readFile(folder / "own.csv") + "\n");
    const auto changed = evaluatedOn(run, other);
    CHECK(changed.rulesFrom == RulesFrom::Nowhere);
    REQUIRE(changed.rulesProblem);
    CHECK(changed.rulesProblem->code == ErrorCode::RunChanged);
    CHECK_FALSE(changed.evaluation.rulesLearnt);
    CHECK(changed.evaluation.baselines.size() == 4);  // chance, target by target
    CHECK(evaluation::verdicts(changed.evaluation).empty());
    CHECK(*changed.evaluation.targets[0].value(evaluation::MetricCode::Auc) ==
          *kept.evaluation.targets[0].value(evaluation::MetricCode::Auc));

    std::filesystem::remove(folder / "own.csv");
    CHECK(evaluatedOn(run, other).rulesProblem->code == ErrorCode::FileMissing);
}

TEST_CASE("albums that a run learnt from are known again by id, by name and by their values")
{
    const ScratchDir folder;
    const Run run = trainedAt(folder);
    const auto outside = std::int64_t(
        std::ranges::count_if(run.split, [](const auto& one) { return one.second != features::Part::Test; }));
    const auto copy = tests::writeFile(folder / "copy.csv", tests::readFile(folder / "own.csv") + "\n");
    const auto same = evaluatedOn(run, copy);
    REQUIRE(same.overlap);
    CHECK(same.overlap->albums == outside);
    CHECK(same.overlap->byId == outside);
    CHECK(same.overlap->byName == outside);
    CHECK(same.overlap->byValues == outside);
    CHECK(same.overlap->tracks == 0);
    CHECK(same.predictions.samples.size() == same.prepared.samples.size());  // told, and evaluated whole

    const auto under = evaluatedOn(run, renamed(folder / "renamed.csv", copy)).overlap;
    CHECK(under->byId == 0);
    CHECK(under->byName == 0);
    CHECK(under->byValues == outside);
    CHECK(under->artists == 0);
    CHECK(under->albums == outside);

    const auto fresh =
        evaluatedOn(run, renamed(folder / "fresh.csv", albumsAt(folder / "b.csv", 10, 77))).overlap;
    CHECK(fresh->albums == 0);
    CHECK(fresh->tracks == 0);
    CHECK(fresh->artists == 0);

    // The same counters as ids over other names and other values are other albums; without names and values,
    // who knows.
    std::string text = tests::readFile(folder / "fresh.csv");
    for (std::size_t at = 0; (at = text.find("x synthetic-", at)) != std::string::npos;) text.erase(at, 2);
    const auto counters = evaluatedOn(run, tests::writeFile(folder / "counters.csv", text)).overlap;
    CHECK(counters->byId > 0);
    CHECK(counters->albums == 0);
    Run old = run;
    old.learntFrom = {};  // a run of an older version
    CHECK(evaluatedOn(old, folder / "counters.csv").overlap->albums == counters->byId);
}

TEST_CASE("what is left without the albums a run knows is its sealed test part")
{
    const ScratchDir folder;
    const Run run = trainedAt(folder);
    const auto copy = tests::writeFile(folder / "copy.csv", tests::readFile(folder / "own.csv") + "\n");
    const auto unseen = evaluatedOn(run, copy, KnownAlbums::LeaveOut);
    CHECK(std::int64_t(unseen.predictions.samples.size()) == run.testSamples);
    const auto sealed = evaluateRun(run, EvaluateOptions{.draws = 100, .threads = 1});
    REQUIRE(sealed);
    CHECK(*unseen.evaluation.targets[2].value(evaluation::MetricCode::Auc) ==
          *sealed->evaluation.targets[2].value(evaluation::MetricCode::Auc));

    Run all = run;
    for (auto& one : all.split) one.second = features::Part::Train;
    all.learntFrom = {};
    const auto table = data::readAlbums(copy);
    auto prepared = prepareFor(all, *table);
    const auto nothing = evaluateRun(all, std::move(*prepared), EvaluateOptions{.draws = 100, .threads = 1},
                                     {}, KnownAlbums::LeaveOut);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::NothingUnseen);
}

TEST_CASE("rules of one class and of nothing go through the run file; other numbers do not")
{
    evaluation::LearntBaselines baselines;
    baselines.columns = {"valence"};
    evaluation::TargetRules one;
    one.rules.median = std::numeric_limits<double>::quiet_NaN();
    one.rules.logistic = {{0.1, 0.2}, {1, 3}, {0, -0.25}, std::numeric_limits<double>::infinity()};
    one.best = 4;
    baselines.targets = {one};
    const auto back = rulesFromJson(nlohmann::ordered_json::parse(rulesToJson(baselines).dump()));
    CHECK(std::isnan(back.targets[0].rules.median));
    CHECK(back.targets[0].rules.logistic.intercept == std::numeric_limits<double>::infinity());
    CHECK(back.targets[0].rules.logistic.weights == one.rules.logistic.weights);
    CHECK(back.targets[0].best == 4);
    auto broken = rulesToJson(baselines);
    broken["columns"].push_back("tempo");
    CHECK_THROWS(rulesFromJson(broken));
    broken = rulesToJson(baselines);
    broken["targets"][0]["median"] = "many";
    CHECK_THROWS(rulesFromJson(broken));

    const LearntFrom learnt{{1, 2}, {}, {3}, {4, 5, 6}};
    CHECK(learntFromBytes(toBytes(learnt)) == learnt);
    CHECK_THROWS(learntFromBytes(toBytes(learnt).substr(0, 20)));
}
