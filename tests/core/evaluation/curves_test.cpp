// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/curves.h"

#include "base/random.h"
#include "reference.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue::evaluation;
using segue::Random;

namespace {

Scored someScores(std::size_t n, int levels, std::uint64_t seed)
{
    Random random(seed);
    Scored scored;
    for (std::size_t i = 0; i < n; ++i) {
        const double score = random.share();
        scored.score.push_back(levels ? std::round(score * levels) / levels : score);
        scored.up.push_back(random.share() < 0.2 + 0.6 * score);
        scored.album.push_back(std::uint32_t(i / 8));
    }
    return scored;
}

}  // namespace

TEST_CASE("calibration equals scikit-learn's")
{
    const Scored scored = someScores(500, 0, 3);
    const auto theirs = segue::tests::reference("calibration", {{"score", scored.score}, {"up", scored.up}});
    SEGUE_SKIP_WITHOUT_REFERENCE(theirs);
    const Calibration ours = calibration(scored);
    REQUIRE(ours.bins.size() == 10);
    for (std::size_t k = 0; k < 10; ++k) {  // 500 uniform scores leave no bin empty
        CHECK(*ours.bins[k].upShare == Approx(theirs->at("true")[k].get<double>()));
        CHECK(*ours.bins[k].meanScore == Approx(theirs->at("predicted")[k].get<double>()));
    }
}

TEST_CASE("calibration by hand, and where it is undefined")
{
    const Calibration some = calibration({{0.0, 0.05, 0.3, 1.0}, {0, 1, 1, 1}, {0, 0, 0, 0}, 0});
    CHECK(some.bins[0].n == 2);
    CHECK(*some.bins[0].upShare == 0.5);
    CHECK(some.bins[3].n == 1);  // a bin begins with its lower edge
    CHECK(some.bins[9].n == 1);
    CHECK_FALSE(some.bins[5].upShare);
    CHECK(*some.error == Approx((0.95 + 0.7 + 0.0) / 4));
    CHECK(calibration({{1.2}, {1}, {0}, 0}).bins.empty());
    CHECK_FALSE(calibration({}).error);
}

TEST_CASE("the threshold sweep visits every threshold that changes a prediction")
{
    const Ranking ranking = rank(someScores(60, 10, 2));
    const auto sweep = thresholdSweep(ranking);
    REQUIRE(sweep.size() == ranking.steps.size() + 1);
    CHECK(sweep.front().confusion.tn + sweep.front().confusion.fn == 0);
    CHECK(sweep.back().confusion.tp + sweep.back().confusion.fp == 0);
    for (std::size_t k = 1; k < sweep.size(); ++k) {
        CHECK(sweep[k].threshold > sweep[k - 1].threshold);
        const Confusion direct = confusionAt(ranking, sweep[k].threshold);
        CHECK(direct.tp == sweep[k].confusion.tp);
        CHECK(direct.fp == sweep[k].confusion.fp);
        CHECK(sweep[k].intervals.accuracy->low == wilson(direct.right(), direct.n())->low);
    }
    CHECK(thresholdSweep(rank(someScores(5000, 0, 2)), 101).size() <= 102);
    CHECK(thresholdSweep(rank(someScores(5000, 0, 2)), 101).size() > 90);
    CHECK(thresholdSweep(rank({})).empty());
}

TEST_CASE("a ROC band holds its curve and is the same on two threads")
{
    const Scored scored = someScores(800, 0, 6);
    const RocBand band = rocBand(scored, {200, 1, 1}), again = rocBand(scored, {200, 1, 2});
    REQUIRE(band.fpr.size() == 101);
    CHECK(band.low == again.low);
    CHECK(band.high == again.high);
    CHECK(band.low.back() == 1);
    for (const RocPoint& point : rocCurve(scored)) {
        const auto k = std::size_t(std::round(point.fpr * 100));
        if (std::abs(point.fpr - band.fpr[k]) > 1e-3 || k == 0) continue;
        CHECK(band.low[k] <= point.tpr + 0.01);
        CHECK(band.high[k] >= point.tpr - 0.01);
    }
}

TEST_CASE("a band needs two classes, two albums, and not to be stopped")
{
    CHECK(rocBand({{0.1, 0.9}, {1, 1}, {0, 1}, 0}).fpr.empty());
    CHECK(rocBand({{0.1, 0.9}, {0, 1}, {3, 3}, 0}).fpr.empty());
    CHECK(rocBand({}).fpr.empty());
    CHECK(rocBand(someScores(100, 0, 1), {50, 1, 1}, {[] { return segue::RunState::Stop; }, {}}).fpr.empty());
}

TEST_CASE("one threshold for all transitions gives a band along the diagonal")
{
    Scored equal = someScores(200, 0, 4);
    equal.score.assign(200, 0.5);
    const RocBand band = rocBand(equal, {100, 1, 1});
    REQUIRE(band.fpr.size() == 101);
    CHECK(band.low[50] == Approx(0.5));
    CHECK(band.high[50] == Approx(0.5));
}
