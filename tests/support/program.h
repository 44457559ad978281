// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace segue::tests {

/// What the program did: exit status and both streams.
struct Outcome {
    int status = -1;
    std::string out, err;
};

/// Runs the built `segue` with the arguments of a shell line.
Outcome runSegue(const std::string& arguments);

}  // namespace segue::tests
