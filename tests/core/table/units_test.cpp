// SPDX-License-Identifier: GPL-3.0-or-later
// Units: recognised, never mixed, never lost.
#include "clean/clean.h"
#include "features/windows.h"
#include "read/read.h"
#include "report/write_table.h"
#include "support/place.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

std::shared_ptr<const AlbumTable> folderOf(const std::string& first, const std::string& second)
{
    const ScratchDir dir;
    writeFile(dir / "x.csv", first);
    writeFile(dir / "y.csv", second);
    return openTable(dir.path());
}

}  // namespace

TEST_CASE("loudness without a unit in its name is not mixed with loudness in another unit")
{
    const std::string plain = "album_id,track_number,loudness\nA,1,-3\nA,2,-5\n";
    const std::string lufs = "album_id,track_number,loudness_lufs\nB,1,-13\nB,2,-15\n";
    const auto decibel = folderOf(plain, lufs);
    CHECK(decibel->column("loudness")->unit == Unit::Decibel);
    CHECK(decibel->column("loudness")->values[1] == -5);
    CHECK(std::isnan(decibel->column("loudness")->values[2]));
    CHECK(finding(*decibel, "other_unit", "loudness").count == 2);
    const auto other = folderOf(lufs, plain);
    CHECK(other->column("loudness")->unit == Unit::Lufs);
    CHECK(std::isnan(other->column("loudness")->values[3]));
    CHECK(finding(*other, "other_unit", "loudness").firstLine == 2);
    const auto unknown = folderOf("album_id,track_number,loudness\nA,1,3\nA,2,5\n", lufs);
    CHECK(std::isnan(unknown->column("loudness")->values[2]));
}

TEST_CASE("files that agree on a unit are one column, and an empty column has none to disagree with")
{
    const std::string named = "album_id,track_number,loudness_db\nB,1,-13\nB,2,-15\n";
    const auto same = folderOf("album_id,track_number,loudness\nA,1,-3\nA,2,-5\n", named);
    CHECK(same->column("loudness")->values == std::vector<float>{-3, -5, -13, -15});
    CHECK(finding(*same, "other_unit", "loudness").count == 0);
    const auto empty = folderOf("album_id,track_number,loudness_lufs,energy\nA,1,,.1\nA,2,,.2\n", named);
    CHECK(empty->column("loudness")->unit == Unit::Decibel);
    CHECK(empty->column("loudness")->values[2] == -13);
}

TEST_CASE("a unit that only the name tells is written with the name")
{
    const ScratchDir dir;
    const auto again = [&](const std::string& header, const std::string& cells) {
        const auto table =
            tableOf("album_id,track_number," + header + "\nA,1," + cells + "\nA,2," + cells + "\n");
        REQUIRE(writeTable(*clean(table).albums, dir / "out.csv"));
        return openTable(dir / "out.csv")->columns;
    };
    const auto lufs = again("loudness_lufs", "-9");
    CHECK(lufs[0].name == "loudness");
    CHECK(lufs[0].unit == Unit::Lufs);
    const auto windows = again("loudness_lufs_w1,loudness_lufs_w2", "-9,-8");
    CHECK(windows[0].name == "loudness");
    CHECK(windows[0].unit == Unit::Lufs);
    CHECK(again("loudness_lufs_continuous", "-9")[0].unit == Unit::Lufs);
    CHECK(again("bpm", "0.5")[0].unit == Unit::BeatsPerMinute);
    CHECK(readFile(dir / "out.csv").find("disc_number,track_number,bpm\n") != std::string::npos);
    CHECK(again("loudness", "-9")[0].unit == Unit::Decibel);
    CHECK(readFile(dir / "out.csv").find("disc_number,track_number,loudness\n") != std::string::npos);
}

TEST_CASE("a document in another unit is told with its file and line")
{
    const ScratchDir dir;
    writeFile(dir / "a.csv", "album_id,track_number,track_id,loudness_lufs\nA,1,t1,-9\nA,2,t2,-8\n");
    writeFile(dir / "b.json",
              "{\"id\": \"t1\", \"loudness\": null, \"energy\": 0.5}\n{\"id\": \"t2\", \"loudness\": -6, "
              "\"energy\": 0.6}\n");
    const Finding told = finding(*openTable(dir.path()), "other_unit", "loudness");
    CHECK(told.count == 2);
    CHECK(told.firstLine == 2);
    CHECK(told.file.ends_with("b.json"));
}

TEST_CASE("loudness whose unit cannot be told is told")
{
    const auto table = tableOf("album_id,track_number,loudness\nA,1,2.5\nA,2,3.5\n");
    CHECK(table->column("loudness")->unit == Unit::None);
    const Finding told = finding(*table, "unknown_unit", "loudness");
    CHECK(told.count == 2);
    CHECK(told.firstLine == 2);
    CHECK(told.detail == "2.5");
    CHECK(finding(*tableOf("album_id,track_number,loudness\nA,1,-2.5\nA,2,3.5\n"), "unknown_unit", "loudness")
              .count == 0);
}

TEST_CASE("a duration of thousands is one in milliseconds")
{
    CHECK(tableOf("album_id,track_number,duration\nA,1,211000\nA,2,95000\n")->column("duration")->unit ==
          Unit::Milliseconds);
    CHECK(tableOf("album_id,track_number,duration\nA,1,211\nA,2,11000\nA,3,90\n")->column("duration")->unit ==
          Unit::Seconds);
    CHECK(tableOf("album_id,track_number,duration_s\nA,1,21100\nA,2,11000\n")->column("duration")->unit ==
          Unit::Seconds);
}

TEST_CASE("milliseconds of observations become seconds")
{
    const auto table = tableOf(
        "album_id,track_number,start_ms,duration_ms,loudness\nA,1,0,8500,-7\nA,1,8500,19000,-9\nA,2,0,12000,-"
        "9\n");
    CHECK(table->start == std::vector<float>{0, 8.5F, 0});
    CHECK(table->duration == std::vector<float>{8.5F, 19, 12});
    CHECK(table->column("duration_ms") == nullptr);
    const auto track = tableOf(
        "album_id,track_number,start,duration_ms,loudness\nA,1,0,60000,-7\nA,1,8.5,60000,-9\nA,2,0,12000,-"
        "9\n");
    CHECK(track->duration.empty());
    CHECK(track->column("duration_ms") != nullptr);
}

TEST_CASE(
    "a file of many that writes shares in percent, or seconds in milliseconds, is not mixed with the others")
{
    const std::string shares =
        "album_id,track_number,energy,liveness,duration\nA,1,.5,.1,200\nA,2,.75,.2,300\nA,3,.5,.3,250\n";
    const auto percent =
        folderOf(shares, "album_id,track_number,energy,liveness,duration\nB,1,50,.5,210\nB,2,60,1,220\n");
    CHECK(percent->column("energy")->values[1] == .75F);
    CHECK(std::isnan(percent->column("energy")->values[3]));
    CHECK(percent->column("liveness")->values[3] == .5F);  // among percent such small numbers may be either
    CHECK(percent->column("duration")->values[4] == 220);
    const Finding told = finding(*percent, "other_unit", "energy");
    CHECK(told.count == 2);
    CHECK(told.file.ends_with("y.csv"));
    CHECK(clean(percent).albums->albums.size() == 1);
    const auto thousands = folderOf(
        shares, "album_id,track_number,energy,liveness,duration\nB,1,.5,.5,210000\nB,2,.6,.1,220000\n");
    CHECK(std::isnan(thousands->column("duration")->values[3]));
    CHECK(finding(*thousands, "other_unit", "duration").count == 2);
    CHECK(finding(*thousands, "other_unit", "energy").count == 0);
    const auto alike = folderOf("album_id,track_number,energy\nA,1,50\nA,2,75\n",
                                "album_id,track_number,energy\nB,1,1\nB,2,60\n");
    CHECK(finding(*alike, "other_unit", "energy").count == 0);
}

TEST_CASE(
    "albums of one file that write percent, hertz, seconds or milliseconds among others are left out and "
    "told")
{
    const auto others = [](const std::string& column, const std::string& most, const std::string& other) {
        std::string text = "album_id,track_number," + column + "\n";
        for (const char* const album : {"A", "B", "C"})
            for (int track = 1; track <= 2; ++track)
                text += std::string(album) + "," + std::to_string(track) + "," + most + "\n";
        return tableOf(text + "D,1," + other + "\nD,2," + other + "\n");
    };
    const auto leavesOut = [](const AlbumTable& table, const std::string& column) {
        const Finding told = finding(table, "mixed_units", column);
        return told.count == 1 && told.detail == "D" && told.firstLine == 8;
    };
    CHECK(leavesOut(*others("energy", ".5", "50"), "energy"));
    CHECK(leavesOut(*others("tempo", "120", "2"), "tempo"));
    CHECK(leavesOut(*others("duration_ms", "211000", "211"), "duration_ms"));
    CHECK(leavesOut(*others("duration", "211", "211000"), "duration"));
    CHECK(clean(others("duration", "211", "211000")).albums->albums.size() == 3);
    CHECK(finding(*others("energy", ".5", "1.5"), "mixed_units", "energy").count ==
          0);  // impossible, but no percent
    const auto named = others("loudness_db", ".5", ".25");
    CHECK(finding(*named, "mixed_units", "loudness").count == 0);  // there are no others
    CHECK(finding(*named, "doubtful_unit", "loudness").count == 8);
    CHECK(clean(named).albums->albums.size() == 4);
}

TEST_CASE("a running sum of shares is no share, a running mean is, a sum of decibels is told in decibel")
{
    const auto cleaned = clean(tableOf("album_id,track_number,energy,loudness\nA,1,.5,-9\nA,2,.75,-8\n"));
    const auto unitIn = [&](features::Cumulation how, const char* name) {
        const auto windows = features::makeWindows(cleaned.albums, {1, features::Binning::Quantile, how});
        return windows->features[std::size_t(windows->find(name))].unit;
    };
    CHECK(unitIn(features::Cumulation::Sum, "energy_cum") == Unit::None);
    CHECK(unitIn(features::Cumulation::Mean, "energy_cum") == Unit::Share);
    CHECK(unitIn(features::Cumulation::Sum, "loudness_cum") == Unit::Decibel);
}

TEST_CASE("headers with a unit in brackets are those that Segue prints")
{
    const auto table = tableOf(
        "album_id,track_number,energy [0-1],tempo [BPM],key [pitch class],duration_ms [ms],loudness "
        "[dB],mood [x]\nA,1,.5,90,3,211000,-9,1\n");
    for (const char* const name : {"energy", "tempo", "key", "duration_ms", "loudness", "mood_x"})
        CHECK(table->column(name) != nullptr);
    CHECK(table->column("loudness")->unit == Unit::Decibel);
    CHECK(tableOf("album_id,track_number,valence,valence_cum\nA,1,.25,.25\nA,2,.5,.75\n")
              ->column("valence_cum")
              ->unit == Unit::None);
}
