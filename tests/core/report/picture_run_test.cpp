// SPDX-License-Identifier: GPL-3.0-or-later
// What a saved picture says of its run is read from its bytes, whichever way they hold it.
#include "report/picture_run.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>

using namespace segue;
using namespace segue::report;
using namespace segue::tests;

namespace {

std::string seed(const std::string& name)
{
    return readFile(sourceDir() + "/tests/fuzz/corpus/picture/" + name);
}

const std::map<char, std::string> kEntities{{'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'&', "&amp;"}};

std::string nameIn(const std::string& bytes)
{
    const auto run = runOfPicture(bytes);
    return run ? run->name : "none";
}

}  // namespace

TEST_CASE("a picture names its run as text, packed, in any language, and in markup")
{
    for (const char* file : {"plain.png", "packed.png", "figure.svg", "figure.pdf"}) {
        INFO(file);
        const auto run = runOfPicture(seed(file));
        REQUIRE(run);
        CHECK(run->name == "my run & co.segue");
        CHECK(run->started == "2026-01-02T03:04:05Z");
    }
    for (const char* file : {"names.png", "packed-names.png"})
        CHECK(nameIn(seed(file)) == "mäy run & co.segue");
}

TEST_CASE("the line that is written is the line that is read")
{
    experiment::Run run;
    run.path = "/home/somebody/a <b> (2) \"c\" & 'd', data x.segue";
    run.started = "2026-01-02T03:04:05Z";
    run.dataPath = "/music/albums (2026-01-02T03:04:05Z).csv";
    run.dataHash = "xxh3:0123456789abcdef0123456789abcdef";
    run.config.seed = 7;
    const std::string comment = runComment(run);
    CHECK(comment.find('/') == std::string::npos);
    CHECK(comment.ends_with("data albums (2026-01-02T03:04:05Z).csv (xxh3:0123456789a), seed 7"));
    std::string escaped;
    for (const char c : comment) {
        const auto entity = kEntities.find(c);
        escaped += entity == kEntities.end() ? std::string(1, c) : entity->second;
    }
    CHECK(nameIn("<svg><desc>A plot.\n" + escaped + "</desc></svg>") ==
          "a <b> (2) \"c\" & 'd', data x.segue");
}

TEST_CASE("bytes of something else name no run")
{
    CHECK(nameIn("") == "none");
    CHECK(nameIn("Segue run x.segue") == "none");
    CHECK(nameIn("Segue run x.segue (yesterday), data y.csv (0), seed 1") == "none");
    CHECK(nameIn("Segue run  (2026-01-02T03:04:05Z), data y.csv") == "none");
    CHECK(nameIn("Segue run ../x.segue (2026-01-02T03:04:05Z), data y.csv") == "none");
    CHECK(nameIn("Segue run of old, Segue run x.segue (2026-01-02T03:04:05Z), data y.csv") != "none");
    const std::string png = seed("packed.png");
    for (std::size_t size = 0; size < png.size(); ++size) (void)runOfPicture(png.substr(0, size));
    CHECK(nameIn(png.substr(0, 60)) == "none");
}
