// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rules_json.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace segue::experiment {

using Json = nlohmann::ordered_json;

namespace {

Json number(double value)
{
    if (std::isfinite(value)) return value;
    if (std::isnan(value)) return "nan";
    return value > 0 ? "inf" : "-inf";
}

double numberFrom(const Json& json)
{
    if (json.is_number()) return json;
    const auto word = json.get<std::string>();
    if (word == "nan") return std::numeric_limits<double>::quiet_NaN();
    if (word != "inf" && word != "-inf") throw std::invalid_argument("rules: " + word);
    return word == "inf" ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
}

Json toJson(const evaluation::TargetRules& one)
{
    const auto& rules = one.rules;
    return {{"target", features::targetName(rules.target)},
            {"median", number(rules.median)},
            {"up_share", rules.upShare},
            {"up_after_up", rules.upAfterUp},
            {"up_after_down", rules.upAfterDown},
            {"logistic",
             {{"mean", rules.logistic.mean},
              {"scale", rules.logistic.scale},
              {"weights", rules.logistic.weights},
              {"intercept", number(rules.logistic.intercept)}}},
            {"accuracy_where_chosen", one.accuracyWhereChosen},
            {"best", evaluation::kBaselineNames[one.best]}};
}

evaluation::TargetRules targetRules(const Json& json, std::size_t inputs)
{
    evaluation::TargetRules one;
    auto& rules = one.rules;
    const auto target = features::targetNamed(json.at("target").get<std::string>());
    if (!target) throw std::invalid_argument("rules: target");
    rules.target = *target;
    rules.median = numberFrom(json.at("median"));
    rules.upShare = json.at("up_share");
    rules.upAfterUp = json.at("up_after_up");
    rules.upAfterDown = json.at("up_after_down");
    const auto& logistic = json.at("logistic");
    for (const auto& [name, to] : {std::pair("mean", &rules.logistic.mean),
                                   {"scale", &rules.logistic.scale},
                                   {"weights", &rules.logistic.weights}}) {
        logistic.at(name).get_to(*to);
        if (to->size() != inputs) throw std::invalid_argument("rules: logistic");
    }
    rules.logistic.intercept = numberFrom(logistic.at("intercept"));
    json.at("accuracy_where_chosen").get_to(one.accuracyWhereChosen);
    const auto best = std::ranges::find(evaluation::kBaselineNames, json.at("best").get<std::string>());
    if (best == evaluation::kBaselineNames.end()) throw std::invalid_argument("rules: best");
    one.best = std::size_t(best - evaluation::kBaselineNames.begin());
    return one;
}

}  // namespace

Json rulesToJson(const evaluation::LearntBaselines& learnt)
{
    Json targets = Json::array();
    for (const auto& one : learnt.targets) targets.push_back(toJson(one));
    return {{"columns", learnt.columns}, {"targets", targets}};
}

evaluation::LearntBaselines rulesFromJson(const Json& json)
{
    evaluation::LearntBaselines learnt;
    json.at("columns").get_to(learnt.columns);
    for (const auto& one : json.at("targets"))
        learnt.targets.push_back(targetRules(one, 2 * learnt.columns.size()));
    return learnt;
}

}  // namespace segue::experiment
