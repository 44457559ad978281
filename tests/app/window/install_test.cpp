// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace fs = std::filesystem;
using namespace segue::tests;

TEST_CASE("installed below any folder, and moved from there, the program finds its modules")
{
    const ScratchDir folder;
    const auto run = [&](const std::string& command) {
        CAPTURE(command);
        const int status = std::system(("cd '" + folder.path() + "' && " + command + " >log 2>&1").c_str());
        CAPTURE(readFile(folder / "log"));
        REQUIRE(status == 0);
        return readFile(folder / "log");
    };
    run("cmake --install '" + binaryDir() + "' --prefix '" + folder / "first" + "'");
    for (const char* file :
         {"bin/segue", "share/applications/io.github.segue.Segue.desktop",
          "share/metainfo/io.github.segue.Segue.metainfo.xml",
          "share/mime/packages/io.github.segue.Segue.mime.xml",
          "share/icons/hicolor/scalable/apps/io.github.segue.Segue.svg", "share/doc/segue/copyright",
          "share/doc/segue/CITATION.cff", "share/doc/segue/changelog.gz"}) {
        CAPTURE(file);
        CHECK(fs::exists(folder / "first/" + file));
    }
    fs::create_directory(folder / "a b");
    fs::rename(folder / "first", folder / "a b/moved");

    const std::string program = "'a b/moved/bin/segue' ";
    CHECK(run(program + "--version") == std::string(segue::kVersion) + "\n");
    run(program + "generate --albums 30 --windows 3 --out albums.csv");
    run(program +
        "train albums.csv --set epochs=1 --set hidden_size=4 --set windows=3 --out run.segue");  // segue_model
    run(program + "report run.segue --out report");  // segue_charts
    CHECK(fs::file_size(folder / "report/accuracy.png") > 10000);

    fs::rename(folder / "a b/moved/lib", folder / "a b/moved/library");
    CHECK(
        std::system(("cd '" + folder.path() + "' && " + program + "train albums.csv --out other.segue 2>log")
                        .c_str()) != 0);
    CHECK(readFile(folder / "log").find("a b/moved/lib/segue/segue_model.so") != std::string::npos);
}
