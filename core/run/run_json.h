// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

#include <nlohmann/json.hpp>

namespace segue::experiment {

/// Everything about a run that is not a table or a lump of bytes: configuration, cleaning, data, engine,
/// counts.
nlohmann::ordered_json factsToJson(const Run& run);
/// Throws nlohmann::json::exception or std::invalid_argument on facts that no Segue wrote.
void factsFromJson(const nlohmann::ordered_json& facts, Run& run);

/// A trained model without its weights.
nlohmann::ordered_json modelToJson(const model::TrainedModel& model);
void modelFromJson(const nlohmann::ordered_json& json, model::TrainedModel& model);

}  // namespace segue::experiment
