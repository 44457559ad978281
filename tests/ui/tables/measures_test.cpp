// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/measures.h"

#include "evaluation/metrics/metric_table.h"
#include "ui/tables/columns.h"

#include <catch2/catch.hpp>

using namespace segue;
using evaluation::IntervalKind;
using evaluation::MetricCode;

namespace {

/// A target of five transitions with everything that has a value; intervals over albums none.
evaluation::TargetResult target(std::int64_t ups, std::int64_t downs)
{
    evaluation::TargetResult result;
    result.n = ups + downs;
    result.albums = 3;
    result.ranking.ups = ups;
    result.ranking.downs = downs;
    result.confusion = {.tp = ups, .fp = downs, .tn = 0, .fn = 0};
    for (const auto& metric : evaluation::metricTable()) {
        const bool there = metric.needs != evaluation::MetricNeeds::BothDirections || (ups > 0 && downs > 0);
        if (there) result.value(metric.code) = 0.5;
    }
    return result;
}

std::shared_ptr<ui::Evaluated> evaluated(const evaluation::TargetResult& one)
{
    auto all = std::make_shared<ui::Evaluated>();
    all->evaluation.targets = {one};
    all->evaluation.together = one;
    all->evaluation.together->ofAllTargets = true;
    return all;
}

/// What the table says of a row; `below` rows further down.
std::string said(const std::shared_ptr<ui::Evaluated>& all, const char* row, int below = 0, int column = 1)
{
    const ui::MeasureTable measures(all);
    ui::TableModel table;
    table.reset(measures.rows(), measures.columns());
    for (int r = 0; r < table.rowCount(); ++r)
        if (table.index(r, 0).data().toString() == QLatin1String(row))
            return table.index(r + below, column).data().toString().toStdString();
    return "no such row";
}

}  // namespace

TEST_CASE("an interval over albums that was not reached says so, whatever directions there are")
{
    auto all = evaluated(target(5, 0));
    all->evaluation.intervalsReached = false;
    CHECK(said(all, "Accuracy", 3) == "not reached");
    CHECK(said(all, "Model minus best rule") == "no rule was learnt");
    all->evaluation.intervalsReached = true;
    all->evaluation.targets[0].albums = 1;
    CHECK(said(all, "Accuracy", 3) == "one album only");
    CHECK(said(all, "AUC of the probabilities") == "no Down");
    CHECK(said(all, "AUC of the probabilities", 3) == "no Down");
}

TEST_CASE("a mean over the targets that one of them lacks is not told as stopped")
{
    auto all = evaluated(target(3, 2));
    all->evaluation.together->value(MetricCode::Auc).reset();
    CHECK(said(all, "AUC of the probabilities", 0, 2) == "not on every target");
    CHECK(said(all, "AUC of the probabilities", 1, 2) == "by target only");
    CHECK(said(all, "AUC of the probabilities", 3, 2) == "not on every target");
}

TEST_CASE("scores that are no probabilities are told as that")
{
    auto all = evaluated(target(3, 2));
    for (const auto code : {MetricCode::Brier, MetricCode::LogLoss, MetricCode::CalibrationError})
        all->evaluation.targets[0].value(code).reset();
    CHECK(said(all, "Brier score") == "a score is no probability");
    CHECK(said(all, "Brier score", 1) == "a score is no probability");
}

TEST_CASE("a target without transitions says so of everything")
{
    const auto all = evaluated({});
    for (const char* row : {"Accuracy", "Best simple rule", "AUC of the probabilities", "Brier score"}) {
        CAPTURE(row);
        CHECK(said(all, row) == "no transitions");
        CHECK(said(all, row, 1, 2) == "no transitions");
    }
}

TEST_CASE("a rule's interval is the one that the evaluation found")
{
    auto all = evaluated(target(3, 2));
    auto& baseline = all->evaluation.baselines.emplace_back();
    baseline.name = "median";
    baseline.baseline = evaluation::Baseline::Median;
    baseline.accuracy = 0.6;
    baseline.best = true;
    baseline.accuracyCi = evaluation::Interval{0.125, 0.875};  // not Wilson's of 3 in 5
    CHECK(said(all, "Best simple rule", 1) == "0.1250");
    CHECK(said(all, "Best simple rule", 2) == "0.8750");
    ui::TableModel table;
    table.reset(1, ui::baselineColumns(all));
    CHECK(table.index(0, 4).data().toString() == QStringLiteral("0.1250"));
    CHECK(table.index(0, 5).data().toString() == QStringLiteral("0.8750"));
}
