// SPDX-License-Identifier: GPL-3.0-or-later
// What the files say of a rule is what the evaluation found.
#include "report/evaluation_json.h"
#include "report/metrics_csv.h"

#include <catch2/catch.hpp>

using namespace segue;

TEST_CASE("a rule's interval is passed on, not computed again from its accuracy")
{
    evaluation::Evaluation evaluation;
    auto& target = evaluation.targets.emplace_back();
    target.target = features::Target::Tempo;
    target.n = 3;
    auto& baseline = evaluation.baselines.emplace_back();
    baseline.name = "median";
    baseline.baseline = evaluation::Baseline::Median;
    baseline.target = features::Target::Tempo;
    baseline.accuracy = 2.0 / 3;
    baseline.accuracyCi = evaluation::Interval{0.125, 0.875};  // not Wilson's of 2 in 3
    CHECK(report::baselinesCsv(evaluation).find("tempo,median,0,3,0.666666667,0.125,0.875,") !=
          std::string::npos);
    const auto json = report::toJson(evaluation)["ladder"][0];
    CHECK(json["accuracy_ci"] == nlohmann::ordered_json::array({0.125, 0.875}));
    baseline.accuracyCi.reset();
    CHECK(report::baselinesCsv(evaluation).find("tempo,median,0,3,0.666666667,,,") != std::string::npos);
    CHECK(report::toJson(evaluation)["ladder"][0]["accuracy_ci"].is_null());
}
