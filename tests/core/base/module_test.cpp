// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"

#include "support/place.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>

using namespace segue;
using namespace segue::tests;

TEST_CASE("a module that is not there, or is something else, is told by its name and with the reason")
{
    const auto missing = loadModule("segue_nothing.so", "anything");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::ModuleMissing);
    CHECK(missing.error().subject == "segue_nothing.so");
    CHECK(missing.error().detail.find("segue_nothing.so") != std::string::npos);
    const auto other = loadModule("segue_charts.so", "anything");
    REQUIRE_FALSE(other);
    CHECK(other.error().detail.find("is not Segue's") != std::string::npos);
    CHECK(loadModule("segue_charts.so", "segueCharts"));
}

TEST_CASE("the program starts without torch and without the libraries that draw plots")
{
    const ScratchDir folder;
    const std::string list = folder / "libraries";
    REQUIRE(std::system(
                ("env LD_TRACE_LOADED_OBJECTS=1 '" + binaryDir() + "/segue' >'" + list + "'").c_str()) == 0);
    const std::string libraries = readFile(list);
    CHECK(libraries.find("libQt6Widgets") != std::string::npos);
    for (const char* late :
         {"libtorch", "libQt6Charts", "libQCustomPlot", "libQt6PrintSupport", "libQt6OpenGL"})
        CHECK(libraries.find(late) == std::string::npos);
}
