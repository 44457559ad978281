// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/evaluate_run.h"

#include <string>

namespace segue::app {

/// `run` on its sealed test part or, where `data` is a path, on those data whole; seeded as the run is. What
/// flatters or weakens the numbers (cleaning, albums that the run learnt from, no rule but chance) is
/// told on stderr before they are read. Errors as in experiment::evaluateRun, and those of reading `data`.
Result<experiment::EvaluatedRun> evaluated(const experiment::Run& run, const std::string& data,
                                           evaluation::EvaluateOptions how, const RunControl& control,
                                           experiment::KnownAlbums known = experiment::KnownAlbums::Keep);

/// Why there is no rule but chance, in the words of the window; empty where there are others.
std::string rulesReason(const experiment::EvaluatedRun& result);

}  // namespace segue::app
