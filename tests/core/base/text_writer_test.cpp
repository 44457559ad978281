// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_writer.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <limits>

using namespace segue;
using tests::ScratchDir;

TEST_CASE("a file appears whole or not at all")
{
    const ScratchDir folder;
    const auto path = tests::writeFile(folder / "numbers.csv", "old");
    {
        TextWriter unfinished(path);
        unfinished.write("new");
    }
    CHECK(tests::readFile(path) == "old");
    REQUIRE(writeText(path, "new"));
    CHECK(tests::readFile(path) == "new");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a link stays one and its file is written; what is no file is written to, never replaced")
{
    namespace fs = std::filesystem;
    const ScratchDir folder;
    const auto file = tests::writeFile(folder / "file.csv", "old"), link = folder / "link.csv";
    fs::create_symlink(file, link);
    REQUIRE(writeText(link, "new"));
    CHECK(fs::is_symlink(link));
    CHECK(tests::readFile(file) == "new");
    fs::create_symlink("/dev/null", folder / "nothing");
    REQUIRE(writeText(folder / "nothing", "x"));
    CHECK(fs::is_character_file("/dev/null"));
    CHECK_FALSE(fs::exists("/dev/null.unfinished"));
    if (!fs::exists("/dev/full")) return;
    fs::create_symlink("/dev/full", folder / "full");
    CHECK_FALSE(writeText(folder / "full", "x"));
}

TEST_CASE("a place that cannot be written says so with the file and the reason")
{
    const auto status = writeText("/nowhere/at/all.csv", "x");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::FileUnwritable);
    CHECK(status.error().subject == "/nowhere/at/all.csv");
    CHECK_FALSE(status.error().detail.empty());
    CHECK_FALSE(writeText("/nowhere/at/all.csv.gz", "x"));
}

TEST_CASE("the same text gives the same compressed bytes")
{
    const ScratchDir folder;
    REQUIRE(writeText(folder / "a.gz", "the same text"));
    REQUIRE(writeText(folder / "b.gz", "the same text"));
    const auto bytes = tests::readFile(folder / "a.gz");
    CHECK(bytes.starts_with("\x1f\x8b"));
    CHECK(bytes == tests::readFile(folder / "b.gz"));
}

TEST_CASE("numbers are written with a point, not-a-number as nothing")
{
    std::string text;
    appendFixed(text, 1.0 / 3, 5);
    text += ' ';
    appendFixed(text, -0.0000004, 3);
    text += ' ';
    appendShortest(text, 0.1F);
    text += ' ';
    appendShortest(text, 0.1);
    text += ' ';
    appendShortest(text, std::numeric_limits<float>::quiet_NaN());
    CHECK(text == "0.33333 -0.000 0.1 0.1 ");
}

TEST_CASE("a field is quoted where it has to be")
{
    std::string text;
    for (const auto* field : {"plain", "a,b", "say \"hi\"", "two\nlines"}) {
        appendField(text, field);
        text += '|';
    }
    CHECK(text == "plain|\"a,b\"|\"say \"\"hi\"\"\"|\"two\nlines\"|");
}
