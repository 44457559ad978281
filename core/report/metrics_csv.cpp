// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/metrics_csv.h"

#include "base/formatted.h"

#include <cmath>

namespace segue::report {

namespace {

using evaluation::Interval;
using evaluation::IntervalKind;
using evaluation::TargetResult;

std::string number(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? formatted("%.9g", *value) : std::string();
}

std::string bounds(const std::optional<Interval>& interval)
{
    return interval ? number(interval->low) + "," + number(interval->high) : ",";
}

using Intervals = decltype(evaluation::Measured::intervals);

Intervals overAlbums(const std::optional<Interval>& interval)
{
    Intervals all;
    all[std::size_t(IntervalKind::Albums)] = interval;
    return all;
}

std::string line(std::string_view target, std::string_view metric, const std::optional<double>& value,
                 std::int64_t n, const Intervals& intervals = {})
{
    std::string text =
        std::string(target) + "," + std::string(metric) + "," + number(value) + "," + std::to_string(n);
    for (const auto kind : {IntervalKind::Wilson, IntervalKind::Albums, IntervalKind::Delong})
        text += "," + bounds(intervals[std::size_t(kind)]);
    return text + "\n";
}

std::string linesOf(std::string_view name, const TargetResult& one)
{
    std::string text;
    for (const auto& metric : evaluation::metricTable())
        text += line(name, metric.key, one.value(metric.code), one.n,
                     one.metrics[std::size_t(metric.code)].intervals);
    const auto& confusion = one.confusion;
    text += line(name, "without_prediction", double(one.scored.leftOut), one.n) +
            line(name, "albums", double(one.albums), one.n);
    return text + line(name, "tp", double(confusion.tp), one.n) +
           line(name, "fp", double(confusion.fp), one.n) + line(name, "tn", double(confusion.tn), one.n) +
           line(name, "fn", double(confusion.fn), one.n);
}

}  // namespace

std::string metricsCsv(const evaluation::Evaluation& evaluation)
{
    std::string text =
        "target,metric,value,n,wilson_low,wilson_high,albums_low,albums_high,delong_low,delong_high\n";
    for (const auto& one : evaluation.targets) text += linesOf(features::targetName(one.target), one);
    if (evaluation.together) text += linesOf("together", *evaluation.together);
    const auto& agreement = evaluation.agreement;
    text += line("together", "agreement", agreement.overall, agreement.n, overAlbums(evaluation.agreementCi));
    text += line("together", "agreement_of_albums", evaluation.albumAgreement, evaluation.albums,
                 overAlbums(evaluation.albumAgreementCi));
    for (const auto& baseline : evaluation.baselines) {
        const auto target = features::targetName(baseline.target);
        const auto* result = evaluation::resultOf(evaluation, baseline.target);
        const std::int64_t n = result ? result->n : 0;
        text += line(target, "minus_" + baseline.name, baseline.modelMinusRule, n, overAlbums(baseline.ci));
        if (baseline.best)
            text += line(target, "auc_minus_" + baseline.name, baseline.modelMinusRuleAuc, n,
                         overAlbums(baseline.aucDifferenceCi));
    }
    return text;
}

std::string baselinesCsv(const evaluation::Evaluation& evaluation)
{
    std::string text =
        "target,rule,best,n,accuracy,wilson_low,wilson_high,auc,model_minus_rule,albums_low,albums_high,"
        "mcnemar_p\n";
    for (const auto& baseline : evaluation.baselines) {
        const auto* result = evaluation::resultOf(evaluation, baseline.target);
        const std::int64_t n = result ? result->n : 0;
        text += std::string(features::targetName(baseline.target)) + "," + baseline.name +
                (baseline.best ? ",1," : ",0,") + std::to_string(n) + "," + number(baseline.accuracy) + "," +
                bounds(baseline.accuracyCi) + "," + number(baseline.auc) + "," +
                number(baseline.modelMinusRule) + "," + bounds(baseline.ci) + "," + number(baseline.mcnemar) +
                "\n";
    }
    return text;
}

}  // namespace segue::report
