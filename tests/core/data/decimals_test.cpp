// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal points and commas in one file.
#include "data/read.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

Result<std::shared_ptr<const AlbumTable>> opened(const std::string& text)
{
    const ScratchDir dir;
    return readAlbums(writeFile(dir / "t.csv", text));
}

std::shared_ptr<const AlbumTable> read(const std::string& text)
{
    const auto table = opened(text);
    if (!table) FAIL("line " << table.error().line << " " << table.error().column << " " << table.error().detail);
    return *table;
}

const Finding* note(const AlbumTable& table, const std::string& code)
{
    for (const Finding& found : table.notes)
        if (found.code == code) return &found;
    return nullptr;
}

}  // namespace

TEST_CASE("a point in a name, in a column nobody knows or in one cell does not take the commas away")
{
    const auto name = read("album_id;track_name;track_number;valence\nA;1.5;1;0,1\nA;1.5;2;0,2\n");
    CHECK(name->column("valence")->values == std::vector<float>{.1F, .2F});
    const auto version = read("album_id;track_number;valence;rank\nA;1;0,1;1.5\nA;2;0,2;1.5\n");
    CHECK(version->column("valence")->values == std::vector<float>{.1F, .2F});
    const auto cell = read("album_id;track_number;valence\nA;1;0,1\nA;2;0.2\nA;3;0,3\n");
    CHECK(cell->column("valence")->values[2] == .3F);
    CHECK(std::isnan(cell->column("valence")->values[1]));
    REQUIRE(note(*cell, "unreadable_values") != nullptr);
    CHECK(note(*cell, "unreadable_values")->count == 1);
    CHECK(note(*cell, "unreadable_values")->firstLine == 3);
    CHECK(note(*cell, "unreadable_values")->detail == "0.2");
}
