// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/place.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace segue::tests;

namespace {

bool installed(const std::string& tool)
{
    return std::system(("command -v " + tool + " >/dev/null 2>&1").c_str()) == 0;
}

int run(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()); }

}  // namespace

TEST_CASE("the desktop knows the program: its entry and its description are valid")
{
    if (!installed("desktop-file-validate") || !installed("appstreamcli")) {
        WARN("SKIPPED: desktop-file-validate or appstreamcli is not here");
        return;
    }
    const auto name = "'" + sourceDir() + "/resources/io.github.segue.Segue.";
    CHECK(run("desktop-file-validate " + name + "desktop'") == 0);
    CHECK(run("appstreamcli validate --no-net " + name + "metainfo.xml'") == 0);
}
