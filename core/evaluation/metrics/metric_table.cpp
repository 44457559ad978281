// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/metric_table.h"

#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/evaluate.h"

#include <cmath>

namespace segue::evaluation {

namespace {

using Value = std::optional<double>;

double accuracy(const Tally& t) { return (t.tp + t.tn) / t.n(); }

/// Mean of the shares of Ups and of Downs predicted right (Brodersen and others, ICPR 2010). The area under
/// the ROC curve of the 0/1 predictions, which has one corner, is the same number.
double balancedAccuracy(const Tally& t) { return (t.tp / (t.tp + t.fn) + t.tn / (t.tn + t.fp)) / 2; }

/// Matthews correlation coefficient (Biochim. Biophys. Acta 405, 1975): the correlation of predictions and
/// directions. Not defined where all predictions are the same; scikit-learn calls that 0.
double matthews(const Tally& t)
{
    return (t.tp * t.tn - t.fp * t.fn) /
           std::sqrt((t.tp + t.fp) * (t.tp + t.fn) * (t.tn + t.fp) * (t.tn + t.fn));
}

template <double (*metric)(const Tally&)>
Value ofCounts(const TargetResult& result)
{
    const double value = metric(tallyOf(result.confusion));
    return std::isnan(value) ? Value() : Value(value);
}

Term squaredErrorTerm(double score, bool up) { return {0, squaredError(score, up)}; }
Term negativeLogTerm(double score, bool up) { return {0, negativeLog(score, up)}; }
/// How far a bin's scores lie above its share of Ups.
Term calibrationTerm(double score, bool up) { return {calibrationBin(score), score - double(up)}; }

double theSum(std::span<const double> sums) { return sums.front(); }
double sumOfSizes(std::span<const double> sums)
{
    double total = 0;
    for (const double sum : sums) total += std::abs(sum);
    return total;
}

std::optional<Interval> wilsonOfRight(const TargetResult& result)
{
    return wilson(result.confusion.right(), result.n);
}
std::optional<Interval> delongOfScores(const TargetResult& result) { return delong(result.ranking); }

std::vector<Metric> rows()
{
    using enum MetricNeeds;
    return {
        {.code = MetricCode::Accuracy,
         .key = "accuracy",
         .name = "accuracy",
         .needs = Transitions,
         .pooling = Pooling::Counts,
         .point = ofCounts<accuracy>,
         .draw = {.ofTally = accuracy},
         .intervals = {{.kind = IntervalKind::Wilson, .key = "accuracy_ci", .closedForm = wilsonOfRight},
                       {.kind = IntervalKind::Albums, .key = "album_ci"}},
         .prominence = Prominence::First,
         .inPercent = true},
        {.code = MetricCode::BalancedAccuracy,
         .key = "balanced_accuracy",
         .name = "balanced accuracy",
         .brief = "balanced",
         .needs = BothDirections,
         .pooling = Pooling::Targets,
         .point = ofCounts<balancedAccuracy>,
         .draw = {.ofTally = balancedAccuracy},
         .intervals = {{.kind = IntervalKind::Albums, .key = "balanced_accuracy_ci"}},
         .inPercent = true},
        {.code = MetricCode::Auc,
         .key = "auc",
         .name = "AUC of scores",
         .brief = "AUC",
         .needs = BothDirections,
         .pooling = Pooling::Targets,
         .point = [](const TargetResult& result) { return auc(result.ranking); },
         .draw = {.area = &Bootstrap::auc},
         .intervals = {{.kind = IntervalKind::Albums, .key = "auc_ci"},
                       {.kind = IntervalKind::Delong, .key = "auc_delong_ci", .closedForm = delongOfScores}},
         .prominence = Prominence::First},
        {.code = MetricCode::AucOfPredictions,
         .key = "auc_of_predictions",
         .name = "AUC of 0/1",
         .needs = BothDirections,
         .pooling = Pooling::Targets,
         .point = ofCounts<balancedAccuracy>,
         .draw = {.ofTally = balancedAccuracy},
         .intervals = {{.kind = IntervalKind::Albums, .note = IntervalNote::OneCorner}},
         .prominence = Prominence::First},
        {.code = MetricCode::AveragePrecision,
         .key = "average_precision",
         .name = "average precision",
         .needs = BothDirections,
         .pooling = Pooling::Targets,
         .point = [](const TargetResult& result) { return averagePrecision(result.ranking); },
         .draw = {.area = &Bootstrap::averagePrecision},
         .intervals = {{.kind = IntervalKind::Albums, .key = "average_precision_ci"}}},
        {.code = MetricCode::Brier,
         .key = "brier",
         .name = "Brier",
         .needs = Probabilities,
         .pooling = Pooling::Transitions,
         .point = [](const TargetResult& result) { return brier(result.scored); },
         .draw = {.sums = 1, .term = squaredErrorTerm, .total = theSum},
         .intervals = {{.kind = IntervalKind::Albums, .key = "brier_ci"}},
         .prominence = Prominence::FirstInReport},
        {.code = MetricCode::LogLoss,
         .key = "log_loss",
         .name = "log loss",
         .needs = Probabilities,
         .pooling = Pooling::Transitions,
         .point = [](const TargetResult& result) { return logLoss(result.scored); },
         .draw = {.sums = 1, .term = negativeLogTerm, .total = theSum},
         .intervals = {{.kind = IntervalKind::Albums, .key = "log_loss_ci"}}},
        {.code = MetricCode::CalibrationError,
         .key = "calibration_error",
         .name = "calibration error",
         .needs = Probabilities,
         .pooling = Pooling::Transitions,
         .point = [](const TargetResult& result) { return calibration(result.scored).error; },
         .draw = {.sums = kCalibrationBins, .term = calibrationTerm, .total = sumOfSizes},
         .intervals = {{.kind = IntervalKind::Albums,
                        .key = "calibration_error_ci",
                        .note = IntervalNote::RatherHigh}}},
        {.code = MetricCode::Matthews,
         .key = "matthews_correlation",
         .name = "Matthews correlation",
         .needs = BothDirections,
         .pooling = Pooling::Targets,
         .point = ofCounts<matthews>,
         .draw = {.ofTally = matthews},
         .intervals = {{.kind = IntervalKind::Albums, .key = "matthews_correlation_ci"}}},
    };
}

}  // namespace

Tally tallyOf(const Confusion& confusion)
{
    return {.tp = double(confusion.tp),
            .fp = double(confusion.fp),
            .tn = double(confusion.tn),
            .fn = double(confusion.fn)};
}

const std::vector<Metric>& metricTable()
{
    static const std::vector<Metric> table = rows();
    return table;
}

const Metric& metricOf(MetricCode code) { return metricTable()[std::size_t(code)]; }

}  // namespace segue::evaluation
