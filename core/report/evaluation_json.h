// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "network/trained_model.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace segue::report {

/// `{targets, together, agreement, ladder, verdicts, ...}` with the keys of the command line's contract; an
/// undefined number is null. `intervals` says by key what each interval is.
nlohmann::ordered_json toJson(const evaluation::Evaluation& evaluation);
nlohmann::ordered_json toJson(const evaluation::Agreement& agreement);
/// `[{album_id, n, agreement}]`: the mean agreement of each album's transitions.
nlohmann::ordered_json albumAgreement(const features::Samples& samples, const model::Predictions& predictions,
                                      double threshold);
/// `[{member, epoch, train_loss, ...}]`.
nlohmann::ordered_json toJson(const std::vector<model::EpochRecord>& history);

}  // namespace segue::report
