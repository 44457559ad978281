// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace segue::tests {

/// Catch's runner, compiled once for all test programs. Returns the exit status.
int runTests(int argc, char** argv);

}  // namespace segue::tests
