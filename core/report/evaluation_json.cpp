// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evaluation_json.h"

#include "report/missing.h"
#include "report/run_facts.h"

#include <array>
#include <cmath>

namespace segue::report {

using Json = nlohmann::ordered_json;

namespace {

Json number(std::optional<double> value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

Json interval(const std::optional<evaluation::Interval>& interval)
{
    return interval ? Json::array({interval->low, interval->high}) : Json(nullptr);
}

Json toJson(const evaluation::TargetResult& result, bool intervalsReached)
{
    Json json{{"n", result.n},
              {"albums", result.albums},
              {"without_prediction", result.scored.leftOut},
              {"threshold", result.threshold}};
    for (const auto& metric : evaluation::metricTable()) {
        json[std::string(metric.key)] = number(result.value(metric.code));
        for (const auto& one : metric.intervals)
            if (!one.key.empty())
                json[std::string(one.key)] = interval(result.interval(metric.code, one.kind));
    }
    const auto& confusion = result.confusion;
    json["confusion"] = {
        {"tp", confusion.tp}, {"fp", confusion.fp}, {"tn", confusion.tn}, {"fn", confusion.fn}};
    json["reasons"] = Json::object();
    for (const auto& [key, why] : missing(result, intervalsReached)) json["reasons"][key] = why;
    return json;
}

Json toJson(const evaluation::BaselineResult& baseline)
{
    Json json{{"name", baseline.name},
              {"target", features::targetName(baseline.target)},
              {"accuracy", number(baseline.accuracy)},
              {"accuracy_ci", interval(baseline.accuracyCi)},
              {"auc", number(baseline.auc)},
              {"model_minus_rule", number(baseline.modelMinusRule)},
              {"ci", interval(baseline.ci)},
              {"mcnemar_p", number(baseline.mcnemar)},
              {"best", baseline.best},
              {"accuracy_where_chosen", number(baseline.accuracyWhereChosen)}};
    if (baseline.binomial) {
        json["binomial_p"] = *baseline.binomial;
        json["mcnemar_reason"] =
            "chance decides nothing: no transition that it alone gets right; binomial_p tests the model "
            "against 1/2";
        return json;
    }
    json["only_model_right"] = baseline.onlyModelRight;
    json["only_rule_right"] = baseline.onlyRuleRight;
    if (baseline.best) json["auc_difference"] = number(baseline.modelMinusRuleAuc);
    if (baseline.best) json["auc_difference_ci"] = interval(baseline.aucDifferenceCi);
    return json;
}

Json toJson(const evaluation::TargetVerdict& verdict)
{
    constexpr std::array kWords{"better",  "worse",          "within_chance",
                                "unknown", "tests_disagree", "not_every_rule"};
    Json notBeaten = Json::array();
    for (const auto baseline : verdict.notBeaten)
        notBeaten.push_back(evaluation::kBaselineNames[std::size_t(baseline)]);
    return {{"target", features::targetName(verdict.target)},
            {"best_rule", evaluation::kBaselineNames[std::size_t(verdict.rule)]},
            {"verdict", kWords[std::size_t(verdict.verdict)]},
            {"difference", number(verdict.difference)},
            {"ci", interval(verdict.ci)},
            {"mcnemar_p", number(verdict.mcnemar)},
            {"binomial_p", number(verdict.binomial)},
            {"not_beaten", notBeaten}};
}

constexpr const char* kOverAlbums =
    "bootstrap over albums, seeded draws of whole albums, percentiles 2.5 and 97.5";

std::string intervalName(const evaluation::Metric& metric, const evaluation::MetricInterval& interval)
{
    using evaluation::IntervalKind;
    if (interval.kind == IntervalKind::Wilson)
        return "Wilson score interval, 95 %: takes transitions for independent, and under 'together' a "
               "transition's targets "
               "as well; album_ci does neither";
    if (interval.kind == IntervalKind::Delong) return "DeLong, 95 %: takes transitions for independent";
    std::string name = kOverAlbums;
    if (!interval.key.starts_with(metric.key)) name += ", of the " + std::string(metric.name);
    if (interval.note == evaluation::IntervalNote::RatherHigh)
        name += "; drawing adds noise to every bin, so it lies rather high";
    return name;
}

/// What every interval is: a number without its name invites the wrong one.
Json intervalNames()
{
    Json names;
    for (const auto& metric : evaluation::metricTable())
        for (const auto& interval : metric.intervals)
            if (!interval.key.empty()) names[std::string(interval.key)] = intervalName(metric, interval);
    const std::string albums = kOverAlbums;
    names["agreement.ci"] = albums;
    names["agreement.mean_of_albums_ci"] = albums;
    names["ladder.accuracy_ci"] =
        "Wilson score interval, 95 %, of the rule's accuracy; chance is 1/2 by definition";
    names["ladder.ci"] = albums + ", paired, of the difference of accuracies";
    names["ladder.auc_difference_ci"] = albums + ", paired, of the difference of AUCs";
    names["auc_of_predictions"] =
        "AUC of the predictions cut to 0 and 1 at the threshold; auc is that of the scores";
    return names;
}

}  // namespace

Json toJson(const evaluation::Agreement& agreement)
{
    return {{"counts", agreement.counts},
            {"edges", agreement.edges},
            {"overall", number(agreement.overall)},
            {"n", agreement.n}};
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
    Json targets = Json::object(), baselines = Json::array(), verdicts = Json::array();
    for (const auto& target : evaluation.targets)
        targets[std::string(features::targetName(target.target))] =
            toJson(target, evaluation.intervalsReached);
    for (const auto& baseline : evaluation.baselines) baselines.push_back(toJson(baseline));
    for (const auto& verdict : evaluation::verdicts(evaluation)) verdicts.push_back(toJson(verdict));
    Json agreement = toJson(evaluation.agreement);
    agreement["ci"] = interval(evaluation.agreementCi);
    agreement["mean_of_albums"] = number(evaluation.albumAgreement);
    agreement["mean_of_albums_ci"] = interval(evaluation.albumAgreementCi);
    agreement["if_independent"] = evaluation.independentCounts;
    return {{"sealed_test_part", evaluation.sealedTestPart},
            {"sentence", resultSentence(evaluation)},
            {"targets", targets},
            {"together",
             evaluation.together ? toJson(*evaluation.together, evaluation.intervalsReached) : Json(nullptr)},
            {"agreement", agreement},
            {"ladder", baselines},
            {"rules_learnt", evaluation.rulesLearnt},
            {"chosen_on", !evaluation.rulesLearnt
                              ? Json(nullptr)
                              : Json(evaluation.chosenOnValidation ? "validation" : "training")},
            {"verdicts", verdicts},
            {"verdict_rule",
             "better or worse where the interval over albums excludes 0 and McNemar's exact p is below 0.05, "
             "each target by itself; "
             "no correction for their number; tests_disagree where only one of the two says so; not_beaten: "
             "other rules of which they do not both "
             "say so; "
             "not_every_rule: better than the best rule, but some are not beaten; unknown below 10 albums or "
             "without an interval"},
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
        all.push_back({{"album_id", albums.id(albums.albums[one.album])},
                       {"n", one.n},
                       {"agreement", number(one.overall)}});
    return all;
}

}  // namespace segue::report
