// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "model/trained_model.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace segue::report {

/// `{targets, agreement, ladder}` with the keys of the command line's contract; an undefined number is null.
nlohmann::ordered_json toJson(const evaluation::Evaluation& evaluation);
nlohmann::ordered_json toJson(const evaluation::Agreement& agreement);
/// `[{member, epoch, train_loss, ...}]`.
nlohmann::ordered_json toJson(const std::vector<model::EpochRecord>& history);

}  // namespace segue::report
