// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/evaluate.h"
#include "some_predictions.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

using namespace segue::evaluation;
using segue::features::Samples;
using segue::features::Target;
using segue::tests::partsOf;
using segue::tests::someAlbums;
using segue::tests::somePredictions;

namespace {

EvaluateOptions quick() { return {0.5, 200, 1, 1}; }

}  // namespace

TEST_CASE("for the choice of the best rule the rules learn without the samples they are judged on")
{
    const Samples samples = someAlbums(120, 7);
    const auto parts = partsOf(samples);
    std::vector<std::uint32_t> apart;
    std::ranges::set_difference(parts.learn, parts.choose, std::back_inserter(apart));
    const std::array targets{Target::Valence};
    const LearntBaselines learnt = learnBaselines(samples, targets, parts.learn, parts.choose);
    const auto judged = predictBaselines(samples, Target::Valence, apart, parts.choose);
    for (std::size_t baseline = 1; baseline < kBaselineCount; ++baseline) {
        double right = 0;
        for (std::size_t i = 0; i < parts.choose.size(); ++i)
            right += (samples.direction[0][parts.choose[i]] == segue::features::Direction::Up) ==
                     (judged[baseline].up[i] != 0);
        CHECK(learnt.targets[0].accuracyWhereChosen[baseline] == Approx(right / double(parts.choose.size())));
    }
    // What is applied has learnt from both.
    const auto whole = predictBaselines(samples, Target::Valence, parts.learn, parts.test);
    const InputTable inputs = baselineInputs(*samples.table, learnt.columns);
    const auto applied = applyRule(learnt.targets[0].rules, Baseline::Logistic, samples, inputs, parts.test);
    CHECK(applied.score == whole[std::size_t(Baseline::Logistic)].score);
}

TEST_CASE("the best rule is held against the model at any threshold and on any transitions, by counting")
{
    const Samples samples = someAlbums(120, 9);
    const auto parts = partsOf(samples);
    const Evaluation evaluation =
        evaluate(samples, somePredictions(samples, parts.test, 0.3, 2), parts.learn, parts.choose, quick());
    const TargetResult& result = evaluation.targets[0];
    const BaselineResult* best = bestBaseline(evaluation, Target::Valence);
    REQUIRE(best);
    const auto whole = againstBestRule(result, best, result.threshold);
    REQUIRE(whole);
    CHECK(whole->n == result.n);
    CHECK(double(whole->ruleRight) / double(whole->n) == Approx(best->accuracy));
    CHECK(whole->ruleCi->low == wilson(whole->ruleRight, whole->n)->low);
    CHECK(best->accuracyCi->low == whole->ruleCi->low);
    CHECK(best->accuracyCi->high == whole->ruleCi->high);
    CHECK(whole->modelRight == result.confusion.right());
    CHECK(whole->onlyModelRight == best->onlyModelRight);
    CHECK(whole->onlyRuleRight == best->onlyRuleRight);
    CHECK(whole->mcnemar == *best->mcnemar);
    const auto always = againstBestRule(result, best, 1.0);  // Down everywhere
    CHECK(always->modelRight == result.ranking.downs);
    CHECK(always->ruleRight == whole->ruleRight);
    const auto none = againstBestRule(result, best, 0.5, [](std::size_t) { return false; });
    CHECK(none->n == 0);
    CHECK(none->mcnemar == 1);
    CHECK_FALSE(againstBestRule(result, nullptr, 0.5));
    CHECK_FALSE(againstBestRule(result, &evaluation.baselines[0], 0.5));  // chance decides nothing
    CHECK_FALSE(bestBaseline(evaluation, Target::Tempo));
}

TEST_CASE(
    "calibration error and the agreement of albums carry intervals of the same draws, counted out one by one")
{
    const Samples samples = someAlbums(60, 3);
    const auto parts = partsOf(samples);
    const Evaluation evaluation =
        evaluate(samples, somePredictions(samples, parts.test, 0.3, 2), parts.learn, parts.choose, quick());
    const TargetResult& result = evaluation.targets[0];
    const DenseAlbums albums = denseAlbums(result.scored.album);
    // Every album's error by bin and its share of right ones, drawn with the same bootstrap but kept apart.
    Bootstrap drawn(albums.count, {200, 1, 1});
    std::vector<std::vector<double>> off(kCalibrationBins, std::vector<double>(albums.count));
    std::vector<double> n(albums.count), right(albums.count);
    for (std::size_t row = 0; row < result.scored.size(); ++row) {
        const double score = result.scored.score[row];
        off[std::min<std::size_t>(std::size_t(score * 10), 9)][albums.album[row]] +=
            score - result.scored.up[row];
        n[albums.album[row]] += 1;
        right[albums.album[row]] += (score > 0.5) == (result.scored.up[row] != 0);
    }
    std::vector<double> mean(albums.count), one(albums.count, 1);
    double sum = 0;
    for (std::size_t a = 0; a < albums.count; ++a) sum += mean[a] = right[a] / n[a];
    std::vector<std::size_t> bins;
    for (auto& bin : off) bins.push_back(drawn.addSum(bin));
    const auto count = drawn.addSum(n), means = drawn.addSum(mean), ones = drawn.addSum(one);
    REQUIRE(drawn.run());
    std::vector<double> error(200);
    for (const auto bin : bins)
        for (std::size_t d = 0; d < error.size(); ++d) error[d] += std::abs(drawn.sum(bin)[d]);
    const Interval calibrated = *percentileInterval(ratio(error, drawn.sum(count)));
    CHECK(result.interval(MetricCode::CalibrationError, IntervalKind::Albums)->low == Approx(calibrated.low));
    CHECK(result.interval(MetricCode::CalibrationError, IntervalKind::Albums)->high ==
          Approx(calibrated.high));
    CHECK(*result.value(MetricCode::CalibrationError) == *calibration(result.scored).error);
    CHECK(evaluation.together->interval(MetricCode::CalibrationError, IntervalKind::Albums)->high ==
          Approx(calibrated.high));
    CHECK(*evaluation.albumAgreement == Approx(sum / double(albums.count)));
    CHECK(evaluation.albumAgreementCi->low ==
          Approx(percentileInterval(ratio(drawn.sum(means), drawn.sum(ones)))->low));
}

TEST_CASE("right predictions are counted album by album, with Wilson's interval of their share")
{
    const Samples samples = someAlbums(120, 9);
    const auto parts = partsOf(samples);
    const auto predictions = somePredictions(samples, parts.test, 0.3, 2);
    const TargetResult result = evaluatePoints(samples, predictions, 0.5).targets[0];
    std::int64_t right = 0, n = 0;
    for (std::uint32_t album = 0; album < 120; ++album) {
        const RightShare one = rightOnAlbum(result, album);
        CHECK(one.ci.has_value() == (one.n > 0));
        if (one.ci) CHECK(one.ci->high == wilson(one.right, one.n)->high);
        right += one.right;
        n += one.n;
    }
    CHECK(n == result.n);
    CHECK(right == result.confusion.right());
}
