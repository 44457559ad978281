// SPDX-License-Identifier: GPL-3.0-or-later
// What a file says twice, or says loosely, is told with its line.
#include "clean/clean.h"
#include "features/samples.h"
#include "findings/inspect.h"
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"
#include "table/finding_kinds.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

TEST_CASE("a track's own value that differs between its rows is told and can be left out")
{
    const std::string header =
        "album_id,track_number,window,loudness_overall,loudness_continuous,valence,valence_cum\n";
    const auto table = tableOf(
        header +
        "A,1,1,-5,-4,.5,.5\nA,1,2,-5,-6,.5,.5\nB,1,1,-5,-4,.5,.5\nB,1,2,-7,-6,.5,.25\nB,1,3,,-6,.5,.5\n");
    const Finding overall = finding(*table, "varying_track_value");
    CHECK(overall.column == "loudness_overall");
    CHECK(overall.count == 1);
    CHECK(overall.firstLine == 5);
    CHECK(overall.detail == "-5 / -7");
    CHECK(overall.canExclude());
    CHECK(albumsOf(*table, overall) == std::vector<std::string>{"B"});
    const auto findings = inspect(*table).findings;
    const auto is = [](const char* column) {
        return [column](const Finding& one) {
            return one.code == FindingCode::VaryingTrackValue && one.column == column;
        };
    };
    CHECK(std::ranges::any_of(findings, is("valence_cum")));
    CHECK(std::ranges::none_of(findings, is("loudness_continuous")));
    const auto right = tableOf(header + "A,1,1,-5,-4,.5,.5\nA,1,2,-5,-6,.5,.5\n");
    CHECK(finding(*right, "varying_track_value").count == 0);
}

TEST_CASE("a running sum in the file that is none is told, not called constant")
{
    const std::string header =
        "album_id,track_number,window,loudness_overall,loudness_continuous,loudness_overall_cum\n";
    const auto wrong = tableOf(header + "A,1,1,-5,-4,99\nA,1,2,-5,-6,99\nA,2,1,-7,-8,99\nA,2,2,-7,-6,99\n");
    const Finding sums = finding(*wrong, "sums_disagree");
    CHECK(sums.column == "loudness_overall_cum");
    CHECK(sums.count == 2);
    CHECK(sums.firstLine == 2);
    CHECK(sums.detail == "99 / -5");
    CHECK(finding(*wrong, "constant_column").column != "loudness_overall_cum");
    const auto right = tableOf(header + "A,1,1,-5,-4,-5\nA,1,2,-5,-6,-5\nA,2,1,-7,-8,-12\nA,2,2,-7,-6,-12\n");
    CHECK(finding(*right, "sums_disagree").count == 0);
}

TEST_CASE("windows counted from 0, with leading zeros or with a gap are the windows 1 to n")
{
    const auto zero = tableOf("album_id,track_number,loudness_w0,loudness_w1,loudness_w2\nA,1,-1,-2,-3\n");
    CHECK(zero->schema == Schema::WideWindows);
    CHECK(zero->windows == 3);
    CHECK(zero->position == std::vector<float>{1, 2, 3});
    REQUIRE(zero->column("loudness") != nullptr);
    CHECK(zero->column("loudness")->values == std::vector<float>{-1, -2, -3});
    CHECK(zero->notes.empty());
    const auto padded =
        tableOf("album_id,track_number,loudness_w01,loudness_w02,tempo_w0,tempo_w1\nA,1,-1,-2,90,91\n");
    CHECK(padded->column("loudness")->values == std::vector<float>{-1, -2});
    CHECK(padded->column("tempo")->values == std::vector<float>{90, 91});
    const auto gap = tableOf(
        "album_id,track_number,loudness_w1,loudness_w2,loudness_w4,loudness_w5\nA,1,-1,-2,-4,-5\nA,2,-1,-2,-"
        "4,-5\n");
    CHECK(gap->windows == 4);
    CHECK(gap->column("loudness")->values == std::vector<float>{-1, -2, -4, -5, -1, -2, -4, -5});
    CHECK(gap->position == std::vector<float>{1, 2, 3, 4, 1, 2, 3, 4});
    const Finding told = finding(*gap, "window_gap");
    CHECK(told.column == "loudness_w3");
    CHECK(told.count == 1);
    CHECK(told.detail == "4");
    CHECK(finding(*gap, "missing_values").count == 0);
    const auto single = tableOf(
        "album_id,track_number,loudness_w1,loudness_w3,tempo_w1,tempo_w2,tempo_w3\nA,1,-1,-3,90,91,92\n");
    CHECK(std::isnan(single->column("loudness")->values[1]));
    CHECK(finding(*single, "window_absent").column == "loudness_w2");
    CHECK(finding(*single, "window_gap").count == 0);
    const auto twice = tableOf("album_id,track_number,loudness_w1,loudness_w2,loudness_w02\nA,1,-1,-2,-9\n");
    CHECK(twice->column("loudness")->values == std::vector<float>{-1, -2});
    CHECK(finding(*twice, "rival_column").detail == "loudness_w2");
}

TEST_CASE("records of a list are told with their own lines")
{
    const ScratchDir dir;
    writeFile(dir / "t.csv", "album_id,track_number,track_id\nA,1,t1\nA,2,t2\n");
    writeFile(dir / "f.json",
              "{\"about\": [1, {\"x\": \"]\\\"[\"}],\n \"audio_features\": [\n  {\"id\": \"t1\", \"energy\": "
              "0.5},\n  null,\n  {\"id\": \"t2\",\n   "
              "\"energy\": 0.25},\n  {\"id\": \"t3\", \"energy\": 0.75}\n]}\n");
    const auto table = readAlbums(dir.path());
    REQUIRE(table);
    const Finding unmatched = finding(**table, "documents_without_track");
    CHECK(unmatched.detail == "t3");
    CHECK(unmatched.firstLine == 7);
    const auto alone = tableOf(
        "[\n {\"album_id\": \"A\", \"track_number\": 1, \"energy\": 0.5},\n\n {\"album_id\": \"A\", "
        "\"track_number\": 2, \"energy\": 7}\n]");
    CHECK(alone->line == std::vector<std::uint32_t>{2, 4});
    CHECK(finding(*alone, "impossible_value").firstLine == 4);
}

TEST_CASE("text behind a closing quote is kept and told")
{
    const auto table =
        tableOf("album_id,track_number,track_name,energy\nA,1,\"one\",.5\nA,2,\"Heroes\" live,.25\n");
    CHECK(table->trackName[1] == "\"Heroes\" live");
    CHECK(finding(*table, "loose_quotes").count == 1);
    CHECK(finding(*table, "loose_quotes").firstLine == 3);
}

TEST_CASE("an empty disc is told with its count and line")
{
    const auto table = tableOf("album_id,disc_number,track_number,energy\nA,1,1,.5\nA,,2,.5\nA,2,1,.25\n");
    const Finding told = finding(*table, "missing_texts");
    CHECK(told.column == "disc_number");
    CHECK(told.count == 1);
    CHECK(told.firstLine == 3);
    CHECK(clean(table).albums->tracks.size() == 3);
}

TEST_CASE("an empty file of a folder is named, and analyses that belong to no track are refused")
{
    const ScratchDir dir;
    writeFile(dir / "a.csv", "album_id,track_number,track_id,energy\nA,1,t1,.5\nA,2,t2,.25\n");
    writeFile(dir / "e.csv", "");
    const auto table = readAlbums(dir.path());
    REQUIRE(table);
    CHECK(finding(**table, "file_skipped").count == 1);
    CHECK(finding(**table, "file_skipped").detail.ends_with("e.csv"));
    const ScratchDir other;
    writeFile(other / "a.csv", "album_id,track_number,track_id\nA,1,t1\nA,2,t2\n");
    writeFile(other / "whatever.json",
              "{\"sections\": [{\"start\": 0, \"duration\": 1, \"loudness\": -5, \"tempo\": 90}]}");
    const auto refused = readAlbums(other.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TracksUnknown);
    CHECK(refused.error().expected == "track_id");
    CHECK(refused.error().detail == "whatever");
    CHECK(finding(*tableOf("album_id,track_number\nA,1\n"), "no_features").count == 1);
}

TEST_CASE("labels and transitions add up where a track has no value")
{
    const auto table = tableOf("album_id,track_number,energy\nA,1,.5\nA,2,.6\nA,3,\nA,4,.2\n");
    const auto samples = features::makeSamples(features::makeWindows(clean(table).albums, {}));
    const auto count = features::countLabels(samples, features::Target::Energy);
    CHECK(count.up == 1);
    CHECK(count.unknown == 2);
    CHECK(count.up + count.down + count.tie + count.unknown == 3);
}

TEST_CASE(
    "albums of a file that names another unit are left out as other units are, unless the column is ignored")
{
    const ScratchDir dir;
    for (const char* name : {"b", "c"})
        writeFile(dir / (std::string(name) + ".csv"),
                  std::string("album_id,track_number,energy,loudness_lufs\n") + name + ",1,.5,-9\n" + name +
                      ",2,.25,-8\n");
    writeFile(dir / "a.csv", "album_id,track_number,energy,loudness\na,1,.5,-9\na,2,.25,-8\n");
    const auto table = readAlbums(dir.path());
    REQUIRE(table);
    const Cleaned cleaned = clean(*table);
    REQUIRE(cleaned.removals.size() == 2);
    CHECK(cleaned.removals[0].albumId == "b");
    CHECK(cleaned.removals[1].albumId == "c");
    CHECK(cleaned.removals[1].reason == RemovalReason::OtherUnit);
    CHECK(cleaned.steps.front().rule == Rule::Missing);
    CHECK(cleaned.albums->albums.size() == 1);
    const auto without = readAlbums(
        dir.path(), {}, {.fields = {{"loudness", Field::Ignored}, {"loudness_lufs", Field::Ignored}}});
    REQUIRE(without);
    CHECK(clean(*without).albums->albums.size() == 3);
}

TEST_CASE("one line that is not UTF-8 is told and leaves the names of the others as they are")
{
    const auto table = tableOf("album_id,track_number,artist,energy\na,1,N\xc3\xa4me,.5\na,2,N\xe4me,.5\n");
    CHECK(table->artist[0] == "Näme");
    CHECK(table->artist[1] == "Näme");
    const Finding told = finding(*table, "mixed_encoding");
    CHECK(told.count == 1);
    CHECK(told.firstLine == 3);
}

TEST_CASE("characters that an encoding does not have are told with their first line")
{
    const auto windows = tableOf(
        "album_id,track_number,album_name,energy\nA,1,caf\xe9,.5\nA,2,caf\x81,.25\nA,3,\x8d\x90,.25\n");
    CHECK(windows->albumName[0] == "caf\xc3\xa9");
    const Finding lost = finding(*windows, "lost_characters");
    CHECK(lost.count == 2);
    CHECK(lost.firstLine == 3);
    CHECK(finding(*tableOf("album_id,track_number,album_name,energy\nA,1,caf\xe9,.5\n"), "lost_characters")
              .count == 0);
    std::string wide = "\xff\xfe";
    for (const char c : std::string("album_id,track_number,energy\nA,1,.5\nB")) wide += {c, '\0'};
    wide += std::string("\x00\xd8", 2);  // half of a pair
    for (const char c : std::string(",1,.25\n")) wide += {c, '\0'};
    CHECK(finding(*tableOf(wide), "lost_characters").firstLine == 3);
}
