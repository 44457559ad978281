// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evaluation_json.h"

#include "report/missing.h"
#include "report/run_facts.h"

#include <array>
#include <cmath>

namespace segue::report {

using Json = nlohmann::ordered_json;

namespace {

Json number(std::optional<double> value) { return value && std::isfinite(*value) ? Json(*value) : Json(nullptr); }

Json interval(const std::optional<evaluation::Interval>& interval) { return interval ? Json::array({interval->low, interval->high}) : Json(nullptr); }

Json toJson(const evaluation::TargetResult& target, bool intervalsReached, bool together = false)
{
    const auto& confusion = target.confusion;
    Json reasons = Json::object();
    for (const auto& [key, why] : together ? missingTogether(target, intervalsReached) : missing(target, intervalsReached)) reasons[key] = why;
    return {{"n", target.n},
            {"albums", target.albums},
            {"without_prediction", target.scored.leftOut},
            {"threshold", target.threshold},
            {"accuracy", number(target.accuracy)},
            {"accuracy_ci", interval(target.accuracyCi)},
            {"album_ci", interval(target.albumCi)},
            {"balanced_accuracy", number(target.balancedAccuracy)},
            {"balanced_accuracy_ci", interval(target.balancedAccuracyCi)},
            {"auc", number(target.auc)},
            {"auc_ci", interval(target.aucCi)},
            {"auc_delong_ci", interval(target.aucDelong)},
            {"auc_of_predictions", number(target.aucOfPredictions)},
            {"average_precision", number(target.averagePrecision)},
            {"average_precision_ci", interval(target.averagePrecisionCi)},
            {"brier", number(target.brier)},
            {"brier_ci", interval(target.brierCi)},
            {"log_loss", number(target.logLoss)},
            {"log_loss_ci", interval(target.logLossCi)},
            {"calibration_error", number(target.calibrationError)},
            {"calibration_error_ci", interval(target.calibrationErrorCi)},
            {"confusion", {{"tp", confusion.tp}, {"fp", confusion.fp}, {"tn", confusion.tn}, {"fn", confusion.fn}}},
            {"reasons", reasons}};
}

Json toJson(const evaluation::RungResult& rung)
{
    Json json{{"name", rung.name},
              {"target", features::targetName(rung.target)},
              {"accuracy", number(rung.accuracy)},
              {"auc", number(rung.auc)},
              {"model_minus_rule", number(rung.modelMinusRule)},
              {"ci", interval(rung.ci)},
              {"mcnemar_p", number(rung.mcnemar)},
              {"best", rung.best},
              {"accuracy_where_chosen", number(rung.accuracyWhereChosen)}};
    if (rung.binomial) {
        json["binomial_p"] = *rung.binomial;
        json["mcnemar_reason"] = "chance decides nothing: no transition that it alone gets right; binomial_p tests the model against 1/2";
        return json;
    }
    json["only_model_right"] = rung.onlyModelRight;
    json["only_rule_right"] = rung.onlyRuleRight;
    if (rung.best) json["auc_difference"] = number(rung.modelMinusRuleAuc);
    if (rung.best) json["auc_difference_ci"] = interval(rung.aucDifferenceCi);
    return json;
}

Json toJson(const evaluation::TargetVerdict& verdict)
{
    constexpr std::array kWords{"better", "worse", "within_chance", "unknown", "tests_disagree", "not_every_rule"};
    Json notBeaten = Json::array();
    for (const auto rung : verdict.notBeaten) notBeaten.push_back(evaluation::kRungNames[std::size_t(rung)]);
    return {{"target", features::targetName(verdict.target)},
            {"best_rule", evaluation::kRungNames[std::size_t(verdict.rule)]},
            {"verdict", kWords[std::size_t(verdict.verdict)]},
            {"difference", number(verdict.difference)},
            {"ci", interval(verdict.ci)},
            {"mcnemar_p", number(verdict.mcnemar)},
            {"binomial_p", number(verdict.binomial)},
            {"not_beaten", notBeaten}};
}

/// What every interval is: a number without its name invites the wrong one.
Json intervalNames()
{
    const std::string albums = "bootstrap over albums, seeded draws of whole albums, percentiles 2.5 and 97.5";
    return {{"accuracy_ci",
             "Wilson score interval, 95 %: takes transitions for independent, and under 'together' a transition's targets as well; album_ci does "
             "neither"},
            {"album_ci", albums + ", of the accuracy"},
            {"auc_ci", albums},
            {"auc_delong_ci", "DeLong, 95 %: takes transitions for independent"},
            {"balanced_accuracy_ci", albums},
            {"average_precision_ci", albums},
            {"brier_ci", albums},
            {"log_loss_ci", albums},
            {"calibration_error_ci", albums + "; drawing adds noise to every bin, so it lies rather high"},
            {"agreement.ci", albums},
            {"agreement.mean_of_albums_ci", albums},
            {"ladder.ci", albums + ", paired, of the difference of accuracies"},
            {"ladder.auc_difference_ci", albums + ", paired, of the difference of AUCs"},
            {"auc_of_predictions", "AUC of the predictions cut to 0 and 1 at the threshold; auc is that of the scores"}};
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
    Json targets = Json::object(), ladder = Json::array(), verdicts = Json::array();
    for (const auto& target : evaluation.targets)
        targets[std::string(features::targetName(target.target))] = toJson(target, evaluation.intervalsReached);
    for (const auto& rung : evaluation.ladder) ladder.push_back(toJson(rung));
    for (const auto& verdict : evaluation::verdicts(evaluation)) verdicts.push_back(toJson(verdict));
    Json agreement = toJson(evaluation.agreement);
    agreement["ci"] = interval(evaluation.agreementCi);
    agreement["mean_of_albums"] = number(evaluation.albumAgreement);
    agreement["mean_of_albums_ci"] = interval(evaluation.albumAgreementCi);
    agreement["if_independent"] = evaluation.independentCounts;
    return {{"sealed_test_part", evaluation.sealedTestPart},
            {"sentence", resultSentence(evaluation)},
            {"targets", targets},
            {"together", evaluation.together ? toJson(*evaluation.together, evaluation.intervalsReached, true) : Json(nullptr)},
            {"agreement", agreement},
            {"ladder", ladder},
            {"rules_learnt", evaluation.rulesLearnt},
            {"chosen_on", !evaluation.rulesLearnt ? Json(nullptr) : Json(evaluation.chosenOnValidation ? "validation" : "training")},
            {"verdicts", verdicts},
            {"verdict_rule",
             "better or worse where the interval over albums excludes 0 and McNemar's exact p is below 0.05, each target by itself; "
             "no correction for their number; tests_disagree where only one of the two says so; not_beaten: other rules of which they do not both "
             "say so; "
             "not_every_rule: better than the best rule, but some are not beaten; unknown below 10 albums or without an interval"},
            {"albums", evaluation.albums},
            {"intervals_reached", evaluation.intervalsReached},
            {"intervals", intervalNames()}};
}

Json albumAgreement(const features::Samples& samples, const model::Predictions& predictions, double threshold)
{
    const auto known = evaluation::rightness(samples, predictions, threshold);
    std::vector<std::uint32_t> album;
    for (const auto sample : predictions.samples) album.push_back(samples.album[sample]);
    const auto& albums = *samples.table->albums;
    Json all = Json::array();
    for (const auto& one : evaluation::agreementByAlbum(known.right, known.targets, album))
        all.push_back({{"album_id", albums.id(albums.albums[one.album])}, {"n", one.n}, {"agreement", number(one.overall)}});
    return all;
}

}  // namespace segue::report
