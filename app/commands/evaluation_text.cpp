// SPDX-License-Identifier: GPL-3.0-or-later
// The result of an evaluation as aligned text.
#include "app/commands/aligned.h"
#include "app/commands/command.h"
#include "base/formatted.h"
#include "report/missing.h"
#include "report/run_facts.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace segue::app {

namespace {

using evaluation::Evaluation;
using evaluation::Interval;
using evaluation::TargetResult;

std::string shown(double value, const char* format) { return formatted(format, value); }

/// "-" where there is none: the reason stands below the table.
std::string shown(const std::optional<double>& value) { return value ? shown(*value, "%.3f") : "-"; }
std::string shown(const std::optional<Interval>& interval)
{
    return interval ? shown(interval->low, "%.3f") + " to " + shown(interval->high, "%.3f") : "-";
}
std::string difference(const std::optional<double>& value) { return value ? shown(*value, "%+.3f") : "-"; }
std::string difference(const std::optional<Interval>& interval)
{
    return interval ? shown(interval->low, "%+.3f") + " to " + shown(interval->high, "%+.3f") : "-";
}
std::string pValue(const std::optional<double>& p)
{
    if (!p) return "-";
    return *p < 0.001 ? "< 0.001" : shown(*p, "%.3f");
}

/// Every target by its name, then all of them together.
template <class Use>
void forEachResult(const Evaluation& evaluation, Use use)
{
    for (const auto& target : evaluation.targets)
        use(std::string(features::targetName(target.target)), target);
    if (evaluation.together && evaluation.targets.size() > 1) use("together", *evaluation.together);
}

using Metrics = std::vector<const evaluation::Metric*>;

/// Those of the first table, or of the further ones.
Metrics metricsOf(bool first)
{
    Metrics metrics;
    for (const auto& metric : evaluation::metricTable())
        if ((metric.prominence == evaluation::Prominence::First) == first) metrics.push_back(&metric);
    return metrics;
}

/// The metric and its intervals; one that stands beside another metric is not repeated.
void addCells(std::vector<std::string>& row, const evaluation::Metric& metric, const TargetResult& result)
{
    row.push_back(shown(result.value(metric.code)));
    for (const auto& interval : metric.intervals)
        if (!interval.key.empty()) row.push_back(shown(result.interval(metric.code, interval.kind)));
}

void addHeadings(std::vector<std::string>& row, const evaluation::Metric& metric, std::string_view name)
{
    row.emplace_back(name);
    for (const auto& interval : metric.intervals)
        if (!interval.key.empty()) row.push_back(report::intervalHeading(interval.kind));
}

std::string firstMetrics(const Evaluation& evaluation)
{
    Rows rows{{"target", "n"}};
    for (const auto* metric : metricsOf(true)) addHeadings(rows.front(), *metric, metric->name);
    forEachResult(evaluation, [&](const std::string& name, const TargetResult& one) {
        rows.push_back({name, std::to_string(one.n)});
        for (const auto* metric : metricsOf(true)) addCells(rows.back(), *metric, one);
    });
    return aligned(rows);
}

/// The other metrics, as many in a table as a wide terminal shows; the counts are at the end of the first.
std::string furtherMetrics(const Evaluation& evaluation)
{
    constexpr std::size_t kMost = 4;
    const Metrics all = metricsOf(false);
    std::string text;
    for (std::size_t begin = 0; begin < all.size(); begin += kMost) {
        const auto some = std::span(all).subspan(begin, std::min(kMost, all.size() - begin));
        Rows rows{{"target"}};
        for (const auto* metric : some) addHeadings(rows.front(), *metric, metric->briefName());
        if (begin == 0) rows.front().emplace_back("tp/fp/tn/fn");
        forEachResult(evaluation, [&](const std::string& name, const TargetResult& one) {
            rows.push_back({name});
            for (const auto* metric : some) addCells(rows.back(), *metric, one);
            const auto& c = one.confusion;
            if (begin == 0)
                rows.back().push_back(std::to_string(c.tp) + "/" + std::to_string(c.fp) + "/" +
                                      std::to_string(c.tn) + "/" + std::to_string(c.fn));
        });
        text += aligned(rows) + "\n";
    }
    return text;
}

std::string againstRules(const Evaluation& evaluation)
{
    Rows rows{{"target", "best rule", "accuracy", "model - rule", "albums 95 %", "McNemar p",
               "AUC difference", "albums 95 %", "rule, Wilson 95 %"}};
    for (const auto& baseline : evaluation.baselines)
        if (baseline.best)
            rows.push_back({std::string(features::targetName(baseline.target)), baseline.name,
                            shown(baseline.accuracy, "%.3f"), difference(baseline.modelMinusRule),
                            difference(baseline.ci), pValue(baseline.mcnemar),
                            difference(baseline.modelMinusRuleAuc), difference(baseline.aucDifferenceCi),
                            shown(baseline.accuracyCi)});
    return rows.size() > 1 ? aligned(rows) : std::string();
}

/// What is not a mean over the targets where they are taken together.
std::vector<std::string> pooledOverTransitions()
{
    std::vector<std::string> names{"counts"};
    for (const auto& metric : evaluation::metricTable())
        if (metric.pooling != evaluation::Pooling::Targets) names.emplace_back(metric.name);
    return names;
}

std::string reasons(const Evaluation& evaluation)
{
    std::string text;
    for (const auto& line : report::missingInWords(evaluation)) text += line + "\n";
    for (const auto& one : evaluation.targets)
        if (one.scored.leftOut > 0)
            text += std::string(features::targetName(one.target)) + ": " +
                    std::to_string(one.scored.leftOut) +
                    " transitions left out: the network's answer is no number\n";
    if (evaluation.targets.size() > 1 && evaluation.together)
        text +=
            "together: " + report::listed(pooledOverTransitions()) +
            " over all transitions and targets; the others are means over the targets; "
            "Wilson's interval takes a transition's targets for independent, the one over albums does not\n";
    if (evaluation.rulesLearnt && !evaluation.baselines.empty())
        text += "the best rule was " + report::whereChosen(evaluation) +
                "; the model is said to beat it where the interval over albums excludes 0 and McNemar's p is "
                "below 0.05, with this and every other rule; "
                "each target by itself, without a correction for their number\n";
    if (const auto few = report::fewAlbums(evaluation); !few.empty()) text += few + "\n";
    return text;
}

std::string agreement(const Evaluation& evaluation)
{
    const auto& all = evaluation.agreement;
    std::string text =
        "agreement of all targets: " + shown(all.n > 0 ? std::optional(all.overall) : std::nullopt);
    if (evaluation.agreementCi) text += " (albums 95 %: " + shown(evaluation.agreementCi) + ")";
    const auto counted = [](std::int64_t n, const char* word) {
        return std::to_string(n) + " " + word + (n == 1 ? "" : "s");
    };
    text += " over " + counted(all.n, "transition") + " of " + counted(evaluation.albums, "album") +
            (evaluation.sealedTestPart ? " of the sealed test part\n" : "\n");
    if (evaluation.albumAgreement) {
        text += "agreement of an album, the mean over its transitions: " + shown(evaluation.albumAgreement) +
                " on average";
        if (evaluation.albumAgreementCi) text += " (albums 95 %: " + shown(evaluation.albumAgreementCi) + ")";
        text += "\n";
    }
    const auto targets = std::int64_t(evaluation.targets.size());
    if (evaluation.together && evaluation.together->n < targets * all.n)
        text += "agreement is the share of a transition's known targets: " +
                std::to_string(targets * all.n - evaluation.together->n) +
                " directions are not known or have no prediction\n";
    return text;
}

}  // namespace

std::string evaluationText(const Evaluation& evaluation)
{
    const std::string rules = againstRules(evaluation);
    const double threshold = evaluation.targets.empty() ? 0.5 : evaluation.targets.front().threshold;
    const std::string moved = threshold == 0.5
                                  ? ""
                                  : "Up is predicted where P(Up) is above " + shown(threshold, "%.3g") +
                                        "; the rules keep their own cut\n\n";
    return moved + firstMetrics(evaluation) + "\n" + furtherMetrics(evaluation) + rules +
           (rules.empty() ? "" : "\n") + reasons(evaluation) + agreement(evaluation) +
           report::resultSentence(evaluation) + "\n";
}

}  // namespace segue::app
