// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/run_facts.h"

#include <string>
#include <vector>

namespace segue::report {

/// A drawing made by the caller: core paints nothing.
struct Picture {
    std::string id;  ///< the plot's: "accuracy", "roc", "agreement", "loss"
    std::string svg;
    std::string caption;
};

/// The whole report as one page that needs nothing beside it: no script, no font, no picture from elsewhere.
std::string htmlReport(const RunFacts& facts, const std::vector<Picture>& pictures);

}  // namespace segue::report
