// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is read as: decided once, by its content.
#include "read/formats/registry.h"

#include <catch2/catch.hpp>

#include <string>

using namespace segue;
using namespace segue::data;

namespace {

std::string formatIn(std::string text)
{
    return std::string(formatOf({"file.txt", Bytes::of(std::move(text))}).name);
}

std::string asUtf16(const std::string& text)
{
    std::string wide = "\xff\xfe";
    for (const char c : text) wide += {c, '\0'};
    return wide;
}

}  // namespace

TEST_CASE("a file's format is known by its content")
{
    CHECK(formatIn("album_id,track_number\na,1\n") == "delimited text");
    CHECK(formatIn("\"album_id\";\"track_number\"\n") == "delimited text");
    CHECK(formatIn("{\"id\": \"t\"}") == "JSON document");
    CHECK(formatIn("{\"id\": \"t\"}\n\n") == "JSON document");
    CHECK(formatIn("\n  [\n{\"id\": \"t\"}]") == "JSON document");
    CHECK(formatIn("\xef\xbb\xbf{\n\"id\": \"t\"}") == "JSON document");
    CHECK(formatIn("{\"id\": \"t\"}\n{\"id\": \"u\"}\n") == "JSON lines");
    CHECK(formatIn("{\"id\": \"t\"}\r\n{\"id\": \"u\"}") == "JSON lines");
    CHECK(formatIn(asUtf16("{\"id\": \"t\"}")) == "JSON document");
    CHECK(formatIn(asUtf16("{\"id\": \"t\"}\n{\"id\": \"u\"}\n")) == "JSON lines");
    CHECK(formatIn(asUtf16("album_id,track_number\na,1\n")) == "delimited text");
}

TEST_CASE("what is no format's goes to the one that says what it is instead")
{
    for (const std::string& text : {std::string(), std::string(" \n"), std::string("\x89PNG\r\n\x1a\n")}) {
        const Entry entry{"file.txt", Bytes::of(text)};
        CHECK(formatOf(entry).name == "delimited text");
        CHECK_FALSE(formatOf(entry).preview(entry));
        CHECK_FALSE(formatOf(entry).read(entry, {}, Need::Place, {}));
    }
}

TEST_CASE("the first rows of a document are those of a table")
{
    const Entry entry{
        "file.json",
        Bytes::of("[{\"id\": \"t\", \"album\": {\"id\": \"a\"}, \"energy\": \"0,5\"},\n{\"id\": \"u, v\"}]")};
    const auto head = formatOf(entry).preview(entry);
    REQUIRE(head);
    CHECK(head->names == std::vector<std::string>{"id", "album_id", "energy"});
    REQUIRE(head->rows.size() == 2);
    CHECK(head->rows[0][2].text() == "0,5");
    CHECK(head->rows[1][0].text() == "u, v");
    CHECK(head->rows[1][1].text().empty());
    CHECK(head->decimals.comma);
    CHECK(head->headerLine == 0);
}
