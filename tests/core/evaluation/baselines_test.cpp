// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/baselines/baselines.h"

#include "albums_by_hand.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue::evaluation;
using segue::features::Target;
using segue::features::Ties;
using segue::tests::samplesOf;
using segue::tests::upTo;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
const BaselinePrediction& baseline(const std::array<BaselinePrediction, kBaselineCount>& baselines,
                                   Baseline which)
{
    return baselines[std::size_t(which)];
}

using Ups = std::vector<std::uint8_t>;
using Scores = std::vector<double>;

}  // namespace

TEST_CASE("the rules by hand")
{
    // Transitions: 1->4 Up, 4->2 Down, 2->3 Up | 5->6 Up, 6->6 Down (a tie) | 0->9 Up
    const auto samples = samplesOf({{1, 4, 2, 3}, {5, 6, 6}, {0, 9}});
    const auto baselines =
        predictBaselines(samples, Target::Valence, upTo(5), upTo(6));  // learns on the first two albums

    CHECK(baseline(baselines, Baseline::Chance).score == Scores(6, 0.5));
    CHECK(baseline(baselines, Baseline::Majority).score == Scores(6, 0.6));
    CHECK(baseline(baselines, Baseline::Majority).up == Ups(6, 1));
    // Current values 1 4 2 5 6: median 4.
    CHECK(baseline(baselines, Baseline::Median).score == Scores{3, 0, 2, -1, -2, 4});
    CHECK(baseline(baselines, Baseline::Median).up == Ups{1, 0, 1, 0, 0, 1});
    CHECK(baseline(baselines, Baseline::Alternation).score == Scores{1, 0, 1, 0, 0, 1});
    CHECK(baseline(baselines, Baseline::RunningMean).score ==
          Scores{3, 2.5 - 4, 7.0 / 3 - 2, -1, 5.5 - 6, 4});
    CHECK(baseline(baselines, Baseline::RunningMean).up == Ups{1, 0, 1, 0, 0, 1});
    // After Up: Down, Down. After Down: Up. First transitions: the overall share.
    CHECK(baseline(baselines, Baseline::Markov).score == Scores{0.6, 0, 1, 0.6, 0, 0.6});
    CHECK(baseline(baselines, Baseline::Markov).up == Ups{1, 0, 1, 1, 0, 1});
    CHECK(baseline(baselines, Baseline::Logistic).score[5] >
          baseline(baselines, Baseline::Logistic).score[4]);
}

TEST_CASE("the logistic rule sees the current track and the running mean, nothing later")
{
    const auto samples = samplesOf({{1, 4, kNaN, 3}, {5, 6}});
    const InputTable inputs = baselineInputs(*samples.table);
    REQUIRE(inputs.columns == 2);
    CHECK(inputs.row(1)[0] == 4.0F);
    CHECK(inputs.row(1)[1] == 2.5F);
    CHECK(std::isnan(inputs.row(2)[0]));
    CHECK(inputs.row(2)[1] == 2.5F);
    CHECK(inputs.row(3)[1] == Approx(8.0 / 3));
    CHECK(inputs.row(4)[1] == 5.0F);
}

TEST_CASE("the ladder where values are missing")
{
    const auto samples = samplesOf({{1, kNaN, 2, 5}, {3, 1}});
    const auto baselines = predictBaselines(samples, Target::Valence, upTo(4), upTo(4));
    CHECK(std::isnan(baseline(baselines, Baseline::Median).score[1]));
    CHECK(baseline(baselines, Baseline::Median).up[1] == 0);
    CHECK(baseline(baselines, Baseline::RunningMean).score[2] ==
          Approx(1.5 - 2));  // the missing track is left out of the mean
    CHECK(baseline(baselines, Baseline::Alternation).score[2] ==
          1);  // last direction unknown: the median rule, 2 < 2.5
    for (const double score : baseline(baselines, Baseline::Logistic).score) CHECK(std::isfinite(score));
}

TEST_CASE("a tie as the last direction")
{
    // 5->5 is a tie, then 5->7.
    const auto down = samplesOf({{5, 5, 7}, {1, 9, 2}});
    CHECK(
        baseline(predictBaselines(down, Target::Valence, upTo(4), upTo(4)), Baseline::Alternation).score[1] ==
        1);
    const auto leftOut = samplesOf({{5, 5, 7}, {1, 9, 2}}, Ties::LeftOut);  // known currents 5 1 9: median 5
    CHECK(baseline(predictBaselines(leftOut, Target::Valence, upTo(4), upTo(4)), Baseline::Alternation)
              .score[1] == 0);
}

TEST_CASE("a ladder that could learn nothing, or one class only")
{
    const auto samples = samplesOf({{1, 2, 3}, {4, 3}});
    const auto nothing = predictBaselines(samples, Target::Valence, {}, upTo(3));
    CHECK(baseline(nothing, Baseline::Majority).up == Ups(3, 0));
    CHECK(std::isnan(baseline(nothing, Baseline::Median).score[0]));
    CHECK(baseline(nothing, Baseline::Logistic).score == Scores(3, 0.5));
    const auto oneClass = predictBaselines(samples, Target::Valence, upTo(2), upTo(3));
    CHECK(baseline(oneClass, Baseline::Majority).up == Ups(3, 1));
    CHECK(baseline(oneClass, Baseline::Logistic).score == Scores(3, 1.0));
    CHECK(baseline(oneClass, Baseline::Markov).score == Scores{1, 1, 1});
}

TEST_CASE("a running mean that is the value in decimals is a tie, whatever floats make of it")
{
    // (0.7 + 0.1 + 0.4) / 3 = 0.4, as floats a little less; one step in the last decimal is no tie.
    const auto decimal = [](float value) { return double(value); };
    const auto samples = samplesOf({{decimal(0.7F), decimal(0.1F), decimal(0.4F), 1},
                                    {decimal(0.7F), decimal(0.1F), decimal(0.399F), 1}});
    const auto means = runningMeans(*samples.table, Target::Valence);
    REQUIRE(means[2] != decimal(0.4F));
    const auto baselines = predictBaselines(samples, Target::Valence, upTo(6), upTo(6));
    CHECK(baseline(baselines, Baseline::RunningMean).score[2] == 0);
    CHECK(baseline(baselines, Baseline::RunningMean).up[2] == 0);
    CHECK(baseline(baselines, Baseline::RunningMean).up[5] == 1);
}
