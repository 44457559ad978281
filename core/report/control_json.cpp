// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/control_json.h"

namespace segue::report {

using Json = nlohmann::ordered_json;

Json toJson(const evaluation::ShuffleTest& test)
{
    Json targets = Json::object();
    for (const auto& one : test.targets)
        targets[std::string(features::targetName(one.target))] = {{"n", one.n},
                                                                  {"model_accuracy", one.modelAccuracy},
                                                                  {"running_mean_accuracy", one.ruleAccuracy},
                                                                  {"statistic", one.observed},
                                                                  {"shuffled", one.shuffled},
                                                                  {"p", one.p},
                                                                  {"p_holm", one.adjusted},
                                                                  {"order_effect", one.orderEffect}};
    return {{"shuffles", test.shuffles}, {"resolution", test.resolution}, {"level", test.level}, {"decidable", test.decidable},
            {"stopped", test.stopped},   {"targets", targets}};
}

Json toJson(const evaluation::RetrainTest& test)
{
    Json targets = Json::object();
    for (const auto& one : test.targets)
        targets[std::string(features::targetName(one.target))] = {
            {"auc", one.observed},
            {"retrained", one.retrained},
            {"difference", one.difference ? Json(*one.difference) : Json(nullptr)},
            {"ci", one.ci ? Json::array({one.ci->low, one.ci->high}) : Json(nullptr)},
            {"p", one.p}};
    return {{"repeats", test.repeats}, {"resolution", test.resolution}, {"can_reach_5_percent", test.repeats >= evaluation::kFewestRepeats},
            {"stopped", test.stopped}, {"targets", targets}};
}

}  // namespace segue::report
