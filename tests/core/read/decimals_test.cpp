// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal points and commas in one file.
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"

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

}  // namespace

TEST_CASE("a point in a name, in a column nobody knows or in one cell does not take the commas away")
{
    const auto name = tableOf("album_id;track_name;track_number;valence\nA;1.5;1;0,1\nA;1.5;2;0,2\n");
    CHECK(name->column("valence")->values == std::vector<float>{.1F, .2F});
    const auto version = tableOf("album_id;track_number;valence;rank\nA;1;0,1;1.5\nA;2;0,2;1.5\n");
    CHECK(version->column("valence")->values == std::vector<float>{.1F, .2F});
    const auto cell = tableOf("album_id;track_number;valence\nA;1;0,1\nA;2;0.2\nA;3;0,3\n");
    CHECK(cell->column("valence")->values[2] == .3F);
    CHECK(std::isnan(cell->column("valence")->values[1]));
    REQUIRE(note(*cell, "other_decimals") != nullptr);
    CHECK(note(*cell, "other_decimals")->count == 1);
    CHECK(note(*cell, "other_decimals")->firstLine == 3);
    CHECK(note(*cell, "other_decimals")->detail == "0.2");
    CHECK(note(*cell, "unreadable_values") == nullptr);
}

namespace {

/// A table with so many rows before the rest that the first rows which are looked at do not tell.
std::string behindHead(const std::string& header, const std::string& first, const std::string& rest)
{
    std::string text = header + "\n";
    for (int i = 0; i < 600; ++i) text += "A" + std::to_string(i) + ";1;" + first + "\n";
    return text + rest;
}

}  // namespace

TEST_CASE("commas that begin behind the first rows are read as decimals")
{
    const auto late =
        tableOf(behindHead("album_id;track_number;valence;rank", "1;2", "Z;1;0,5;1,5\nZ;2;0,25;2,5\n"));
    CHECK(late->column("valence")->values[600] == .5F);
    CHECK(late->column("valence")->values[601] == .25F);
    CHECK(late->column("valence")->values[0] == 1);
    CHECK(late->column("rank")->values[601] == 2.5F);
    CHECK(late->line[601] == 603);
    REQUIRE(note(*late, "decimal_comma") != nullptr);
    CHECK(note(*late, "mixed_decimals") == nullptr);
    CHECK(note(*late, "unreadable_values") == nullptr);
    const auto number =
        tableOf(behindHead("album_id;track_number;valence;rank", "1;2", "Z;1,0;0,5;1\nZ;2,0;0,5;2\n"));
    CHECK(number->trackNumber[601] == 2);
}

TEST_CASE("commas that begin late among points are told as that, apart from words")
{
    const auto table =
        tableOf(behindHead("album_id;track_number;valence", "0.75", "Z;1;0,5\nZ;2;high\nZ;3;0,25\n"));
    CHECK(table->column("valence")->values[0] == .75F);
    CHECK(std::isnan(table->column("valence")->values[600]));
    REQUIRE(note(*table, "other_decimals") != nullptr);
    CHECK(note(*table, "other_decimals")->count == 2);
    CHECK(note(*table, "other_decimals")->firstLine == 602);
    CHECK(note(*table, "other_decimals")->detail == "0,5");
    REQUIRE(note(*table, "unreadable_values") != nullptr);
    CHECK(note(*table, "unreadable_values")->count == 1);
    CHECK(note(*table, "unreadable_values")->firstLine == 603);
    CHECK(note(*table, "unreadable_values")->detail == "high");
}

TEST_CASE("each column is read with its own decimal mark where it leaves no doubt")
{
    const auto early =
        tableOf("album_id;track_number;valence;tempo\nA;1;0,1;120.5\nA;2;0,2;98.034\nA;3;0,3;100\n");
    CHECK(early->column("valence")->values == std::vector<float>{.1F, .2F, .3F});
    CHECK(early->column("tempo")->values == std::vector<float>{120.5F, 98.034F, 100});
    REQUIRE(note(*early, "mixed_decimals") != nullptr);
    const bool tempo = note(*early, "mixed_decimals")->column == "tempo";
    CHECK(note(*early, "mixed_decimals")->count == (tempo ? 2 : 3));
    CHECK(note(*early, "mixed_decimals")->firstLine == 2);
    const auto late = tableOf(behindHead("album_id;track_number;valence;tempo", "1;120.5", "Z;1;0,5;1.5\n"));
    CHECK(late->column("valence")->values[600] == .5F);
    CHECK(late->column("tempo")->values[0] == 120.5F);
    CHECK(late->column("tempo")->values[600] == 1.5F);
    REQUIRE(note(*late, "mixed_decimals") != nullptr);
    CHECK(note(*late, "mixed_decimals")->column == "valence");
    CHECK(note(*late, "mixed_decimals")->count == 1);
    CHECK(note(*late, "mixed_decimals")->firstLine == 602);
    CHECK(note(*late, "mixed_decimals")->detail == "0,5");
    const auto share =
        tableOf("album_id;track_number;energy;valence;loudness\nA;1;0.123;0,1;-5,5\nA;2;0.456;0,2;-6,5\n");
    CHECK(share->column("energy")->values ==
          std::vector<float>{.123F, .456F});  // no thousands start with a 0
}

TEST_CASE(
    "points that may part thousands among decimal commas are refused with both marks and their first lines")
{
    const auto tempo = opened("album_id;track_number;tempo;valence\nA;1;;1\nA;2;211.000;0\nA;3;98.034;0,5\n");
    REQUIRE_FALSE(tempo);
    CHECK(tempo.error().code == ErrorCode::DecimalsMixed);
    CHECK(tempo.error().column == "tempo");
    CHECK(tempo.error().line == 3);
    CHECK(tempo.error().detail == "211.000");
    CHECK(tempo.error().against == 4);
    CHECK(tempo.error().expected == "0,5");
    const auto late = opened(behindHead("album_id;track_number;tempo;valence", "120.034;1", "Z;1;;0,5\n"));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::DecimalsMixed);
    CHECK(late.error().line == 2);
    CHECK(late.error().against == 602);
    const auto duration =
        opened("album_id;track_number;duration_ms;valence\nA;1;211.000;0,5\nA;2;198.034;0,5\n");
    REQUIRE_FALSE(duration);
    CHECK(duration.error().code == ErrorCode::DecimalsMixed);
    const auto half = opened("album_id;track_number;valence\nA;1;0,5\nA;2;0.5\n");
    REQUIRE_FALSE(half);
    CHECK(half.error().code == ErrorCode::DecimalsMixed);
    CHECK(half.error().line == 2);
    CHECK(half.error().against == 3);
}

TEST_CASE("marks that contradict in a document are told with its own lines")
{
    const auto tempo = opened(
        "[\n\n{\"album_id\": \"A\", \"track_number\": 1, \"tempo\": \"211.000\", \"valence\": \"0\"},\n"
        "{\"album_id\": \"A\", \"track_number\": 2, \"tempo\": \"98.034\", \"valence\": \"0,5\"}]\n");
    REQUIRE_FALSE(tempo);
    CHECK(tempo.error().code == ErrorCode::DecimalsMixed);
    CHECK(tempo.error().column == "tempo");
    CHECK(tempo.error().line == 3);
    CHECK(tempo.error().against == 4);
    CHECK(tempo.error().expected == "0,5");
}

TEST_CASE("without the other mark thousands and words are refused as what they are")
{
    const auto words = opened("album_id;track_number;tempo\nA;1;fast\nA;2;slow\n");
    REQUIRE_FALSE(words);
    CHECK(words.error().code == ErrorCode::NotANumber);
    const auto points = tableOf("album_id;track_number;tempo\nA;1;120.034\nA;2;98.012\n");
    CHECK(points->column("tempo")->values == std::vector<float>{120.034F, 98.012F});
    CHECK(note(*points, "mixed_decimals") == nullptr);
    const auto unknown = tableOf("album_id;track_number;rank;valence\nA;1;211.000;0,5\nA;2;198.034;0,5\n");
    CHECK(unknown->column("rank") == nullptr);
    REQUIRE(note(*unknown, "column_of_words") != nullptr);
    CHECK(note(*unknown, "column_of_words")->detail == "211.000");
}
