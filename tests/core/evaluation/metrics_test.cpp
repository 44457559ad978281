// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/metrics.h"

#include "albums_by_hand.h"
#include "base/random.h"
#include "reference.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue::evaluation;
using segue::Random;

namespace {

/// Scores that know a little of the truth; `levels` > 0 rounds them, which makes ties.
Scored someScores(std::size_t n, int levels, std::uint64_t seed)
{
    Random random(seed);
    Scored scored;
    for (std::size_t i = 0; i < n; ++i) {
        const bool up = random.share() < 0.45;
        double score = 0.7 * random.share() + (up ? 0.3 * random.share() : 0.0);
        if (levels) score = std::round(score * levels) / levels;
        scored.score.push_back(score);
        scored.up.push_back(up);
        scored.album.push_back(std::uint32_t(i / 9));
    }
    return scored;
}

Scored of(std::vector<double> score, std::vector<std::uint8_t> up)
{
    Scored scored;
    scored.score = std::move(score);
    scored.up = std::move(up);
    scored.album.assign(scored.size(), 0);
    return scored;
}

/// DeLong, DeLong and Clarke-Pearson 1988 word by word: the kernel over all pairs, the structural components,
/// their sample variances.
std::optional<Interval> literalDelong(const Scored& scored)
{
    std::vector<double> x, y;
    for (std::size_t i = 0; i < scored.size(); ++i) (scored.up[i] ? x : y).push_back(scored.score[i]);
    const auto kernel = [](double a, double b) {
        if (a == b) return 0.5;
        return a > b ? 1.0 : 0.0;
    };
    std::vector<double> v10(x.size()), v01(y.size());
    double theta = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = 0; j < y.size(); ++j) {
            const double k = kernel(x[i], y[j]);
            v10[i] += k / double(y.size());
            v01[j] += k / double(x.size());
            theta += k / double(x.size() * y.size());
        }
    const auto variance = [&](const std::vector<double>& v) {
        double sum = 0;
        for (const double one : v) sum += (one - theta) * (one - theta);
        return sum / double(v.size() - 1);
    };
    const double half =
        1.959963984540054 * std::sqrt(variance(v10) / double(x.size()) + variance(v01) / double(y.size()));
    return Interval{std::max(0.0, theta - half), std::min(1.0, theta + half)};
}

void requireSame(const std::vector<double>& ours, const nlohmann::json& theirs)
{
    REQUIRE(ours.size() == theirs.size());
    for (std::size_t i = 0; i < ours.size(); ++i)
        REQUIRE(ours[i] == Approx(theirs[i].get<double>()).margin(1e-12));
}

}  // namespace

TEST_CASE("metrics equal scikit-learn's and statsmodels'")
{
    const int levels = GENERATE(0, 7, 1);
    const Scored scored = someScores(700, levels, 3);
    const double threshold = 0.4;
    const auto theirs = segue::tests::reference(
        "metrics", {{"score", scored.score}, {"up", scored.up}, {"threshold", threshold}});
    SEGUE_SKIP_WITHOUT_REFERENCE(theirs);
    const auto number = [&](const char* key) { return Approx(theirs->at(key).get<double>()).epsilon(1e-12); };

    const Ranking ranking = rank(scored);
    const Confusion confusion = confusionAt(ranking, threshold);
    CHECK(*auc(scored) == number("auc"));
    CHECK(*averagePrecision(ranking) == number("average_precision"));
    CHECK(*brier(scored) == number("brier"));
    CHECK(*logLoss(scored) == number("log_loss"));
    CHECK(nlohmann::json({confusion.tp, confusion.fp, confusion.tn, confusion.fn}) ==
          theirs->at("confusion"));
    const Shares shares = sharesOf(confusion);
    CHECK(*shares.accuracy == number("accuracy"));
    CHECK(*shares.balancedAccuracy == number("balanced_accuracy"));
    CHECK(*shares.balancedAccuracy == number("auc_of_predictions"));
    CHECK(*shares.f1 == number("f1"));
    const Interval interval = *wilson(confusion.right(), confusion.n());
    requireSame({interval.low, interval.high}, theirs->at("wilson"));

    std::vector<double> fpr, tpr, recall, precision;
    for (const RocPoint& point : rocCurve(scored)) fpr.push_back(point.fpr), tpr.push_back(point.tpr);
    for (const auto& point : precisionRecallCurve(ranking))
        recall.push_back(point.recall), precision.push_back(point.precision);
    requireSame(fpr, theirs->at("fpr"));
    requireSame(tpr, theirs->at("tpr"));
    requireSame(recall, theirs->at("recall"));
    requireSame(precision, theirs->at("precision"));
}

TEST_CASE("fast DeLong equals the literal one")
{
    const int levels = GENERATE(0, 5, 1);
    const Scored scored = someScores(300, levels, 8);
    const Interval fast = *delong(rank(scored)), slow = *literalDelong(scored);
    CHECK(fast.low == Approx(slow.low).epsilon(1e-12));
    CHECK(fast.high == Approx(slow.high).epsilon(1e-12));
}

TEST_CASE("a threshold from one sort equals counting")
{
    const Scored scored = someScores(200, 20, 5);
    const Ranking ranking = rank(scored);
    for (const double threshold : {-1.0, 0.0, 0.05, 0.31, 0.5, 0.95, 1.0, 2.0}) {
        Confusion counted;
        for (std::size_t i = 0; i < scored.size(); ++i) {
            const bool predicted = scored.score[i] > threshold;
            if (predicted)
                ++(scored.up[i] ? counted.tp : counted.fp);
            else
                ++(scored.up[i] ? counted.fn : counted.tn);
        }
        const Confusion fast = confusionAt(ranking, threshold);
        CHECK(fast.tp == counted.tp);
        CHECK(fast.fp == counted.fp);
        CHECK(fast.tn == counted.tn);
        CHECK(fast.fn == counted.fn);
    }
    CHECK(confusionAt(ranking, std::numeric_limits<double>::quiet_NaN()).tp == 0);
}

TEST_CASE("Wilson by hand")
{
    CHECK_FALSE(wilson(0, 0));
    CHECK(wilson(0, 1)->low == 0);
    CHECK(wilson(0, 1)->high == Approx(0.793450685622763));  // z2 / (1 + z2)
    CHECK(wilson(1, 1)->low == Approx(0.206549314377237));
    CHECK(wilson(1, 1)->high == 1);
    CHECK(wilson(8, 10)->low == Approx(0.490162471536642));
    CHECK(wilson(8, 10)->high == Approx(0.943317848545624));
}

TEST_CASE(
    "the intervals of a confusion equal statsmodels': Wilson's, Newcombe's, and Wilson's of F1's own share")
{
    // proportion_confint(method='wilson'); confint_proportions_2indep(167, 330, 41, 304, method='newcomb')
    // moved by 1 and halved, balanced accuracy being (recall - false positive rate + 1) / 2; F1 from
    // proportion_confint(167, 371).
    const ShareIntervals all = intervalsOf({167, 41, 263, 163});
    const auto is = [](const std::optional<Interval>& ours, double low, double high) {
        REQUIRE(ours);
        CHECK(ours->low == Approx(low).epsilon(1e-12));
        CHECK(ours->high == Approx(high).epsilon(1e-12));
    };
    is(all.accuracy, 0.6408904703471193, 0.7134295520889445);
    is(all.precision, 0.7435404300188072, 0.8512439936791448);
    is(all.recall, 0.45235980264749576, 0.5596219326772005);
    is(all.specificity, 0.8221465672697118, 0.8990038614297134);
    is(all.balancedAccuracy, 0.6512031880172264, 0.7172826323493746);
    is(all.f1, 0.5717130099316583, 0.6675663227758658);
    const ShareIntervals none = intervalsOf({});
    CHECK_FALSE((none.accuracy || none.precision || none.recall || none.specificity ||
                 none.balancedAccuracy || none.f1));
    const ShareIntervals downs = intervalsOf({0, 0, 5, 0});
    CHECK_FALSE((downs.recall || downs.balancedAccuracy || downs.f1));
    CHECK(downs.specificity->high == Approx(1));
}

TEST_CASE("DeLong has no interval where the scores have no spread: a width of 0 would look like certainty")
{
    CHECK_FALSE(delong(rank(of({0.9, 0.8, 0.2, 0.1}, {1, 1, 0, 0}))));
    CHECK_FALSE(delong(rank(of({0.5, 0.5, 0.5, 0.5}, {1, 1, 0, 0}))));
    CHECK(delong(rank(of({0.9, 0.2, 0.8, 0.1}, {1, 1, 0, 0}))));
}

TEST_CASE("undefined metrics are missing, never NaN")
{
    const Scored none;
    CHECK_FALSE(auc(none));
    CHECK_FALSE(brier(none));
    CHECK_FALSE(logLoss(none));
    CHECK(rocCurve(none).empty());
    CHECK_FALSE(averagePrecision(rank(none)));
    CHECK(precisionRecallCurve(rank(none)).empty());
    CHECK_FALSE(sharesOf(confusionAt(rank(none), 0.5)).accuracy);

    const Scored ups = of({0.2, 0.9}, {1, 1}), downs = of({0.2, 0.9}, {0, 0});
    for (const Scored& oneClass : {ups, downs}) {
        CHECK_FALSE(auc(oneClass));
        CHECK(rocCurve(oneClass).empty());
        CHECK_FALSE(delong(rank(oneClass)));
        CHECK_FALSE(sharesOf(confusionAt(rank(oneClass), 0.5)).balancedAccuracy);
        CHECK(*sharesOf(confusionAt(rank(oneClass), 0.5)).accuracy == 0.5);
        CHECK(brier(oneClass));
    }
    CHECK_FALSE(averagePrecision(rank(ups)));  // 1 whatever the scores: it would say nothing
    CHECK_FALSE(averagePrecision(rank(downs)));
    CHECK_FALSE(sharesOf(Confusion{0, 0, 3, 2}).precision);
    CHECK_FALSE(brier(of({1.5, 0.2}, {1, 0})));  // no probability
}

TEST_CASE("one transition, equal scores, NaN scores")
{
    const Scored one = of({0.7}, {1});
    CHECK(*sharesOf(confusionAt(rank(one), 0.5)).accuracy == 1);
    CHECK_FALSE(auc(one));

    const Scored equal = of({0.5, 0.5, 0.5}, {1, 0, 0});
    CHECK(*auc(equal) == 0.5);
    CHECK(rocCurve(equal).size() == 2);
    CHECK(confusionAt(rank(equal), 0.5).fn == 1);  // equality predicts Down

    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> score{0.9, nan, 0.1};
    const std::vector<std::uint8_t> up{1, 1, 0};
    const std::vector<std::uint32_t> album{0, 0, 1};
    const Scored kept = keepFinite(score, up, album);
    CHECK(kept.size() == 2);
    CHECK(kept.leftOut == 1);
    CHECK(*auc(kept) == 1);
    CHECK(rank(of({0.9, nan, 0.1}, {1, 1, 0})).order.size() == 2);

    CHECK(rank(of({0.0, -0.0}, {1, 0})).steps.size() == 1);
}

TEST_CASE("log loss of certainty is finite")
{
    CHECK(*logLoss(of({0.0, 1.0}, {1, 1})) ==
          Approx(-std::log(std::numeric_limits<double>::epsilon()) / 2).epsilon(1e-9));
    CHECK(*logLoss(of({0.0, 1.0}, {0, 1})) == Approx(0).margin(1e-15));
}
