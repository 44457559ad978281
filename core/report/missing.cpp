// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/missing.h"

#include "evaluation/metrics/missing_reason.h"
#include "report/run_facts.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace segue::report {

namespace {

using evaluation::IntervalKind;
using evaluation::Metric;
using evaluation::MetricNeeds;
using evaluation::MissingReason;
using evaluation::TargetResult;

constexpr const char* kNoMean = "the mean over the targets, and a target has none";

const char* inWords(MissingReason reason)
{
    switch (reason) {
        case MissingReason::NoTransitions: return "no transition with a direction and a prediction";
        case MissingReason::NoUps: return "no transition goes up";
        case MissingReason::NoDowns: return "no transition goes down";
        case MissingReason::NoProbability: return "a prediction is no probability";
        case MissingReason::Undefined: return "its denominator is zero on these transitions";
        case MissingReason::LackedByATarget: return kNoMean;
        case MissingReason::OfTargetsOnly: return "DeLong's interval is of one target alone";
        case MissingReason::OneUp: return "one transition alone goes up: a spread needs two";
        case MissingReason::OneDown: return "one transition alone goes down: a spread needs two";
        case MissingReason::NoSpread: return "the scores have no spread to go by: its width would be 0";
        case MissingReason::OneAlbum: return "an interval over albums needs two albums at least";
        case MissingReason::NotReached: return "stopped before the intervals over albums were drawn";
        case MissingReason::DrawnOneClass: return "the albums drawn hold one class only";
    }
    return "";
}

/// Of a metric that is not there.
std::string whyNone(const TargetResult& result, const Metric& metric)
{
    return result.ofAllTargets && result.n > 0 ? kNoMean : inWords(whyMissing(result, metric.code));
}

void addMetric(Missing& all, const TargetResult& result, const Metric& metric)
{
    if (result.value(metric.code)) return;
    all.emplace_back(metric.key, whyNone(result, metric));
    if (result.ofAllTargets) return;
    for (const auto& interval : metric.intervals)
        if (interval.kind == IntervalKind::Wilson) all.emplace_back(interval.key, whyNone(result, metric));
}

/// Intervals that may be missing where their metric is there; those that stand beside another metric are told
/// there.
void addIntervals(Missing& all, const TargetResult& result, const Metric& metric, IntervalKind kind,
                  bool reached)
{
    for (const auto& interval : metric.intervals) {
        if (interval.kind != kind || interval.key.empty() || result.interval(metric.code, kind)) continue;
        const bool withItsMetric = kind == IntervalKind::Albums && !result.value(metric.code);
        all.emplace_back(interval.key, withItsMetric
                                           ? whyNone(result, metric)
                                           : inWords(whyMissing(result, metric.code, kind, reached)));
    }
}

/// One line a reason, with the metrics it is the reason of.
void addLines(std::vector<std::string>& lines, const std::string& name, const Missing& missing)
{
    std::vector<std::string> said;
    for (const auto& [key, why] : missing) {
        if (std::ranges::find(said, why) != said.end()) continue;
        said.push_back(why);
        std::vector<std::string> keys;
        for (const auto& [other, reason] : missing)
            if (reason == why) keys.push_back(other);
        std::string line = name + ": no " + listed(keys) + ": " + why;
        std::ranges::replace(line, '_', ' ');
        lines.push_back(std::move(line));
    }
}

}  // namespace

Missing missing(const TargetResult& result, bool intervalsReached)
{
    Missing all;
    const auto& table = evaluation::metricTable();
    const auto addDelong = [&](const Metric& metric) {
        addIntervals(all, result, metric, IntervalKind::Delong, intervalsReached);
    };
    if (result.ofAllTargets) std::ranges::for_each(table, addDelong);
    // What is missing for the same want stands together.
    for (const auto needs :
         {MetricNeeds::Transitions, MetricNeeds::BothDirections, MetricNeeds::Probabilities}) {
        std::vector<Metric> those;
        std::ranges::copy_if(table, std::back_inserter(those),
                             [needs](const Metric& metric) { return metric.needs == needs; });
        for (const Metric& metric : those) addMetric(all, result, metric);
        if (!result.ofAllTargets) std::ranges::for_each(those, addDelong);
    }
    for (const Metric& metric : table)
        addIntervals(all, result, metric, IntervalKind::Albums, intervalsReached);
    return all;
}

std::vector<std::string> missingInWords(const evaluation::Evaluation& evaluation)
{
    std::vector<std::string> lines;
    for (const auto& one : evaluation.targets)
        addLines(lines, std::string(features::targetName(one.target)),
                 missing(one, evaluation.intervalsReached));
    if (evaluation.targets.size() > 1 && evaluation.together)
        addLines(lines, "together", missing(*evaluation.together, evaluation.intervalsReached));
    return lines;
}

}  // namespace segue::report
