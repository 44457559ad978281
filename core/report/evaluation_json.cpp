// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evaluation_json.h"

#include <cmath>

namespace segue::report {

using Json = nlohmann::ordered_json;

namespace {

Json number(std::optional<double> value) { return value && std::isfinite(*value) ? Json(*value) : Json(nullptr); }

Json interval(const std::optional<evaluation::Interval>& interval)
{
    return interval ? Json::array({interval->low, interval->high}) : Json(nullptr);
}

Json toJson(const evaluation::TargetResult& target)
{
    const auto& confusion = target.confusion;
    return {{"n", target.n},
            {"threshold", target.threshold},
            {"accuracy", number(target.accuracy)},
            {"accuracy_ci", interval(target.accuracyCi)},
            {"album_ci", interval(target.albumCi)},
            {"balanced_accuracy", number(target.balancedAccuracy)},
            {"auc", number(target.auc)},
            {"auc_ci", interval(target.aucCi)},
            {"auc_delong_ci", interval(target.aucDelong)},
            {"auc_of_predictions", number(target.aucOfPredictions)},
            {"average_precision", number(target.averagePrecision)},
            {"brier", number(target.brier)},
            {"log_loss", number(target.logLoss)},
            {"confusion", {{"tp", confusion.tp}, {"fp", confusion.fp}, {"tn", confusion.tn}, {"fn", confusion.fn}}}};
}

Json toJson(const evaluation::RungResult& rung)
{
    return {{"name", rung.name},
            {"target", features::targetName(rung.target)},
            {"accuracy", number(rung.accuracy)},
            {"auc", number(rung.auc)},
            {"model_minus_rule", number(rung.modelMinusRule)},
            {"ci", interval(rung.ci)},
            {"mcnemar_p", number(rung.mcnemar)},
            {"best", rung.best}};
}

}  // namespace

Json toJson(const evaluation::Agreement& agreement)
{
    return {{"counts", agreement.counts}, {"edges", agreement.edges}, {"overall", number(agreement.overall)}, {"n", agreement.n}};
}

Json toJson(const std::vector<model::EpochRecord>& history)
{
    Json epochs = Json::array();
    for (const auto& epoch : history)
        epochs.push_back({{"member", epoch.member},
                          {"epoch", epoch.epoch},
                          {"train_loss", number(epoch.trainLoss)},
                          {"train_accuracy", number(epoch.trainAccuracy)},
                          {"validation_loss", number(epoch.validationLoss)},
                          {"validation_accuracy", number(epoch.validationAccuracy)},
                          {"seconds", epoch.seconds}});
    return epochs;
}

Json toJson(const evaluation::Evaluation& evaluation)
{
    Json targets = Json::object(), ladder = Json::array();
    for (const auto& target : evaluation.targets) targets[std::string(features::targetName(target.target))] = toJson(target);
    for (const auto& rung : evaluation.ladder) ladder.push_back(toJson(rung));
    return {{"sealed_test_part", evaluation.sealedTestPart}, {"targets", targets}, {"agreement", toJson(evaluation.agreement)}, {"ladder", ladder}};
}

}  // namespace segue::report
