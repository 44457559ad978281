// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/run_tests.h"

#include <catch2/catch.hpp>

namespace segue::tests {

int runTests(int argc, char** argv) { return Catch::Session().run(argc, argv); }

}  // namespace segue::tests
