// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"
#include "support/place.h"

#include <string>

namespace segue::tests {

/// Forty synthetic albums, and a configuration that trains four epochs on them in no time.
struct SmallTable {
    std::string path;
    experiment::Prepared prepared;
    model::Config config;
};
SmallTable smallTable(const ScratchDir& folder);

/// A run of four epochs that was stopped after the second.
experiment::Run stoppedRun(const SmallTable& work, const std::string& path);

}  // namespace segue::tests
