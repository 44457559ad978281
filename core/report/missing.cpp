// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/missing.h"

#include "report/run_facts.h"

#include <algorithm>

namespace segue::report {

namespace {

using evaluation::TargetResult;

/// Why a metric that needs both classes is not there.
std::string oneClass(const TargetResult& target)
{
    if (target.n == 0) return "no transition with a direction and a prediction";
    return target.ranking.ups == 0 ? "no transition goes up" : "no transition goes down";
}

std::string noDelong(const TargetResult& target)
{
    if (target.ranking.ups == 0 || target.ranking.downs == 0) return oneClass(target);
    if (target.ranking.ups > 1 && target.ranking.downs > 1) return "the scores have no spread to go by: its width would be 0";
    return target.ranking.ups < 2 ? "one transition alone goes up: a spread needs two" : "one transition alone goes down: a spread needs two";
}

std::string noLoss(const TargetResult& target) { return target.n == 0 ? oneClass(target) : "a prediction is no probability"; }

/// Intervals over albums: missing with their metric, or where there was nothing to draw from.
void addIntervals(Missing& all, const TargetResult& target, bool intervalsReached)
{
    const auto add = [&](const char* key, const std::optional<double>& metric, const std::optional<evaluation::Interval>& interval,
                         const char* ofMetric) {
        if (interval) return;
        const auto known = std::ranges::find(all, ofMetric, &std::pair<std::string, std::string>::first);
        if (!metric && known != all.end())
            all.emplace_back(key, known->second);
        else if (!intervalsReached)
            all.emplace_back(key, "stopped before the intervals over albums were drawn");
        else
            all.emplace_back(key, target.albums < 2 ? "an interval over albums needs two albums at least" : "the albums drawn hold one class only");
    };
    add("album_ci", target.accuracy, target.albumCi, "accuracy");
    add("balanced_accuracy_ci", target.balancedAccuracy, target.balancedAccuracyCi, "balanced_accuracy");
    add("auc_ci", target.auc, target.aucCi, "auc");
    add("average_precision_ci", target.averagePrecision, target.averagePrecisionCi, "average_precision");
    add("brier_ci", target.brier, target.brierCi, "brier");
    add("log_loss_ci", target.logLoss, target.logLossCi, "log_loss");
    add("calibration_error_ci", target.calibrationError, target.calibrationErrorCi, "calibration_error");
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

Missing missing(const TargetResult& target, bool intervalsReached)
{
    Missing all;
    const auto add = [&](const char* key, bool there, const std::string& why) {
        if (!there) all.emplace_back(key, why);
    };
    add("accuracy", target.accuracy.has_value(), oneClass(target));
    add("accuracy_ci", target.accuracyCi.has_value(), oneClass(target));
    add("balanced_accuracy", target.balancedAccuracy.has_value(), oneClass(target));
    add("auc", target.auc.has_value(), oneClass(target));
    add("auc_of_predictions", target.aucOfPredictions.has_value(), oneClass(target));
    add("average_precision", target.averagePrecision.has_value(), oneClass(target));
    add("auc_delong_ci", target.aucDelong.has_value(), noDelong(target));
    add("brier", target.brier.has_value(), noLoss(target));
    add("log_loss", target.logLoss.has_value(), noLoss(target));
    add("calibration_error", target.calibrationError.has_value(), noLoss(target));
    addIntervals(all, target, intervalsReached);
    return all;
}

Missing missingTogether(const TargetResult& together, bool intervalsReached)
{
    Missing all{{"auc_delong_ci", "DeLong's interval is of one target alone"}};
    const std::string mean = together.n == 0 ? "no transition with a direction and a prediction" : "the mean over the targets, and a target has none";
    const auto add = [&](const char* key, const std::optional<double>& metric) {
        if (!metric) all.emplace_back(key, mean);
    };
    add("accuracy", together.accuracy);
    add("balanced_accuracy", together.balancedAccuracy);
    add("auc", together.auc);
    add("auc_of_predictions", together.aucOfPredictions);
    add("average_precision", together.averagePrecision);
    add("brier", together.brier);
    add("log_loss", together.logLoss);
    add("calibration_error", together.calibrationError);
    addIntervals(all, together, intervalsReached);
    return all;
}

std::vector<std::string> missingInWords(const evaluation::Evaluation& evaluation)
{
    std::vector<std::string> lines;
    for (const auto& one : evaluation.targets)
        addLines(lines, std::string(features::targetName(one.target)), missing(one, evaluation.intervalsReached));
    if (evaluation.targets.size() > 1 && evaluation.together)
        addLines(lines, "together", missingTogether(*evaluation.together, evaluation.intervalsReached));
    return lines;
}

}  // namespace segue::report
