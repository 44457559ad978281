// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "run/run.h"

#include <string>

namespace segue::app {

/// `evaluate` of a run that scores orders: on its sealed test part, or, where `data` is a path, on the albums
/// of those data that it may score. Prints and returns the exit status.
int evaluateOrders(const experiment::Run& run, const std::string& data, bool json, const RunControl& control);

}  // namespace segue::app
