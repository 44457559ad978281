// SPDX-License-Identifier: GPL-3.0-or-later
// Observations that stand in a file of their own beside one with their tracks.
#include "clean/clean.h"
#include "features/windows.h"
#include "findings/inspect.h"
#include "support/place.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

const std::string kTracks =
    "album_id,track_number,track_id,artist,valence,loudness\nA,1,t1,S,.5,-9\nA,2,t2,S,.25,-8\nA,3,t3,S,.75,-"
    "7\n";

float windowOf(const std::shared_ptr<const AlbumTable>& table, const std::string& feature, std::size_t track,
               int window)
{
    const auto windows = features::makeWindows(clean(table).albums,
                                               {2, features::Binning::Quantile, features::Cumulation::None});
    const int found = windows->find(feature);
    REQUIRE(found >= 0);
    return float(windows->value(std::size_t(found), track, window));
}

}  // namespace

TEST_CASE("sections that name album and track take over what the table of tracks says of these")
{
    const ScratchDir dir;
    writeFile(dir / "a-tracks.csv", kTracks);
    writeFile(dir / "b-sections.csv",
              "album_id,track_number,start,duration,loudness\nA,1,0,10,-1\nA,1,10,10,-3\nA,2,0,10,-5\nA,2,10,"
              "10,-7\nB,1,0,5,-2\n");
    const auto table = openTable(dir.path());
    REQUIRE(table->rows() == 6);  // five sections, and the track without any
    CHECK(table->observations);
    CHECK(table->artist[1] == "S");
    CHECK(table->trackId[2] == "t2");
    CHECK(table->column("valence")->values[3] == .25F);
    CHECK(table->column("loudness_overall")->values[1] == -9);
    CHECK(table->column("loudness")->values[1] == -3);
    CHECK(table->file(1).ends_with("b-sections.csv"));
    CHECK(table->line[1] == 3);
    CHECK(windowOf(table, "loudness_continuous", 0, 1) == -3);
    CHECK(windowOf(table, "loudness_overall", 0, 0) == -9);
    CHECK(std::isnan(table->column("loudness")->values[4]));  // t3
    CHECK(table->albumId[5] == "B");
    CHECK(inspect(*table).tracks == 4);
    CHECK(finding(*table, "contradicting_rows").count == 0);
}

TEST_CASE("sections that name only a track are placed by the table of tracks")
{
    const ScratchDir dir;
    writeFile(
        dir / "a-sections.csv",
        "track_id,start,duration,tempo\nt1,0,10,90\nt1,10,10,91\nt2,0,10,92\nt9,0,10,93\nt9,10,10,94\n");
    writeFile(dir / "b-tracks.csv", kTracks);
    const auto table = openTable(dir.path());
    CHECK(table->rows() == 4);
    CHECK(table->column("tempo")->values[1] == 91);
    CHECK(table->start[1] == 10);
    CHECK(table->trackNumber[2] == 2);
    CHECK(note(*table, "documents_repeated") == nullptr);
    REQUIRE(note(*table, "observations_without_track") != nullptr);
    CHECK(note(*table, "observations_without_track")->count == 2);
    CHECK(note(*table, "observations_without_track")->detail == "t9");
    CHECK(note(*table, "observations_without_track")->firstLine == 5);
}
