// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/evaluation_plots.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::plot;

namespace {

evaluation::TargetResult result(features::Target target, double accuracy)
{
    evaluation::TargetResult result;
    result.target = target;
    result.n = 100;
    result.value(evaluation::MetricCode::Accuracy) = accuracy;
    result.interval(evaluation::MetricCode::Accuracy, evaluation::IntervalKind::Wilson) =
        evaluation::Interval{accuracy - 0.1, accuracy + 0.1};
    result.value(evaluation::MetricCode::Auc) = 0.8;
    result.value(evaluation::MetricCode::AucOfPredictions) = 0.72;
    result.roc = {{0, 0, INFINITY}, {0.2, 0.7, 0.5}, {1, 1, 0.1}};
    return result;
}

evaluation::BaselineResult baseline(std::string name, features::Target target, double accuracy, bool best)
{
    evaluation::BaselineResult baseline;
    baseline.name = std::move(name);
    baseline.target = target;
    baseline.accuracy = accuracy;
    baseline.best = best;
    return baseline;
}

const Series* named(const Plot& plot, std::string_view name)
{
    for (const Series& series : plot.series)
        if (series.name == name) return &series;
    return nullptr;
}

}  // namespace

TEST_CASE("the accuracy bars stand on the ladder")
{
    evaluation::Evaluation evaluation;
    evaluation.targets = {result(features::Target::Valence, 0.72), result(features::Target::Tempo, 0.7)};
    evaluation.targets[0].interval(evaluation::MetricCode::Accuracy, evaluation::IntervalKind::Albums) =
        evaluation::Interval{0.71, 0.73};
    evaluation.baselines = {baseline("chance", features::Target::Valence, 0.5, false),
                            baseline("running_mean", features::Target::Valence, 0.718, true),
                            baseline("logistic", features::Target::Tempo, 0.721, true)};
    const Plot plot = accuracyBars(evaluation);
    CHECK(plot.x.categories == std::vector<Phrase>{"Valence", "Tempo"});

    const Series* model = named(plot, "Model, 95 % over albums, or Wilson");
    REQUIRE(model);
    CHECK(model->y == std::vector<double>{0.72, 0.7});
    CHECK(model->low ==
          std::vector<double>{0.71, 0.7 - 0.1});  // over albums where there is one, else Wilson's
    CHECK(model->roles == std::vector<Role>{Role::Valence, Role::Tempo});

    const Series* rule = named(plot, "Running mean");
    REQUIRE(rule);
    CHECK(rule->y[0] == 0.718);
    CHECK(std::isnan(rule->y[1]));
    const Series* best = named(plot, "Best rule on validation");
    REQUIRE(best);
    CHECK(best->x == std::vector<double>{0, 1});
    CHECK(best->y == std::vector<double>{0.718, 0.721});
    CHECK(plot.summary ==
          "Accuracy: Valence 72.0 % (best simple rule, Running mean, 71.8 %); Tempo 70.0 % (best simple "
          "rule, Logistic, 72.1 %).");
}

TEST_CASE("accuracy bars stand on zero, and the 50 % line is always there")
{
    evaluation::Evaluation evaluation;
    evaluation.targets = {result(features::Target::Energy, 0.31)};
    const Plot low = accuracyBars(evaluation);
    CHECK(*low.y.min == 0);
    CHECK(*low.y.max == 1);
    REQUIRE(low.marks.size() == 1);
    CHECK(low.marks[0].at == 0.5);
    CHECK(low.series.size() == 1);  // no ladder, no rules
}

TEST_CASE("a target without a result is a gap, not a zero")
{
    evaluation::Evaluation evaluation;
    evaluation.targets = {evaluation::TargetResult{}};
    const Plot plot = accuracyBars(evaluation);
    CHECK(std::isnan(plot.series.back().y[0]));
    CHECK(plot.summary.empty());
    CHECK(accuracyBars({}).empty());
    CHECK(rocPlot(evaluation).empty());
}

TEST_CASE("the ROC plot holds every point, both AUCs, and the diagonal")
{
    evaluation::Evaluation evaluation;
    evaluation.targets = {result(features::Target::Loudness, 0.7)};
    const Plot plot = rocPlot(evaluation);
    REQUIRE(plot.series.size() == 2);
    CHECK(plot.square);
    CHECK(plot.series[0].name == "Loudness, AUC 0.800");
    CHECK(plot.series[0].note == "of its 0/1 predictions 0.720");
    CHECK(plot.title == "ROC curves, n = 100");
    evaluation.targets[0].interval(evaluation::MetricCode::Auc, evaluation::IntervalKind::Delong) =
        evaluation::Interval{0.71, 0.89};
    CHECK(rocPlot(evaluation).title == "ROC and AUC, 95 % DeLong, n = 100");
    CHECK(rocPlot(evaluation).series[0].note == "0.710 to 0.890; of 0/1: 0.720");
    evaluation.targets[0].interval(evaluation::MetricCode::Auc, evaluation::IntervalKind::Albums) =
        evaluation::Interval{0.7, 0.9};
    CHECK(rocPlot(evaluation).title == "ROC and AUC, 95 % over albums, n = 100");
    CHECK(rocPlot(evaluation).series[0].note == "0.700 to 0.900; of 0/1: 0.720");
    CHECK(plot.series[0].x == std::vector<double>{0, 0.2, 1});
    CHECK(plot.series[0].y == std::vector<double>{0, 0.7, 1});
    CHECK(plot.series[1].x == plot.series[1].y);
}

TEST_CASE("the model's bars alone lie, the first target on top, each under its own rule's level")
{
    evaluation::Evaluation evaluation;
    evaluation.targets = {result(features::Target::Valence, 0.72), result(features::Target::Tempo, 0.7)};
    evaluation.targets[1].n = 90;
    evaluation.baselines = {baseline("running_mean", features::Target::Valence, 0.718, true),
                            baseline("logistic", features::Target::Tempo, 0.721, true)};
    const Plot plot = accuracyLevels(evaluation);
    CHECK(plot.horizontal);
    CHECK(plot.title == "Accuracy, n = 90 to 100");
    REQUIRE(plot.series.size() == 2);
    CHECK(plot.x.categories == std::vector<Phrase>{"Tempo", "Valence"});  // places count from the bottom
    CHECK(plot.series[0].name == "Model, 95 % Wilson");
    CHECK(plot.series[0].y == std::vector<double>{0.7, 0.72});
    CHECK(plot.series[0].low == std::vector<double>{0.7 - 0.1, 0.72 - 0.1});
    CHECK(plot.series[1].x == std::vector<double>{1, 0});
    CHECK(plot.series[1].y == std::vector<double>{0.718, 0.721});
    CHECK(accuracyLevels({}).empty());
}

TEST_CASE("the ladder's help says where the best rule was chosen")
{
    evaluation::Evaluation evaluation;
    CHECK(accuracyBars(evaluation).help.find("chosen on the validation albums") != std::string::npos);
    evaluation.chosenOnValidation = false;
    CHECK(accuracyBars(evaluation).help.find("chosen on the albums it was learnt from") != std::string::npos);
    CHECK(accuracyBars(evaluation).help.find("chosen on the validation albums") == std::string::npos);
}
