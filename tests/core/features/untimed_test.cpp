// SPDX-License-Identifier: GPL-3.0-or-later
// Observations whose time, or the track's length, the file does not say.
#include "clean/clean.h"
#include "features/windows.h"
#include "read/read.h"
#include "report/window_csv.h"
#include "support/place.h"

#include <catch2/catch.hpp>

using namespace segue;
using namespace segue::features;
using namespace segue::tests;

namespace {

std::shared_ptr<const WindowTable> windowsOf(const std::string& text, const WindowOptions& how)
{
    const ScratchDir dir;
    const auto table = data::readAlbums(writeFile(dir / "t.csv", text));
    REQUIRE(table);
    return makeWindows(data::clean(*table).albums, how);
}

std::vector<float> loudnessOf(const WindowTable& table)
{
    const int feature = table.find("loudness_continuous");
    REQUIRE(feature >= 0);
    return table.values[std::size_t(feature)];
}

const std::string kHoled =
    "album_id,track_number,start,loudness\n"
    "a,1,0,-1\na,1,10,-2\na,1,,-9\na,1,20,-3\n"
    "a,2,20,-3\na,2,10,-2\na,2,,-9\na,2,0,-1\n";

}  // namespace

TEST_CASE(
    "an observation without a start stays where the file has it, and is no part of windows of equal time")
{
    const auto quantile = windowsOf(kHoled, {4, Binning::Quantile, Cumulation::None});
    CHECK(loudnessOf(*quantile) == std::vector<float>{-1, -2, -9, -3, -1, -2, -9, -3});
    const auto time = windowsOf(kHoled, {3, Binning::Time, Cumulation::None});
    CHECK(loudnessOf(*time) == std::vector<float>{-1, -2, -3, -1, -2, -3});
    const auto never =
        windowsOf("album_id,track_number,start,loudness\na,1,,-1\na,1,,-2\na,2,0,-3\na,2,5,-4\n",
                  {2, Binning::Time, Cumulation::None});
    CHECK(loudnessOf(*never) == std::vector<float>{-1, -2, -3, -4});
}

TEST_CASE("sections without a start lie one behind the other, as long as they say")
{
    const auto said = windowsOf(
        "album_id,track_number,section,duration,loudness\na,1,1,30,-1\na,1,2,10,-2\na,2,1,10,-3\na,2,2,30,-"
        "4\n",
        {2, Binning::Time, Cumulation::None});
    CHECK(loudnessOf(*said) == std::vector<float>{-1, -1.5F, -3.5F, -4});
    const auto alike =
        windowsOf("album_id,track_number,section,loudness\na,1,1,-1\na,1,2,-2\na,2,1,-3\na,2,2,-4\n",
                  {2, Binning::Time, Cumulation::None});
    CHECK(loudnessOf(*alike) == std::vector<float>{-1, -2, -3, -4});
}

TEST_CASE("a length that differs between the rows of a track, or is too short, is not the track's")
{
    const auto varying = windowsOf(
        "album_id,track_number,start,duration_ms,loudness\na,1,0,9000,-1\na,1,10,8000,-2\n"
        "a,2,0,9000,-3\na,2,10,8000,-4\n",
        {2, Binning::Time, Cumulation::None});
    CHECK(loudnessOf(*varying) == std::vector<float>{-1, -2, -3, -4});
    const auto small = windowsOf(
        "album_id,track_number,start,duration_ms,loudness\na,1,0,9000,-1\na,1,10,9000,-2\n"
        "a,2,0,30000,-3\na,2,10,30000,-4\n",
        {2, Binning::Time, Cumulation::None});
    CHECK(loudnessOf(*small)[1] == -2);
    CHECK(loudnessOf(*small)[2] == Approx(-3 - 1 / 3.0));
}

TEST_CASE("a table of scaled windows leaves blank what a track does not have")
{
    const auto table = windowsOf("album_id,track_number,start,loudness\na,1,0,-1\na,1,1,-3\na,2,0,\na,2,1,\n",
                                 {2, Binning::Quantile, Cumulation::None});
    report::WindowColumns columns{{"loudness"}, {table->find("loudness_continuous")}};
    const Scaler scaler = fitScaler(*table, columns.features, {true}, 0, 1);
    columns.scaler = &scaler;
    const std::vector<std::uint32_t> albums{0};
    CHECK(report::windowsCsv(*table, columns, albums) ==
          "album_id,track,window,loudness\na,1,1,1\na,1,2,0\na,2,1,\na,2,2,\n");
}
