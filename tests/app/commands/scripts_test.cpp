// SPDX-License-Identifier: GPL-3.0-or-later
// What run.sh and test.sh say. Whether their promises hold on a bare machine is tried by ./test.sh fresh.
#include "support/place.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>

using namespace segue::tests;

namespace {

struct Told {
    int status;
    std::string text;  ///< on both streams
};

Told shell(const ScratchDir& folder, const std::string& command)
{
    const std::string log = folder / "log";
    const int status = std::system(
        ("cd '" + sourceDir() + "' && { " + command + "; } >'" + log + "' 2>&1 </dev/null").c_str());
    return {WEXITSTATUS(status), readFile(log)};
}

}  // namespace

TEST_CASE("where nothing can be installed, run.sh and test.sh name what is missing and stop")
{
    const ScratchDir folder;
    const auto tools = shell(folder, "for tool in bash dirname env id; do ln -s $(command -v $tool) '" +
                                         folder.path() + "'; done");
    REQUIRE(tools.status == 0);
    for (const char* script : {"run.sh", "run.sh package", "test.sh"}) {
        CAPTURE(script);
        const auto told = shell(folder, "PATH='" + folder.path() + "' ./" + script);
        CAPTURE(told.text);
        CHECK(told.status == 1);
        CHECK(told.text.starts_with(
            "Segue needs packages that are not installed, and there is no apt-get here; please install these "
            "and start again: g++ cmake "));
        CHECK((told.text.find(" catch2 ") != std::string::npos) == (std::string(script) == "test.sh"));
    }
}

TEST_CASE("a build tells its share, passes on what compilers say, and is not called done when it failed")
{
    const ScratchDir folder;
    const auto ninja = [&](const std::string& lines) {
        return shell(folder, "printf '" + lines + "' | bash -c 'source tools/progress.sh; show_ninja_status'")
            .text;
    };
    const std::string good = ninja(
        "[0/1] Re-checking globbed directories...\\n[1/4] Building CXX object a/b.cpp.o\\nb.cpp:1: warning: "
        "w\\n"
        "[2/4] Building CXX object a/c.cpp.o\\n[4/4] Linking CXX executable segue\\n");
    CHECK(good ==
          "[1/3] Building: 4 steps\n[1/3] 25 %: b.cpp.o\nb.cpp:1: warning: w\n[1/3] 50 %: c.cpp.o\n"
          "[1/3] 100 %: Linking CXX executable segue\n[1/3] Built (0 s)\n");
    CHECK(ninja("ninja: no work to do.\\n").empty());
    CHECK(
        ninja("[1/4] Building CXX object a/b.cpp.o\\nFAILED: b\\nninja: build stopped: subcommand failed.\\n")
            .find("Built") == std::string::npos);
}

TEST_CASE("an installation tells what it downloads and installs, each with its share and the time left")
{
    const ScratchDir folder;
    const std::string lines =
        "dlstatus:1:0.5:Retrieving\\ndlstatus:2:60.25:Retrieving\\npmstatus:libtorch-dev:10.4:"
        "Unpacking\\npmstatus:dpkg:99:x\\n";
    const auto told =
        shell(folder, "printf '" + lines +
                          "' | bash -c 'source tools/progress.sh; begin_step Installing; show_apt_status'")
            .text;
    CHECK(told ==
          "[1/3] Installing\n[1/3] 0 %: downloading\n[1/3] 60 %: downloading\n[1/3] 10 %: installing "
          "libtorch-dev\n"
          "[1/3] 99 %: installing dpkg\n");
    const auto left =
        shell(folder,
              "bash -c 'source tools/progress.sh; begin_step x; SECONDS=600; time_left 25; time_left 80'")
            .text;
    CHECK(left == "[1/3] x\n, about 30 min left\n, about 3 min left\n");
}
