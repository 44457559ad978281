// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"

#include <string>
#include <utility>
#include <vector>

namespace segue::report {

/// The metrics of a target that there are none of, by their key in JSON, each with its own reason.
using Missing = std::vector<std::pair<std::string, std::string>>;
Missing missing(const evaluation::TargetResult& target, bool intervalsReached);
/// The same of all targets taken together.
Missing missingTogether(const evaluation::TargetResult& together, bool intervalsReached);

/// Lines such as "tempo: no auc, average precision: no transition goes down".
std::vector<std::string> missingInWords(const evaluation::Evaluation& evaluation);

}  // namespace segue::report
