// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/controls/retrain_test.h"
#include "evaluation/controls/shuffle_test.h"

#include <nlohmann/json.hpp>

#include <string>

namespace segue::report {

/// What a control found, each p-value beside the smallest one that so many repeats can give.
nlohmann::ordered_json toJson(const evaluation::ShuffleTest& test);
nlohmann::ordered_json toJson(const evaluation::RetrainTest& test);

/// Why a target of such a control has no interval.
std::string whyNoInterval(const evaluation::RetrainTest& test, const evaluation::RetrainedTarget& target);

}  // namespace segue::report
