// SPDX-License-Identifier: GPL-3.0-or-later
// The result of an evaluation as aligned text.
#include "app/commands/command.h"
#include "report/missing.h"
#include "report/run_facts.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace segue::app {

namespace {

using evaluation::Evaluation;
using evaluation::Interval;
using evaluation::IntervalKind;
using evaluation::MetricCode;
using evaluation::TargetResult;
using Rows = std::vector<std::vector<std::string>>;

std::string shown(double value, const char* format)
{
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

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
std::string pValue(const std::optional<double>& p) { return !p ? "-" : *p < 0.001 ? "< 0.001" : shown(*p, "%.3f"); }

/// Columns as wide as their widest cell, two spaces between them.
std::string aligned(const Rows& rows)
{
    std::vector<std::size_t> width;
    for (const auto& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c) {
            width.resize(std::max(width.size(), c + 1));
            width[c] = std::max(width[c], row[c].size());
        }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) line += row[c] + std::string(width[c] + 2 - row[c].size(), ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

/// Every target by its name, then all of them together.
template <class Use>
void forEachResult(const Evaluation& evaluation, Use use)
{
    for (const auto& target : evaluation.targets) use(std::string(features::targetName(target.target)), target);
    if (evaluation.together && evaluation.targets.size() > 1) use("together", *evaluation.together);
}

std::string accuracies(const Evaluation& evaluation)
{
    Rows rows{{"target", "n", "accuracy", "Wilson 95 %", "albums 95 %", "AUC of scores", "albums 95 %", "DeLong 95 %", "AUC of 0/1"}};
    forEachResult(evaluation, [&](const std::string& name, const TargetResult& one) {
        rows.push_back({name, std::to_string(one.n), shown(one.value(MetricCode::Accuracy)),
                        shown(one.interval(MetricCode::Accuracy, IntervalKind::Wilson)),
                        shown(one.interval(MetricCode::Accuracy, IntervalKind::Albums)),
                        shown(one.value(MetricCode::Auc)),
                        shown(one.interval(MetricCode::Auc, IntervalKind::Albums)),
                        shown(one.interval(MetricCode::Auc, IntervalKind::Delong)),
                        shown(one.value(MetricCode::AucOfPredictions))});
    });
    return aligned(rows);
}

std::string moreMetrics(const Evaluation& evaluation)
{
    Rows rows{
        {"target", "balanced", "albums 95 %", "average precision", "albums 95 %", "Brier", "albums 95 %", "log loss", "albums 95 %", "tp/fp/tn/fn"}};
    forEachResult(evaluation, [&](const std::string& name, const TargetResult& one) {
        const auto& c = one.confusion;
        rows.push_back({name, shown(one.value(MetricCode::BalancedAccuracy)),
                        shown(one.interval(MetricCode::BalancedAccuracy, IntervalKind::Albums)),
                        shown(one.value(MetricCode::AveragePrecision)),
                        shown(one.interval(MetricCode::AveragePrecision, IntervalKind::Albums)),
                        shown(one.value(MetricCode::Brier)),
                        shown(one.interval(MetricCode::Brier, IntervalKind::Albums)),
                        shown(one.value(MetricCode::LogLoss)),
                        shown(one.interval(MetricCode::LogLoss, IntervalKind::Albums)),
                        std::to_string(c.tp) + "/" + std::to_string(c.fp) + "/" + std::to_string(c.tn) + "/" +
                            std::to_string(c.fn)});
    });
    return aligned(rows);
}

std::string againstRules(const Evaluation& evaluation)
{
    Rows rows{{"target", "best rule", "accuracy", "model - rule", "albums 95 %", "McNemar p", "AUC difference", "albums 95 %"}};
    for (const auto& rung : evaluation.ladder)
        if (rung.best)
            rows.push_back({std::string(features::targetName(rung.target)), rung.name, shown(rung.accuracy, "%.3f"), difference(rung.modelMinusRule),
                            difference(rung.ci), pValue(rung.mcnemar), difference(rung.modelMinusRuleAuc), difference(rung.aucDifferenceCi)});
    return rows.size() > 1 ? aligned(rows) : std::string();
}

std::string reasons(const Evaluation& evaluation)
{
    std::string text;
    for (const auto& line : report::missingInWords(evaluation)) text += line + "\n";
    for (const auto& one : evaluation.targets)
        if (one.scored.leftOut > 0)
            text += std::string(features::targetName(one.target)) + ": " + std::to_string(one.scored.leftOut) +
                    " transitions left out: the network's answer is no number\n";
    if (evaluation.targets.size() > 1 && evaluation.together)
        text +=
            "together: counts, accuracy, Brier and log loss over all transitions and targets; the others are means over the targets; "
            "Wilson's interval takes a transition's targets for independent, the one over albums does not\n";
    if (evaluation.rulesLearnt && !evaluation.ladder.empty())
        text +=
            "the best rule was " + report::whereChosen(evaluation) +
            "; the model is said to beat it where the interval over albums excludes 0 and McNemar's p is below 0.05, with this and every other rule; "
            "each target by itself, without a correction for their number\n";
    if (const auto few = report::fewAlbums(evaluation); !few.empty()) text += few + "\n";
    return text;
}

std::string agreement(const Evaluation& evaluation)
{
    const auto& all = evaluation.agreement;
    std::string text = "agreement of all targets: " + shown(all.n > 0 ? std::optional(all.overall) : std::nullopt);
    if (evaluation.agreementCi) text += " (albums 95 %: " + shown(evaluation.agreementCi) + ")";
    const auto counted = [](std::int64_t n, const char* word) { return std::to_string(n) + " " + word + (n == 1 ? "" : "s"); };
    text += " over " + counted(all.n, "transition") + " of " + counted(evaluation.albums, "album") +
            (evaluation.sealedTestPart ? " of the sealed test part\n" : "\n");
    const auto targets = std::int64_t(evaluation.targets.size());
    if (evaluation.together && evaluation.together->n < targets * all.n)
        text += "agreement is the share of a transition's known targets: " + std::to_string(targets * all.n - evaluation.together->n) +
                " directions are not known or have no prediction\n";
    return text;
}

}  // namespace

std::string evaluationText(const Evaluation& evaluation)
{
    const std::string rules = againstRules(evaluation);
    const double threshold = evaluation.targets.empty() ? 0.5 : evaluation.targets.front().threshold;
    const std::string moved =
        threshold == 0.5 ? "" : "Up is predicted where P(Up) is above " + shown(threshold, "%.3g") + "; the rules keep their own cut\n\n";
    return moved + accuracies(evaluation) + "\n" + moreMetrics(evaluation) + "\n" + rules + (rules.empty() ? "" : "\n") + reasons(evaluation) +
           agreement(evaluation) + report::resultSentence(evaluation) + "\n";
}

}  // namespace segue::app
