// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "base/result.h"
#include "evaluation/controls/retrain_test.h"
#include "run/evaluate_run.h"

#include <string>
#include <vector>

namespace segue::app {

/// What `--control` takes.
std::vector<std::string> controlNames();

struct ControlWishes {
    std::vector<std::string> names;
    int repeats = evaluation::kFewestRepeats;  ///< of a control that trains
};

struct ControlResults {
    Json json = Json::object();  ///< by name
    std::string text;
};

/// Runs them one after the other. Error ValueOutOfRange where one cannot be made of the run.
Result<ControlResults> runControls(const ControlWishes& wishes, const experiment::Run& run,
                                   const experiment::EvaluatedRun& evaluated, double threshold,
                                   const RunControl& poll);

}  // namespace segue::app
