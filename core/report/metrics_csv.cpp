// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/metrics_csv.h"

#include <cmath>
#include <cstdio>

namespace segue::report {

namespace {

using evaluation::Interval;
using evaluation::TargetResult;

std::string number(const std::optional<double>& value)
{
    if (!value || !std::isfinite(*value)) return {};
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", *value);
    return text;
}

std::string bounds(const std::optional<Interval>& interval) { return interval ? number(interval->low) + "," + number(interval->high) : ","; }

/// The intervals that a metric may have, by the way they are made.
struct Intervals {
    std::optional<Interval> wilson{}, albums{}, delong{};
};

std::string line(std::string_view target, const std::string& metric, const std::optional<double>& value, std::int64_t n, const Intervals& intervals)
{
    return std::string(target) + "," + metric + "," + number(value) + "," + std::to_string(n) + "," + bounds(intervals.wilson) + "," +
           bounds(intervals.albums) + "," + bounds(intervals.delong) + "\n";
}

std::string linesOf(std::string_view name, const TargetResult& one)
{
    return line(name, "accuracy", one.accuracy, one.n, {.wilson = one.accuracyCi, .albums = one.albumCi}) +
           line(name, "balanced_accuracy", one.balancedAccuracy, one.n, {.albums = one.balancedAccuracyCi}) +
           line(name, "auc", one.auc, one.n, {.albums = one.aucCi, .delong = one.aucDelong}) +
           line(name, "auc_of_predictions", one.aucOfPredictions, one.n, {.albums = one.balancedAccuracyCi}) +
           line(name, "average_precision", one.averagePrecision, one.n, {.albums = one.averagePrecisionCi}) +
           line(name, "brier", one.brier, one.n, {.albums = one.brierCi}) + line(name, "log_loss", one.logLoss, one.n, {.albums = one.logLossCi}) +
           line(name, "calibration_error", one.calibrationError, one.n, {.albums = one.calibrationErrorCi}) +
           line(name, "tp", double(one.confusion.tp), one.n, {}) + line(name, "fp", double(one.confusion.fp), one.n, {}) +
           line(name, "tn", double(one.confusion.tn), one.n, {}) + line(name, "fn", double(one.confusion.fn), one.n, {});
}

}  // namespace

std::string metricsCsv(const evaluation::Evaluation& evaluation)
{
    std::string text = "target,metric,value,n,wilson_low,wilson_high,albums_low,albums_high,delong_low,delong_high\n";
    for (const auto& one : evaluation.targets) text += linesOf(features::targetName(one.target), one);
    if (evaluation.together) text += linesOf("together", *evaluation.together);
    const auto& agreement = evaluation.agreement;
    text += line("together", "agreement", agreement.overall, agreement.n, {.albums = evaluation.agreementCi});
    text += line("together", "agreement_of_albums", evaluation.albumAgreement, evaluation.albums, {.albums = evaluation.albumAgreementCi});
    for (const auto& rung : evaluation.ladder) {
        const auto target = features::targetName(rung.target);
        const auto* result = evaluation::resultOf(evaluation, rung.target);
        const std::int64_t n = result ? result->n : 0;
        text += line(target, "minus_" + rung.name, rung.modelMinusRule, n, {.albums = rung.ci});
        if (rung.best) text += line(target, "auc_minus_" + rung.name, rung.modelMinusRuleAuc, n, {.albums = rung.aucDifferenceCi});
    }
    return text;
}

std::string ladderCsv(const evaluation::Evaluation& evaluation)
{
    std::string text = "target,rule,best,n,accuracy,wilson_low,wilson_high,auc,model_minus_rule,albums_low,albums_high,mcnemar_p\n";
    for (const auto& rung : evaluation.ladder) {
        const auto* result = evaluation::resultOf(evaluation, rung.target);
        const std::int64_t n = result ? result->n : 0;
        const bool decides = rung.rung != evaluation::Rung::Chance;  // chance is 50 % by definition
        const auto wilson = decides ? evaluation::wilson(std::llround(rung.accuracy * double(n)), n) : std::nullopt;
        text += std::string(features::targetName(rung.target)) + "," + rung.name + (rung.best ? ",1," : ",0,") + std::to_string(n) + "," +
                number(rung.accuracy) + "," + bounds(wilson) + "," + number(rung.auc) + "," + number(rung.modelMinusRule) + "," + bounds(rung.ci) +
                "," + number(rung.mcnemar) + "\n";
    }
    return text;
}

}  // namespace segue::report
