// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/baselines/learnt_baselines.h"

#include <nlohmann/json.hpp>

namespace segue::experiment {

/// What the simple rules learnt, bit for bit; numbers that are none (a median of nothing, the intercept of
/// one class) are words.
nlohmann::ordered_json rulesToJson(const evaluation::LearntBaselines& learnt);
/// Throws nlohmann::json::exception or std::invalid_argument on rules that no Segue wrote.
evaluation::LearntBaselines rulesFromJson(const nlohmann::ordered_json& json);

}  // namespace segue::experiment
