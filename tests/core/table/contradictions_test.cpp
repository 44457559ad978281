// SPDX-License-Identifier: GPL-3.0-or-later
// What rows say of one track: observations, repetitions, contradictions.
#include "clean/clean.h"
#include "findings/inspect.h"
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

TEST_CASE("a few rows that contradict others leave a table one of tracks, and are told")
{
    const auto table = tableOf(
        "album_id,track_number,valence\nA,1,.1\nA,2,.2\nA,3,.3\nA,2,.9\nB,1,.1\nB,2,.2\nB,3,.3\nB,3,.3\nB,4,."
        "4\n");
    CHECK_FALSE(table->observations);
    const Finding told = finding(*table, "contradicting_rows");
    CHECK(told.count == 1);
    CHECK(told.firstLine == 5);
    CHECK(rowsOf(*table, told) == std::vector<std::uint32_t>{3});
    CHECK(finding(*table, "repeated_rows").count == 1);
    CHECK(finding(*table, "repeated_rows").firstLine == 9);
    const Cleaned cleaned = clean(table);
    REQUIRE(cleaned.albums->tracks.size() == 7);
    CHECK(table->column("valence")->values[cleaned.albums->firstRowOf(cleaned.albums->tracks[1])] == .2F);
}

TEST_CASE("observations stay observations where some tracks have one row only")
{
    CHECK(tableOf("album_id,track_number,valence\nA,1,.1\nA,1,.2\nA,2,.2\nA,3,.3\nA,3,.4\nA,3,.5\nA,4,.5\n")
              ->observations);
    CHECK(tableOf("album_id,track_number,window,valence\nA,1,1,.1\nA,2,1,.2\nA,3,1,.3\nA,3,2,.5\n")
              ->observations);
}

TEST_CASE("a row without a disc is taken for the first disc, which is told and makes no observations")
{
    const auto table = tableOf("album_id,disc_number,track_number,valence\nA,1,1,.1\nA,,1,.9\n");
    CHECK_FALSE(table->observations);
    CHECK(finding(*table, "missing_texts", "disc_number").count == 1);
    CHECK(finding(*table, "missing_texts", "disc_number").firstLine == 3);
    CHECK(finding(*table, "contradicting_rows").firstLine == 3);
}

TEST_CASE("a feature that varies in tracks varies too where every second observation lacks it")
{
    const auto table = tableOf(
        "album_id,track_number,start,loudness,tempo\nA,1,0,-6,100\nA,1,10,,100\nA,1,20,-8,100\nA,1,30,,\nA,2,"
        "0,-1,90\n");
    CHECK(table->column("loudness")->perObservation);
    CHECK_FALSE(table->column("tempo")->perObservation);
    const auto wide =
        tableOf("album_id,track_number,loudness_w1,loudness_w2,loudness_w3\nA,1,-1,,-4\nA,2,-2,,-4\n");
    CHECK(wide->column("loudness")->perObservation);
}

TEST_CASE("two files that contradict one another are two opinions of one track, not its sections")
{
    const ScratchDir dir;
    writeFile(dir / "a.csv", "album_id,track_number,valence\nA,1,.1\nA,2,.2\nA,3,.3\n");
    writeFile(dir / "b.csv", "album_id,track_number,valence\nA,1,.9\nA,2,.8\nA,3,.7\n");
    const auto table = readAlbums(dir.path());
    REQUIRE(table);
    CHECK_FALSE((*table)->observations);
    const Finding told = finding(**table, "contradicting_rows");
    CHECK(told.count == 3);
    CHECK(told.file.ends_with("b.csv"));
    CHECK(inspect(**table).tracks == 3);
}

namespace {

/// Tracks of two rows each with a value that is the track's own but in `stray` of them.
std::string tracksWith(int tracks, int stray)
{
    std::string text = "album_id,track_number,loudness_continuous,energy\n";
    for (int track = 1; track <= tracks; ++track)
        for (int row = 0; row < 2; ++row)
            text += "A," + std::to_string(track) + ",-" + std::to_string(4 + row) + "," +
                    (track <= stray && row == 1 ? ".75" : ".25") + "\n";
    return text;
}

}  // namespace

TEST_CASE("a value that differs within one track in twenty stays the track's own, and the track is told")
{
    const auto stray = tableOf(tracksWith(40, 2));
    CHECK_FALSE(stray->column("energy")->perObservation);
    const Finding told = finding(*stray, "varying_track_value", "energy");
    CHECK(told.count == 2);
    CHECK(told.firstLine == 3);
    CHECK(told.detail == "0.25 / 0.75");
    const auto windowed = tableOf(tracksWith(40, 3));
    CHECK(windowed->column("energy")->perObservation);
    CHECK(finding(*windowed, "varying_track_value", "energy").count == 0);
}

TEST_CASE("sections that two files number alike are two opinions too: the first file is read")
{
    const ScratchDir dir;
    writeFile(dir / "a.csv", "album_id,track_number,loudness\nA,1,-1\nA,1,-2\nA,2,-3\nA,2,-4\n");
    writeFile(dir / "b.csv", "album_id,track_number,loudness\nA,1,-5\nA,1,-6\nA,2,-7\nA,2,-8\n");
    const auto table = openTable(dir.path());
    CHECK(inspect(*table).observationsMax == 2);
    CHECK(finding(*table, "contradicting_rows").count == 4);
    CHECK(finding(*table, "contradicting_rows").file.ends_with("b.csv"));
}
