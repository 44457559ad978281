// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/columns/header.h"
#include "clean/folded.h"
#include "read/columns/aliases.h"
#include "read/columns/column_name.h"
#include "read/text/cell_text.h"

#include <catch2/catch.hpp>

using namespace segue;
using namespace segue::data;

namespace {

Field fieldOf(const std::vector<std::string>& names, std::size_t column)
{
    const auto header = readHeader(names, {});
    REQUIRE(header);
    return header->columns[column].field;
}

}  // namespace

TEST_CASE("names are compared without case, spaces and marks")
{
    CHECK(normalisedHeader("Track Duration (ms)") == "track_duration_ms");
    CHECK(normalisedHeader("  Album-ID ") == "album_id");
    CHECK(normalisedHeader("album.id") == "album_id");
    CHECK(normalisedHeader("ÄLBUM") == "älbum");
    CHECK(normalisedHeader("") == "");
}

TEST_CASE("every accepted name leads to its field")
{
    for (const FieldAlias& alias : fieldAliases()) {
        CAPTURE(alias.name);
        CHECK(fieldOf({std::string(alias.name)}, 0) == alias.field);
        CHECK(normalisedHeader(alias.name) == alias.name);
    }
}

TEST_CASE("of two names for one field the better one is read")
{
    CHECK(fieldOf({"year", "release_date"}, 0) == Field::Ignored);
    CHECK(fieldOf({"year", "release_date"}, 1) == Field::ReleaseDate);
    CHECK(fieldOf({"Artist Name(s)", "Album Artist Name(s)"}, 1) == Field::Artist);
    CHECK(fieldOf({"track", "track_number"}, 1) == Field::TrackNumber);
}

TEST_CASE("a column that stands twice is an error where it would be read")
{
    const auto repeated = readHeader({"album_id", "album_id"}, {});
    REQUIRE_FALSE(repeated);
    CHECK(repeated.error().code == ErrorCode::ColumnRepeated);
    CHECK(repeated.error().column == "album_id");
    auto twice = readHeader({"energy", "Energy"}, {});
    REQUIRE(twice);
    CHECK_FALSE(resolveFeatures(*twice));
    auto alias = readHeader({"tempo", "bpm"}, {});
    REQUIRE(alias);
    REQUIRE(resolveFeatures(*alias));
    CHECK(alias->columns[1].field == Field::Ignored);
}

TEST_CASE("a user's word is stronger than the names")
{
    ReadOptions options;
    options.fields = {{"album", Field::AlbumId}, {"energy", Field::Ignored}, {"mood", Field::Label}};
    const auto header = readHeader({"album", "energy", "mood"}, options);
    REQUIRE(header);
    CHECK(header->columns[0].field == Field::AlbumId);
    CHECK(header->columns[1].field == Field::Ignored);
    CHECK(header->columns[2].field == Field::Label);
}

TEST_CASE("duration is the observation's beside a start, else the track's")
{
    CHECK(fieldOf({"start", "duration"}, 1) == Field::Duration);
    CHECK(fieldOf({"album_id", "duration"}, 1) == Field::Feature);
}

TEST_CASE("the shape of a file is known by its names")
{
    const auto schema = [](const std::vector<std::string>& names) { return readHeader(names, {})->schema; };
    CHECK(schema({"album_id", "track_number", "energy"}) == Schema::Tracks);
    CHECK(schema({"album_id", "track_number", "start", "energy"}) == Schema::Observations);
    CHECK(schema({"album_id", "track_number", "window", "energy"}) == Schema::Observations);
    CHECK(schema({"album_id", "track", "loudness_w1", "loudness_w2"}) == Schema::WideWindows);
    CHECK(schema({"album_id", "track_number", "loudness_overall", "loudness_continuous"}) ==
          Schema::ReportTable);
    CHECK(schema({"id", "name", "album", "album_id", "artists", "artist_ids", "track_number"}) ==
          Schema::KaggleTracks);
    CHECK(schema({"Track URI", "Album URI", "Track Number"}) == Schema::Exportify);
}

TEST_CASE("a column's name is taken apart")
{
    CHECK(columnName("loudness_continuous_cum").base == "loudness");
    CHECK(columnName("loudness_continuous_cum").kind == ColumnKind::ContinuousCumulative);
    CHECK(columnName("valence_cum").kind == ColumnKind::OverallCumulative);
    CHECK(columnName("loudness_overall").kind == ColumnKind::Overall);
    CHECK(columnName("loudness_w12").window == 12);
    CHECK(columnName("loudness_w0").window == 0);
    CHECK_FALSE(columnName("loudness_was").window.has_value());
    CHECK(columnName("valence_cat").label);
    CHECK(columnName("_cum").base == "_cum");
}

TEST_CASE("artists written as a list, and links, become plain")
{
    CHECK(withoutList("['Rage Against The Machine']") == "Rage Against The Machine");
    CHECK(withoutList("['A', \"Destiny's Child\"]") == "A, Destiny's Child");
    CHECK(withoutList("['It\\'s']") == "It's");
    CHECK(withoutList("[unquoted]") == "[unquoted]");
    CHECK(withoutList("[]").empty());
    CHECK(withoutList("['open]") == "['open]");
    CHECK(withoutLink("spotify:album:X1") == "X1");
    CHECK(withoutLink("https://open.spotify.com/track/X2?si=abc") == "X2");
    CHECK(cellText(Field::AlbumId, " NaN ").empty());
    CHECK(cellText(Field::Artist, "NA") == "NA");
}

TEST_CASE("names fold as Unicode says, and edition words come off the end only")
{
    CHECK(folded("STRASSE") == folded("straße"));
    CHECK(folded("ΣΊΣΥΦΟΣ") == folded("σίσυφος"));
    CHECK(withoutEdition("abbey road (super deluxe edition)") == "abbey road");
    CHECK(withoutEdition("abbey road [2011 remaster]") == "abbey road");
    CHECK(withoutEdition("unplugged - live") == "unplugged");
    CHECK(withoutEdition("x (deluxe) [remastered]") == "x");
    CHECK(withoutEdition("(what's the story) morning glory?") == "(what's the story) morning glory?");
    CHECK(withoutEdition("(deluxe)") == "(deluxe)");
    CHECK(withoutEdition("live at leeds") == "live at leeds");
    CHECK(withoutEdition("vol. 1 (music for the road)") == "vol. 1 (music for the road)");
}
