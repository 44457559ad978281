// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"

#include <string>
#include <utility>
#include <vector>

namespace segue::report {

/// The metrics and intervals of a target, or of all together, that there are none of: their keys in JSON,
/// each with its own reason.
using Missing = std::vector<std::pair<std::string, std::string>>;
Missing missing(const evaluation::TargetResult& result, bool intervalsReached);

/// Lines such as "tempo: no auc, average precision: no transition goes down".
std::vector<std::string> missingInWords(const evaluation::Evaluation& evaluation);

}  // namespace segue::report
