// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluate.h"

#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/metrics/significance.h"
#include "some_predictions.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

using namespace segue::evaluation;
using segue::features::Samples;
using segue::features::Target;
using segue::model::Predictions;
using segue::tests::Parts;
using segue::tests::partsOf;
using segue::tests::samplesOf;
using segue::tests::someAlbums;
using segue::tests::somePredictions;
using segue::tests::upTo;

namespace {

EvaluateOptions quick(int threads = 1) { return {0.5, 200, 1, threads}; }

}  // namespace

TEST_CASE("an evaluation holds the metrics, the ladder and their intervals")
{
    const Samples samples = someAlbums(200, 1);
    const Parts parts = partsOf(samples);
    const Predictions predictions = somePredictions(samples, parts.test, 0.3, 2);
    const Evaluation evaluation = evaluate(samples, predictions, parts.learn, parts.choose, quick());

    REQUIRE(evaluation.targets.size() == 1);
    const TargetResult& result = evaluation.targets[0];
    CHECK(result.n == std::int64_t(parts.test.size()));
    CHECK(result.albums == 40);
    CHECK(*result.value(MetricCode::Accuracy) == double(result.confusion.right()) / double(result.n));
    CHECK(*result.value(MetricCode::Auc) == *auc(scoredOf(samples, predictions, Target::Valence)));
    CHECK(result.interval(MetricCode::Accuracy, IntervalKind::Albums)->low <
          *result.value(MetricCode::Accuracy));
    CHECK(result.interval(MetricCode::Accuracy, IntervalKind::Albums)->high >
          *result.value(MetricCode::Accuracy));
    CHECK(result.interval(MetricCode::Auc, IntervalKind::Albums)->low < *result.value(MetricCode::Auc));
    CHECK(result.interval(MetricCode::Auc, IntervalKind::Albums)->high > *result.value(MetricCode::Auc));
    CHECK(result.interval(MetricCode::Brier, IntervalKind::Albums)->low < *result.value(MetricCode::Brier));
    CHECK(result.interval(MetricCode::LogLoss, IntervalKind::Albums)->high >
          *result.value(MetricCode::LogLoss));
    CHECK(result.interval(MetricCode::AveragePrecision, IntervalKind::Albums)->high >
          *result.value(MetricCode::AveragePrecision));
    CHECK(result.interval(MetricCode::BalancedAccuracy, IntervalKind::Albums)->low <
          *result.value(MetricCode::BalancedAccuracy));
    CHECK(*result.value(MetricCode::AucOfPredictions) == *result.value(MetricCode::BalancedAccuracy));
    CHECK(evaluation.agreement.overall == Approx(*result.value(MetricCode::Accuracy)));
    CHECK(evaluation.agreementCi->low ==
          Approx(result.interval(MetricCode::Accuracy, IntervalKind::Albums)->low));
    CHECK(evaluation.together->n == result.n);
    CHECK(*evaluation.together->value(MetricCode::Auc) == *result.value(MetricCode::Auc));
    CHECK(evaluation.together->interval(MetricCode::Auc, IntervalKind::Albums)->low ==
          result.interval(MetricCode::Auc, IntervalKind::Albums)->low);

    REQUIRE(evaluation.baselines.size() == kBaselineCount);
    CHECK(std::count_if(evaluation.baselines.begin(), evaluation.baselines.end(),
                        [](const auto& baseline) { return baseline.best; }) == 1);
    for (std::size_t k = 0; k < kBaselineCount; ++k) {
        const BaselineResult& baseline = evaluation.baselines[k];
        CHECK(baseline.name == kBaselineNames[k]);
        CHECK(baseline.modelMinusRule == Approx(*result.value(MetricCode::Accuracy) - baseline.accuracy));
        CHECK(baseline.ci->low <= baseline.modelMinusRule);
        CHECK(baseline.ci->high >= baseline.modelMinusRule);
        CHECK(baseline.mcnemar.has_value() == (baseline.baseline != Baseline::Chance));
        if (baseline.mcnemar)
            CHECK(*baseline.mcnemar == mcnemarExact(baseline.onlyModelRight, baseline.onlyRuleRight));
        CHECK(baseline.auc.has_value());
        CHECK(baseline.accuracyCi.has_value() == (baseline.baseline != Baseline::Chance));
    }
    CHECK(evaluation.baselines[0].accuracy == 0.5);
    CHECK(*evaluation.baselines[0].auc == 0.5);
}

TEST_CASE("chance gets no transition right that can be named: the model's own share is tested against 1/2")
{
    const Samples samples = someAlbums(60, 1);
    const Parts parts = partsOf(samples);
    const Evaluation evaluation =
        evaluate(samples, somePredictions(samples, parts.test, 0.3, 2), parts.learn, parts.choose, quick());
    const TargetResult& result = evaluation.targets[0];
    CHECK_FALSE(evaluation.baselines[0].mcnemar);
    CHECK(*evaluation.baselines[0].binomial == binomialHalf(result.confusion.right(), result.n));
    CHECK(evaluation.baselines[0].onlyRuleRight == 0);
    CHECK_FALSE(evaluation.baselines[1].binomial);
}

TEST_CASE("the best rule is chosen on the validation part")
{
    // Every learning album alternates, which `markov` learns; the test album only falls, where it is always
    // wrong.
    std::vector<std::vector<double>> albums(30, std::vector<double>{1, 5, 1, 5});
    albums.push_back({9, 5, 0, -9});
    const Samples samples = samplesOf(albums);
    const auto learn = upTo(90), test = std::vector<std::uint32_t>{90, 91, 92};
    const Evaluation evaluation = evaluate(samples, somePredictions(samples, test, 0, 1), learn, {}, quick());
    for (const BaselineResult& baseline : evaluation.baselines) {
        CHECK(baseline.best == (baseline.baseline == Baseline::Markov));
        if (baseline.best) CHECK(baseline.accuracy == 0);
        if (baseline.best) CHECK(baseline.accuracyWhereChosen == 1);
    }
    const auto verdict = verdicts(evaluation);
    REQUIRE(verdict.size() == 1);
    CHECK(verdict[0].rule == Baseline::Markov);
    CHECK(verdict[0].verdict == Verdict::Unknown);  // one test album: no interval
}

TEST_CASE("verdicts are better, worse or within chance by the paired interval")
{
    const Samples samples = someAlbums(400, 5);
    const Parts parts = partsOf(samples);
    const auto verdictAt = [&](double skill) {
        return verdicts(evaluate(samples, somePredictions(samples, parts.test, skill, 3), parts.learn,
                                 parts.choose, quick()))[0];
    };
    const TargetVerdict better = verdictAt(0.9), worse = verdictAt(0);
    CHECK(better.verdict == Verdict::Better);
    CHECK(better.ci->low > 0);
    CHECK(*better.mcnemar < 0.01);
    CHECK(worse.verdict == Verdict::Worse);
    CHECK(worse.difference < 0);
    // A model that is the best rule itself differs by nothing.
    const auto rule =
        predictBaselines(samples, Target::Valence, parts.learn, parts.test)[std::size_t(better.rule)];
    Predictions same{{Target::Valence}, parts.test, {}};
    for (const std::uint8_t up : rule.up) same.pUp.push_back(up ? 0.9F : 0.1F);
    const TargetVerdict equal = verdicts(evaluate(samples, same, parts.learn, parts.choose, quick()))[0];
    CHECK(equal.verdict == Verdict::WithinChance);
    CHECK(equal.difference == 0);
    CHECK(equal.ci->low == 0);
    CHECK(*equal.mcnemar == 1);
}

TEST_CASE("the AUC difference to the best rule carries a paired interval")
{
    const Samples samples = someAlbums(300, 8);
    const Parts parts = partsOf(samples);
    const Evaluation evaluation =
        evaluate(samples, somePredictions(samples, parts.test, 0.9, 3), parts.learn, parts.choose, quick());
    for (const BaselineResult& baseline : evaluation.baselines) {
        if (!baseline.best) continue;
        REQUIRE(baseline.aucDifferenceCi);
        CHECK(baseline.aucDifferenceCi->low <= *baseline.modelMinusRuleAuc);
        CHECK(baseline.aucDifferenceCi->high >= *baseline.modelMinusRuleAuc);
    }
}

TEST_CASE("threads change no bit of an evaluation")
{
    const Samples samples = someAlbums(150, 4);
    const Parts parts = partsOf(samples);
    const Predictions predictions = somePredictions(samples, parts.test, 0.3, 2);
    const Evaluation one = evaluate(samples, predictions, parts.learn, parts.choose, quick(1));
    const Evaluation two = evaluate(samples, predictions, parts.learn, parts.choose, quick(2));
    CHECK(one.targets[0].interval(MetricCode::Auc, IntervalKind::Albums)->low ==
          two.targets[0].interval(MetricCode::Auc, IntervalKind::Albums)->low);
    CHECK(one.targets[0].interval(MetricCode::Accuracy, IntervalKind::Albums)->high ==
          two.targets[0].interval(MetricCode::Accuracy, IntervalKind::Albums)->high);
    CHECK(one.targets[0].interval(MetricCode::LogLoss, IntervalKind::Albums)->high ==
          two.targets[0].interval(MetricCode::LogLoss, IntervalKind::Albums)->high);
    for (std::size_t k = 0; k < kBaselineCount; ++k)
        CHECK(one.baselines[k].ci->low == two.baselines[k].ci->low);
}

TEST_CASE("a stopped evaluation keeps the points and lacks the intervals")
{
    const Samples samples = someAlbums(60, 4);
    const Parts parts = partsOf(samples);
    int polls = 0;
    const Evaluation evaluation =
        evaluate(samples, somePredictions(samples, parts.test, 0.3, 2), parts.learn, parts.choose, quick(),
                 {[&] { return ++polls > 4 ? segue::RunState::Stop : segue::RunState::Go; }, {}});
    CHECK_FALSE(evaluation.intervalsReached);
    CHECK(evaluation.targets[0].value(MetricCode::Accuracy));
    CHECK(evaluation.targets[0].interval(MetricCode::Accuracy, IntervalKind::Wilson));
    CHECK_FALSE(evaluation.targets[0].interval(MetricCode::Accuracy, IntervalKind::Albums));
    CHECK(evaluation.baselines.size() == kBaselineCount);
    CHECK_FALSE(evaluation.baselines[1].ci);
}

TEST_CASE("degenerate evaluations are defined")
{
    const Samples samples = samplesOf({{1, 2, 3}, {5, 4}, {7}, {8, 8.5}});
    const auto all = upTo(samples.size());
    SECTION("nothing predicted")
    {
        const Evaluation evaluation = evaluate(samples, {{Target::Valence}, {}, {}}, all, {}, quick());
        CHECK(evaluation.targets[0].n == 0);
        CHECK_FALSE(evaluation.targets[0].value(MetricCode::Accuracy));
        CHECK(evaluation.baselines.empty());
        CHECK(evaluation.agreement.n == 0);
        CHECK(verdicts(evaluation).empty());
    }
    SECTION("no target at all")
    {
        const Evaluation evaluation = evaluate(samples, {{}, all, {}}, all, {}, quick());
        CHECK(evaluation.targets.empty());
        CHECK_FALSE(evaluation.together);
    }
    SECTION("a target that the data lack")
    {
        const Evaluation evaluation =
            evaluate(samples, {{Target::Tempo}, all, std::vector<float>(all.size(), 0.5F)}, all, {}, quick());
        CHECK(evaluation.targets.empty());
        CHECK(evaluation.agreement.n == 0);
    }
    SECTION("one transition")
    {
        const Evaluation evaluation = evaluate(samples, {{Target::Valence}, {0}, {0.8F}}, all, {}, quick());
        CHECK(*evaluation.targets[0].value(MetricCode::Accuracy) == 1);
        CHECK(evaluation.targets[0].interval(MetricCode::Accuracy, IntervalKind::Wilson));
        CHECK_FALSE(evaluation.targets[0].interval(MetricCode::Accuracy, IntervalKind::Albums));
        CHECK_FALSE(evaluation.targets[0].value(MetricCode::Auc));
    }
    SECTION("one class: no AUC, no interval of one")
    {
        const Evaluation evaluation =
            evaluate(samples, {{Target::Valence}, {0, 1, 3}, {0.8F, 0.3F, 0.6F}}, all, {}, quick());
        CHECK_FALSE(evaluation.targets[0].value(MetricCode::Auc));
        CHECK_FALSE(evaluation.targets[0].interval(MetricCode::Auc, IntervalKind::Albums));
        CHECK_FALSE(evaluation.targets[0].interval(MetricCode::BalancedAccuracy, IntervalKind::Albums));
        CHECK(evaluation.targets[0].interval(MetricCode::Accuracy, IntervalKind::Albums));
    }
    SECTION("predictions that are NaN are left out and counted")
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const Evaluation evaluation =
            evaluate(samples, {{Target::Valence}, {0, 2, 3}, {nan, 0.2F, 0.9F}}, all, {}, quick());
        CHECK(evaluation.targets[0].n == 2);
        CHECK(evaluation.targets[0].scored.leftOut == 1);
        CHECK(evaluation.agreement.n == 2);
    }
    SECTION("all scores equal; nothing to learn from")
    {
        const Evaluation evaluation = evaluate(
            samples, {{Target::Valence}, all, std::vector<float>(all.size(), 0.5F)}, {}, {}, quick());
        CHECK(*evaluation.targets[0].value(MetricCode::Auc) == 0.5);
        CHECK(evaluation.targets[0].confusion.tp + evaluation.targets[0].confusion.fp == 0);
        CHECK_FALSE(evaluation.rulesLearnt);
        REQUIRE(evaluation.baselines.size() == 1);  // rules never learn on what is evaluated
        CHECK(evaluation.baselines[0].baseline == Baseline::Chance);
        CHECK(evaluation.baselines[0].ci);
        CHECK(verdicts(evaluation).empty());
    }
}

TEST_CASE("the points alone are those of the whole evaluation; bands come where they are asked for")
{
    const Samples samples = someAlbums(60, 1);
    const Parts parts = partsOf(samples);
    const Predictions predictions = somePredictions(samples, parts.test, 0.3, 2);
    EvaluateOptions options = quick();
    options.bands = true;
    const Evaluation whole = evaluate(samples, predictions, parts.learn, parts.choose, options);
    const Evaluation points = evaluatePoints(samples, predictions, 0.5);
    CHECK(*points.targets[0].value(MetricCode::Auc) == *whole.targets[0].value(MetricCode::Auc));
    CHECK(*points.together->value(MetricCode::LogLoss) == *whole.together->value(MetricCode::LogLoss));
    CHECK(points.agreement.counts == whole.agreement.counts);
    CHECK(points.independentCounts == whole.independentCounts);
    CHECK(points.albums == whole.albums);
    CHECK(points.baselines.empty());
    CHECK_FALSE(points.targets[0].interval(MetricCode::Accuracy, IntervalKind::Albums));
    CHECK(whole.targets[0].rocBand.fpr.size() == 101);
    CHECK(evaluate(samples, predictions, parts.learn, parts.choose, quick()).targets[0].rocBand.fpr.empty());
}

TEST_CASE(
    "a model beats a rule only where the interval and McNemar's test agree, and says what it does not beat")
{
    Evaluation evaluation;
    BaselineResult baseline;
    baseline.baseline = Baseline::Median;
    baseline.target = Target::Energy;
    baseline.best = true;
    baseline.modelMinusRule = 0.006;
    baseline.ci = Interval{0.0003, 0.013};
    baseline.mcnemar = 0.053;
    BaselineResult majority;
    majority.baseline = Baseline::Majority;
    majority.target = Target::Energy;
    majority.modelMinusRule = 0.02;
    majority.ci = Interval{-0.002, 0.04};
    majority.mcnemar = 0.2;
    evaluation.baselines = {majority, baseline};
    TargetResult result;
    result.target = Target::Energy;
    result.albums = kFewestAlbums;
    evaluation.targets = {result};
    const auto verdict = [&] { return verdicts(evaluation).at(0); };
    CHECK(verdict().verdict == Verdict::Disagree);
    CHECK(verdict().notBeaten == std::vector<Baseline>{Baseline::Majority});
    evaluation.baselines[1].mcnemar = 0.04;
    CHECK(verdict().verdict == Verdict::NotEvery);  // a higher accuracy than the majority's is not enough
    evaluation.baselines[0].ci = Interval{0.002, 0.04};
    evaluation.baselines[0].mcnemar = 0.01;
    CHECK(verdict().verdict == Verdict::Better);
    evaluation.targets[0].albums = kFewestAlbums - 1;
    CHECK(verdict().verdict == Verdict::Unknown);
    evaluation.targets[0].albums = kFewestAlbums;
    evaluation.baselines[1].ci = Interval{-0.0003, 0.013};
    CHECK(verdict().verdict == Verdict::Disagree);
    evaluation.baselines[1].mcnemar.reset();
    evaluation.baselines[1].binomial = 0.2;  // chance
    CHECK(verdict().verdict == Verdict::WithinChance);
    CHECK(verdict().notBeaten.empty());
}

TEST_CASE("where there is no validation part the evaluation says where the rule was chosen")
{
    const Samples samples = someAlbums(40, 5);
    const Parts parts = partsOf(samples);
    const Predictions predictions = somePredictions(samples, parts.test, 0.5, 3);
    CHECK(evaluate(samples, predictions, parts.learn, parts.choose, quick()).chosenOnValidation);
    CHECK_FALSE(evaluate(samples, predictions, parts.learn, {}, quick()).chosenOnValidation);
}
