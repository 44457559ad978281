// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/control_json.h"

#include "evaluation/metrics/significance.h"

#include <array>

namespace segue::report {

using Json = nlohmann::ordered_json;

std::string whyNoInterval(const evaluation::RetrainTest& test, const evaluation::RetrainedTarget& target)
{
    if (!test.paired) return "every network has a test part of its own: nothing is paired";
    if (target.retrained.empty()) return "no network was trained anew";
    return test.stopped ? "stopped before the intervals were drawn"
                        : "an interval over albums needs two albums at least";
}

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
    return {{"shuffles", test.shuffles},   {"resolution", test.resolution}, {"level", test.level},
            {"decidable", test.decidable}, {"stopped", test.stopped},       {"targets", targets}};
}

Json toJson(const evaluation::RetrainTest& test)
{
    constexpr std::array kWorth{"shown", "too_few_repeats", "not_shown"};  // by evaluation::Worth
    Json targets = Json::object();
    for (const auto& one : test.targets)
        targets[std::string(features::targetName(one.target))] = {
            {"auc", one.observed},
            {"retrained", one.retrained},
            {"difference", one.difference ? Json(*one.difference) : Json(nullptr)},
            {"ci", one.ci ? Json::array({one.ci->low, one.ci->high}) : Json(nullptr)},
            {"p", one.p},
            {"p_holm", one.adjusted},
            {"worth", kWorth[std::size_t(evaluation::worthOf(test, one))]}};
    for (const auto& one : test.targets)
        if (!one.ci)
            targets[std::string(features::targetName(one.target))]["ci_reason"] = whyNoInterval(test, one);
    return {{"repeats", test.repeats},
            {"resolution", test.resolution},
            {"can_reach_5_percent", test.repeats >= evaluation::kFewestRepeats},
            {"level", test.level},
            {"decidable", test.decidable},
            {"repeats_needed", evaluation::permutationsNeeded(test.targets.size(), test.level)},
            {"stopped", test.stopped},
            {"targets", targets}};
}

}  // namespace segue::report
