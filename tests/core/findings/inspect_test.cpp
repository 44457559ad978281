// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/inspect.h"
#include "clean/clean.h"
#include "clean/leakage.h"
#include "read/preview.h"
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"
#include "table/finding_kinds.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

const Finding& finding(const Inspection& facts, const std::string& code, const std::string& column = "")
{
    for (const Finding& found : facts.findings)
        if (found.name() == code && found.column == column) return found;
    FAIL("no finding " << code << " " << column);
    return facts.findings.front();
}

bool has(const Inspection& facts, const std::string& code)
{
    for (const Finding& found : facts.findings)
        if (found.name() == code) return true;
    return false;
}

}  // namespace

TEST_CASE("a table's facts are counted before any cleaning")
{
    const Inspection facts = inspect(*tableOf(
        "album_id,track_number,start,energy\na,1,0,.1\na,1,5,.2\na,1,9,.3\na,2,0,.4\nb,2,0,.5\n,1,0,.6\n"));
    CHECK(facts.rows == 6);
    CHECK(facts.tracks == 3);
    CHECK(facts.albums == 2);
    CHECK(facts.completeAlbums == 1);
    CHECK(facts.transitions == 1);
    CHECK(facts.observationsMin == 1);
    CHECK(facts.observationsMax == 3);
    CHECK(facts.observationsMedian == 1);
    CHECK(facts.features == std::vector<std::string>{"energy"});
}

TEST_CASE("every kind of finding is found, with count, first line and rows")
{
    const auto table = tableOf(
        "album_id,album_name,artist,track_number,tempo,loudness,energy,valence\n"
        "a,Name,X,1,0,-5,.5,.5\na,Name,X,2,100,0.5,.5,1.5\na,Name,X,2,100,0.5,.5,1.5\n"
        "b,NAME,x,1,100,-6,.5,.2\n"
        "c,Name (Deluxe),X,1,100,-6,.5,\nc,Name (Deluxe),X,2,100,-6,.5,.1\nc,Name (Deluxe),X,3,100,-6,.5,.1\n"
        "d,Hole,Y,1,100,-6,.5,.1\nd,Hole,Y,3,100,-6,.5,.1\n"
        "e,Scaled,Y,1,100,.6,.5,.1\ne,Scaled,Y,2,100,.7,.5,.1\n");
    const Inspection facts = inspect(*table);
    CHECK(finding(facts, "impossible_value", "tempo").firstLine == 2);
    CHECK(finding(facts, "impossible_value", "tempo").canExclude());
    CHECK(finding(facts, "impossible_value", "loudness").count == 2);  // the others are in another unit
    CHECK(finding(facts, "impossible_value", "loudness").detail == "0.5");
    CHECK(finding(facts, "impossible_value", "valence").detail == "1.5");
    CHECK(finding(facts, "missing_values", "valence").count == 1);
    CHECK(finding(facts, "missing_values", "valence").firstLine == 6);
    CHECK(finding(facts, "repeated_rows").firstLine == 4);
    CHECK(finding(facts, "holes").detail == "d");
    CHECK(finding(facts, "repeated_albums").count == 1);
    CHECK(finding(facts, "repeated_albums").detail == "b");
    CHECK(finding(facts, "editions").count == 1);
    CHECK(finding(facts, "one_track_albums").detail == "b");
    CHECK(finding(facts, "constant_column", "energy").detail == "0.5");
    CHECK_FALSE(finding(facts, "constant_column", "energy").canExclude());
    CHECK(finding(facts, "mixed_units", "loudness").detail == "e");
    CHECK_FALSE(finding(facts, "mixed_units", "loudness").canExclude());
    CHECK(facts.absent == std::vector<Field>{Field::Disc, Field::TrackId, Field::TrackName});
    CHECK(facts.absentFeatures.empty());
    CHECK(rowsOf(*table, finding(facts, "impossible_value", "loudness")) == std::vector<std::uint32_t>{1, 2});
    CHECK(rowsOf(*table, finding(facts, "mixed_units", "loudness")) == std::vector<std::uint32_t>{9, 10});
    CHECK(albumsOf(*table, finding(facts, "impossible_value", "loudness")) == std::vector<std::string>{"a"});
    CHECK(rowsOf(*table, Finding{.code = FindingCode::Encoding}).empty());
    const auto all = albumsOf(*table, facts.findings);
    REQUIRE(all);
    for (std::size_t i = 0; i < facts.findings.size(); ++i) {
        INFO(facts.findings[i].name());
        CHECK((*all)[i] == (facts.findings[i].canExclude() ? albumsOf(*table, facts.findings[i])
                                                           : std::vector<std::string>()));
    }
    CHECK_FALSE(albumsOf(*table, facts.findings, RunControl{[] { return RunState::Abort; }, {}}));
}

TEST_CASE("a clean table has no findings, a column without values is one")
{
    const Inspection facts =
        inspect(*tableOf("album_id,track_number,tempo\na,1,100\na,2,101\nb,1,99\nb,2,98\n"));
    CHECK(facts.findings.empty());
    const Inspection empty = inspect(*tableOf("album_id,track_number,start,tempo\na,1,0,\na,2,0,\n"));
    CHECK(finding(empty, "empty_column", "tempo").count == 2);
    const Inspection partly = inspect(*tableOf(
        "album_id,track_number,start,artist,tempo\na,1,0,x,\na,1,1,,\na,2,0,x,100\na,2,1,x,\n,1,0,x,90\n"));
    CHECK(finding(partly, "track_without_values", "tempo").count == 1);
    CHECK(finding(partly, "missing_values", "tempo").count == 3);
    CHECK(finding(partly, "missing_texts", "artist").firstLine == 3);
    CHECK(finding(partly, "missing_identity").firstLine == 6);
}

TEST_CASE("a share that is no share is told: in percent as that, else as impossible")
{
    const Inspection percent = inspect(*tableOf("album_id,track_number,energy\na,1,40\na,2,85.5\nb,1,0.5\n"));
    CHECK(finding(percent, "percent_values", "energy").count == 3);
    CHECK(finding(percent, "percent_values", "energy").firstLine == 2);
    CHECK_FALSE(finding(percent, "percent_values", "energy").canList);  // it is about the column as a whole
    CHECK_FALSE(has(percent, "impossible_value"));
    const Inspection odd = inspect(*tableOf("album_id,track_number,energy\na,1,1.5\na,2,7\nb,1,-3\n"));
    CHECK(finding(odd, "impossible_value", "energy").count == 3);
    CHECK(odd.absentFeatures == std::vector<std::string>{"valence", "loudness", "tempo"});
}

TEST_CASE("a track without a value is told in a table of tracks too")
{
    const Inspection facts = inspect(*tableOf("album_id,track_number,tempo\na,1,100\na,2,\nb,1,90\n"));
    CHECK(finding(facts, "missing_values", "tempo").count == 1);
    CHECK(finding(facts, "track_without_values", "tempo").firstLine == 3);
}

TEST_CASE("an album far longer than the others is told")
{
    std::string text = "album_id,track_number,tempo\n";
    for (int album = 0; album < 20; ++album)
        for (int track = 1; track <= (album == 7 ? 60 : 10 + album % 3); ++track)
            text += "a" + std::to_string(album) + "," + std::to_string(track) + "," +
                    std::to_string(90 + track) + "\n";
    const Inspection facts = inspect(*tableOf(text));
    CHECK(finding(facts, "outlier_lengths").count == 1);
    CHECK(finding(facts, "outlier_lengths").detail == "a7");
}

TEST_CASE("the preview shows rows, roles, units and what is missing")
{
    const ScratchDir dir;
    std::string text = "Album,track_number,loudness,mood,comment\n";
    for (int i = 1; i <= 300; ++i)
        text += "a," + std::to_string(i) + ",-" + std::to_string(i % 20) + ",,\"x, y\"\n";
    const std::string path = writeFile(dir / "t.csv", text);
    const auto preview = previewAlbums(path);
    REQUIRE(preview);
    CHECK(preview->rows.size() == kPreviewRows);
    CHECK(preview->rowsLookedAt == 300);
    CHECK(preview->rows[0][4] == "x, y");
    REQUIRE(preview->columns.size() == 5);
    CHECK(preview->columns[0].role == Role::Id);
    CHECK(preview->columns[1].role == Role::Order);
    CHECK(preview->columns[2].role == Role::Feature);
    CHECK(preview->columns[2].unit == Unit::Decibel);
    CHECK(preview->columns[3].missing == 300);
    CHECK(preview->columns[4].role == Role::Ignored);
    CHECK(preview->columns[4].why == Unused::Words);
    CHECK(preview->absent ==
          std::vector<Field>{Field::Disc, Field::Artist, Field::TrackId, Field::TrackName});
    CHECK(preview->absentFeatures == std::vector<std::string>{"valence", "energy", "tempo"});
    CHECK(preview->required == std::vector<Field>{Field::AlbumId});
    ReadOptions options;
    options.fields["Album"] = Field::AlbumId;
    const auto changed = previewAlbums(path, options);
    REQUIRE(changed);
    CHECK(changed->required.empty());
    CHECK(changed->columns[0].field == Field::AlbumId);
    CHECK_FALSE(previewAlbums(dir / "none"));
    CHECK_FALSE(previewAlbums(writeFile(dir / "p.txt", "words\n")));
    const auto json = previewAlbums(writeFile(dir / "j.json", R"([{"id": "x", "energy": 0.5}])"));
    REQUIRE(json);
    CHECK(json->rows.at(0) == std::vector<std::string>{"x", "0.5"});
}

TEST_CASE("what stands on both sides of a split is counted and listed")
{
    const auto table = tableOf(
        "album_id,album_name,artist,track_number,track_id,track_name,danceability,energy,valence,tempo,"
        "duration_ms\n"
        "a,One,X,1,t1,Song,.11,.21,.31,100,200000\na,One,X,2,t2,Other,.51,.61,.71,120,210000\n"
        "b,Two,x,1,t1,Song,.11,.21,.31,100,200000\nb,Two,x,2,t9,Song again,.512,.608,.712,120.2,210500\n"
        "c,ONE,x,1,t5,New,.9,.9,.9,90,100000\nd,Four,Z,1,t7,Last,.2,.9,.1,80,150000\n");
    const Cleaned cleaned = clean(table, {.on = {}});
    const std::vector<std::uint32_t> train{0}, test{1, 2, 3};
    const Leakage leakage = measureLeakage(*cleaned.albums, train, test);
    CHECK(leakage.albums == 1);
    CHECK(leakage.artists == 1);
    CHECK(leakage.trackIds == 1);
    CHECK(leakage.sounds == 1);
    REQUIRE(leakage.list.size() == 4);
    CHECK(leakage.list[0].leak == Leak::Album);
    CHECK(leakage.list[0].testAlbum == 2);
    CHECK(leakage.list[2].what == "t1");
    CHECK(leakage.list[3].what == "Song again");
    CHECK(leakage.list[3].trainTrack == 1);
    const std::vector<std::uint32_t> apart{3};
    CHECK(measureLeakage(*cleaned.albums, train, apart).list.empty());
    const auto bare = clean(tableOf("album_id,track_number,energy\na,1,.5\nb,1,.5\n"), {.on = {}});
    CHECK(measureLeakage(*bare.albums, std::vector<std::uint32_t>{0}, std::vector<std::uint32_t>{1})
              .list.empty());
}

TEST_CASE("the albums of shared/data come out as counted independently")
{
    const std::string path = shared("data/albums-spotify.csv");
    SEGUE_SKIP_WITHOUT(path, "shared/data/albums-spotify.csv");
    const auto table = readAlbums(path);
    REQUIRE(table);
    const Inspection facts = inspect(**table);
    CHECK(facts.rows == 50654);
    CHECK(facts.tracks == 50654);
    CHECK(facts.albums == 5011);
    CHECK(facts.completeAlbums == 4722);
    CHECK(facts.transitions == 42538);
    CHECK(facts.features.size() == 13);
    CHECK_FALSE((*table)->observations);
    CHECK((*table)->artist.distinct() == 335);  // with the empty text
    const Cleaned cleaned = clean(*table);
    CHECK(cleaned.albums->albums.size() == 3311);
    CHECK(cleaned.albums->tracks.size() == 45714);
    CHECK(cleaned.albums->transitions() == 42403);
    const Cleaned paper =
        clean(*table, {.on = {true, true, true, true, true, false}, .minTracks = 6, .maxTracks = 16});
    CHECK(paper.albums->albums.size() == 1949);
    CHECK(paper.albums->tracks.size() == 23631);
    CHECK(paper.albums->transitions() == 21682);
    CHECK_FALSE(has(facts, "mixed_units"));
}

TEST_CASE("a wide table is counted in rows of its file, not in windows")
{
    const auto table = tableOf(
        "album_id,track_number,valence,tempo,loudness_w1,loudness_w2\n"
        "a,1,.5,100,-5,-6\na,2,,0,-7,\na,2,.4,90,-7,-8\nb,1,.2,91,3,4\nb,2,.2,91,-3,-4\n");
    const Inspection facts = inspect(*table);
    CHECK(facts.rows == 5);
    CHECK(facts.tracks == 4);
    CHECK(facts.observationsMax == 2);
    CHECK(finding(facts, "missing_values", "valence").count == 1);
    CHECK(finding(facts, "missing_values", "loudness").count == 1);
    CHECK(finding(facts, "impossible_value", "tempo").count == 1);
    CHECK(finding(facts, "impossible_value", "loudness").count == 1);
    CHECK(finding(facts, "contradicting_rows").count == 1);
    CHECK(rowsOf(*table, finding(facts, "impossible_value", "loudness")).size() == 2);
}

TEST_CASE("in a folder every row, finding and note knows its file, and equal notes are one")
{
    const ScratchDir dir;
    writeFile(dir / "one.csv", "album_id;track_number;tempo\na;1;100,5\na;2;0\n");
    writeFile(dir / "two.csv", "album_id;track_number;tempo\nb;1;100,5\nb;2;\n");
    const auto table = readAlbums(dir.path());
    REQUIRE(table);
    REQUIRE((*table)->rows() == 4);
    CHECK((*table)->file(1).ends_with("one.csv"));
    CHECK((*table)->file(2).ends_with("two.csv"));
    const Inspection facts = inspect(**table);
    CHECK(finding(facts, "impossible_value", "tempo").file.ends_with("one.csv"));
    CHECK(finding(facts, "missing_values", "tempo").file.ends_with("two.csv"));
    CHECK(finding(facts, "missing_values", "tempo").firstLine == 3);
    CHECK(finding(facts, "decimal_comma").count == 2);
    CHECK(finding(facts, "decimal_comma").file.ends_with("one.csv"));
    CHECK(tableOf("album_id,track_number,tempo\na,1,100\na,2,0\n")->file(1).empty());
}

TEST_CASE("a table says how it was read, and reading it so again gives the same table")
{
    const ScratchDir dir;
    const std::string path = writeFile(dir / "t.csv", "record,side,bpm,tempo\na,1,100,7\na,2,90,8\n");
    CHECK_FALSE(readAlbums(path));
    const ReadOptions how{
        .fields = {{"record", Field::AlbumId}, {"side", Field::TrackNumber}, {"bpm", Field::Feature}}};
    const auto table = readAlbums(path, {}, how);
    REQUIRE(table);
    CHECK((*table)->readAs.readsAs(how));
    REQUIRE((*table)->column("tempo"));
    CHECK((*table)->column("tempo")->values[0] ==
          100);  // of two names for the tempo the one that the user chose
    const auto again = readAlbums(path, {}, (*table)->readAs);
    REQUIRE(again);
    CHECK((*again)->albumId[0] == "a");
}
