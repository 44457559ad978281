// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of metrics. A metric is a row here: what it is called, how it is computed, how the bootstrap
// draws it, and how the targets are taken together. JSON, CSV, text, report and window walk the table;
// `ui/words/metric_words` holds the words.
#pragma once

#include "evaluation/metrics/metrics.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace segue::evaluation {

class Bootstrap;
struct TargetResult;

enum class MetricCode {
    Accuracy,
    BalancedAccuracy,
    Auc,
    AucOfPredictions,
    AveragePrecision,
    Brier,
    LogLoss,
    CalibrationError,
    Matthews
};
inline constexpr std::size_t kMetricCount = std::size_t(MetricCode::Matthews) + 1;

/// How a 95 % interval is made. Wilson's and DeLong's are in closed form: they take transitions for
/// independent.
enum class IntervalKind { Wilson, Delong, Albums };
inline constexpr std::size_t kIntervalKindCount = std::size_t(IntervalKind::Albums) + 1;

/// A metric of one target, or of all taken together. What is not there has a reason: `whyMissing`.
struct Measured {
    std::optional<double> value;
    std::array<std::optional<Interval>, kIntervalKindCount> intervals;  ///< by kind
};

/// What there must be for a metric to have a value.
enum class MetricNeeds {
    Transitions,
    BothDirections,
    Probabilities  ///< transitions, and every score in 0..1
};

/// How the metric of all targets together comes from the targets.
enum class Pooling {
    Counts,       ///< from their counts of right and wrong predictions, added up
    Transitions,  ///< the metric is a mean over transitions: the mean over all of them
    Targets       ///< the mean over the targets; missing where one of them has none
};

/// Counts of right and wrong predictions, positive = Up: of all transitions, or of those drawn.
struct Tally {
    double tp = 0, fp = 0, tn = 0, fn = 0;
    double n() const { return tp + fp + tn + fn; }
};
Tally tallyOf(const Confusion& confusion);

/// What one transition adds to the sums of its cluster.
struct Term {
    std::size_t sum = 0;  ///< to which of the metric's sums
    double value = 0;
};

/// How the bootstrap draws a metric: in one of three ways.
struct MetricDraw {
    /// 1. From the counts of the transitions drawn; NaN where it is not defined.
    double (*ofTally)(const Tally&) = nullptr;
    /// 2. A mean over transitions: each adds a term to one of so many sums, `total` makes one number of the
    /// drawn sums, and that number over n is the metric.
    std::size_t sums = 0;
    Term (*term)(double score, bool up) = nullptr;
    double (*total)(std::span<const double> sums) = nullptr;
    /// 3. An area below a curve of the ranking drawn.
    const std::vector<double>& (Bootstrap::*area)(std::size_t ranking) const = nullptr;
};

/// What is peculiar to one interval.
enum class IntervalNote {
    None,
    RatherHigh,  ///< drawing adds noise to every bin
    OneCorner    ///< that of the balanced accuracy: the area under one corner
};

struct MetricInterval {
    IntervalKind kind{};
    /// In JSON; "" = it stands there, in the text and in the report beside another metric.
    std::string_view key{};
    std::optional<Interval> (*closedForm)(const TargetResult&) = nullptr;  ///< null = drawn
    IntervalNote note = IntervalNote::None;
};

/// Which of the tables of the text and of the report a metric stands in.
enum class Prominence {
    First,          ///< the first, with its intervals
    FirstInReport,  ///< the report's first, and a further one
    Further
};

struct Metric {
    MetricCode code{};
    std::string_view key{};    ///< in JSON and CSV
    std::string_view name{};   ///< in English, as the report and the command line call it: "AUC of scores"
    std::string_view brief{};  ///< the same where there is little room; "" = the name
    MetricNeeds needs{};
    Pooling pooling{};
    std::optional<double> (*point)(const TargetResult&) = nullptr;  ///< none where it is not defined
    MetricDraw draw{};
    std::vector<MetricInterval> intervals{};
    Prominence prominence = Prominence::Further;
    int decimals = 4;        ///< in tables of the window
    bool inPercent = false;  ///< in the report

    std::string_view briefName() const { return brief.empty() ? name : brief; }
};

/// A row a metric, in the order of the codes and of every output.
const std::vector<Metric>& metricTable();
const Metric& metricOf(MetricCode code);

}  // namespace segue::evaluation
