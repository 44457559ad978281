// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of controls and of the model beside the rules: no more than the tests bear out.
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/pages/evaluate/control_words.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace segue;
using Kind = ui::Analyses::Kind;

namespace {

/// Four targets, `repeats` networks trained anew, each interval above 0; `reached` of the networks do as well
/// as the run.
evaluation::RetrainTest retrained(int repeats, int reached)
{
    evaluation::RetrainTest test;
    test.repeats = repeats;
    test.resolution = 1.0 / (1 + repeats);
    test.decidable = repeats >= 79;
    for (const auto target : features::kTargets) {
        evaluation::RetrainedTarget one;
        one.target = target;
        one.observed = 0.7;
        one.retrained.assign(std::size_t(repeats), 0.69);
        std::fill_n(one.retrained.begin(), reached, 0.71);
        one.difference = 0.01;
        one.ci = evaluation::Interval{0.002, 0.02};
        one.p = double(1 + reached) / double(1 + repeats);
        one.adjusted = std::min(1.0, 4 * one.p);
        test.targets.push_back(one);
    }
    return test;
}

}  // namespace

TEST_CASE("a control claims no gain by the interval over albums alone")
{
    const QString luck = ui::retrainInWords(retrained(79, 5), Kind::TrackOrder);
    CHECK(luck.contains(
        QStringLiteral("no more than the difference between networks trained with another seed")));
    CHECK_FALSE(luck.contains(QStringLiteral("Learning from the real order adds")));
    const QString few = ui::retrainInWords(retrained(19, 0), Kind::TrackOrder);
    CHECK(few.contains(QStringLiteral("cannot be decided with so few trainings: it takes 79")));
    CHECK_FALSE(few.contains(QStringLiteral("Learning from the real order adds")));
    const QString shown = ui::retrainInWords(retrained(79, 0), Kind::Recurrence);
    CHECK(shown.startsWith(QStringLiteral("Recurrence adds on valence, energy, loudness, tempo.")));
}

TEST_CASE("a shuffle test that shows nothing names its p-values, after Holm, and no lack of power")
{
    evaluation::ShuffleTest test;
    test.shuffles = 200;
    test.resolution = 1.0 / 201;
    test.decidable = true;
    evaluation::ShuffledTarget one;
    one.target = features::Target::Tempo;
    one.p = 0.124;
    one.adjusted = 0.496;
    test.targets = {one};
    const QString words = ui::shuffleInWords(test);
    CHECK(words.startsWith(QStringLiteral("No order effect was shown: tempo (p = 0.496).")));
    CHECK(words.contains(QStringLiteral("Each p here is after Holm")));
    CHECK_FALSE(words.contains(QStringLiteral("cannot show")));
}

TEST_CASE("the network is said to beat a rule with what it does not beat, and not where the tests disagree")
{
    evaluation::Evaluation evaluation;
    evaluation::BaselineResult baseline;
    baseline.baseline = evaluation::Baseline::Median;
    baseline.target = features::Target::Energy;
    baseline.best = true;
    baseline.modelMinusRule = 0.006;
    baseline.ci = evaluation::Interval{0.0003, 0.013};
    baseline.mcnemar = 0.01;
    evaluation::BaselineResult chance;
    chance.baseline = evaluation::Baseline::Chance;
    chance.target = baseline.target;
    chance.modelMinusRule = 0.05;
    chance.ci = evaluation::Interval{-0.01, 0.11};
    chance.binomial = 0.1;
    evaluation.baselines = {chance, baseline};
    CHECK(ui::resultInWords(evaluation) ==
          QStringLiteral("The network is ahead of the best simple rule, but not shown to be ahead of every "
                         "one, so nothing is claimed: "
                         "by 0.6 points (95 % interval 0.03 to 1.3) on energy, but not chance."));
    evaluation.baselines[0].ci = evaluation::Interval{0.01, 0.09};
    evaluation.baselines[0].binomial = 0.01;
    CHECK(ui::resultInWords(evaluation) ==
          QStringLiteral(
              "The network beats the best simple rule by 0.6 points (95 % interval 0.03 to 1.3) on energy."));
    evaluation.baselines[1].mcnemar = 0.053;
    evaluation.baselines[1].modelMinusRule = -0.006;
    evaluation.baselines[1].ci = evaluation::Interval{-0.013, -0.0003};
    const QString words = ui::resultInWords(evaluation);
    CHECK_FALSE(words.contains(QStringLiteral("beats")));
    CHECK(words.contains(QStringLiteral(
        "energy −0.6 points (95 % interval −1.3 to −0.03, McNemar p = 0.053)")));  // behind reads as behind
}
