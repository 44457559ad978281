// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as they come: what is read, and what is refused with file, line, column, what stood there and what
// was expected.
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"
#include "table/finding_kinds.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <filesystem>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

Error refused(const std::string& text)
{
    const ScratchDir dir;
    const std::string path = writeFile(dir / "t.csv", text);
    const auto table = readAlbums(path);
    REQUIRE_FALSE(table);
    CHECK(table.error().subject == path);
    return table.error();
}

}  // namespace

TEST_CASE("a table of tracks is read with its order, lines and missing cells")
{
    const auto table = tableOf(
        "album_id,track_number,energy,note,tempo\nb,2,0.5,hello,120\nb,1,,x,NaN\na,1,NA,\"two\nlines\",90."
        "5\na,2,1,,"
        "1e2\n");
    REQUIRE(table->rows() == 4);
    CHECK_FALSE(table->observations);
    CHECK(table->schema == Schema::Tracks);
    CHECK(table->albumId[0] == "b");
    CHECK(table->albumId.code(0) == table->albumId.code(1));
    CHECK(table->trackNumber == std::vector<std::int32_t>{2, 1, 1, 2});
    CHECK(table->line == std::vector<std::uint32_t>{2, 3, 4, 6});
    REQUIRE(table->columns.size() == 2);
    CHECK(std::isnan(table->column("energy")->values[1]));
    CHECK(std::isnan(table->column("energy")->values[2]));
    CHECK(table->column("tempo")->values[3] == 100);
    CHECK(table->column("tempo")->unit == Unit::BeatsPerMinute);
    CHECK(table->column("note") == nullptr);
    REQUIRE(table->uses.size() == 5);
    CHECK(table->uses[3].field == Field::Ignored);
    CHECK(table->uses[2].missing == 2);
    CHECK(table->hash.starts_with("xxh3:"));
    CHECK(table->hash.size() == 37);
}

TEST_CASE("byte order mark, CRLF, blank lines and a last line without end change nothing")
{
    const auto table = tableOf(
        "\xef\xbb\xbf"
        "Album_ID,TRACK_NUMBER,Energy\r\n\r\na,1,.5\r\n\r\n\r\na,2,.25\r\nb,1,.125");
    REQUIRE(table->rows() == 3);
    CHECK(table->line == std::vector<std::uint32_t>{3, 6, 7});
    CHECK(table->column("energy")->values == std::vector<float>{.5f, .25f, .125f});
    CHECK(table->albumId[2] == "b");
}

TEST_CASE("semicolons with decimal commas, tabs, bars and old line ends")
{
    const auto semicolons = tableOf("album_id;track_number;loudness\na;1;-7,5\na;2;-8\n");
    CHECK(semicolons->column("loudness")->values == std::vector<float>{-7.5f, -8});
    CHECK(note(*semicolons, "decimal_comma") != nullptr);
    CHECK(tableOf("album_id\ttrack_number\tenergy\na\t1\t.5\n")->rows() == 1);
    CHECK(tableOf("album_id|track_number|energy\na|1|.5\n")->rows() == 1);
    CHECK(tableOf("album_id,track_number,energy\ra,1,.5\ra,2,.5\r")->rows() == 2);
}

TEST_CASE("other encodings are read and told")
{
    const auto latin = tableOf("album_id,track_number,artist,energy\na,1,Bj\xf6rk,.5\na,2,\x80,.5\n");
    CHECK(latin->artist[0] == "Björk");
    CHECK(latin->artist[1] == "€");
    CHECK(note(*latin, "encoding") != nullptr);
    std::string wide = "\xff\xfe";
    for (const char c : std::string("album_id,track_number,energy\na,1,.5\n")) wide += std::string{c, '\0'};
    CHECK(note(*tableOf(wide), "encoding") != nullptr);
    CHECK(note(*tableOf(wide.substr(2)), "encoding") != nullptr);
}

TEST_CASE("a byte that is no UTF-8 far into the file is noticed too")
{
    std::string text = "album_id,track_number,artist,energy\n";
    while (text.size() < 3 << 20) text += "a,1,\xc3\xb6,.5\n";
    text += "a,1,\xf6,.5\n";
    const auto table = tableOf(text);
    CHECK(note(*table, "mixed_encoding") != nullptr);
    CHECK(table->artist[table->rows() - 1] == "ö");
    CHECK(table->artist[0] == "ö");  // one such line does not change what the others say
    CHECK(table->notes[0].firstLine == std::int64_t(table->rows()) + 1);
    std::string none = "album_id,track_number,artist,energy\n";
    while (none.size() < 3 << 20) none += "a,1,o,.5\n";
    CHECK(note(*tableOf(none + "a,1,\xf6,.5\n"), "encoding") != nullptr);
}

TEST_CASE("a header that stands again in the middle is no row")
{
    const auto table =
        tableOf("album_id,track_number,energy\na,1,.5\nalbum_id,track_number,energy\nb,1,.5\n");
    CHECK(table->rows() == 2);
    REQUIRE(note(*table, "repeated_header") != nullptr);
    CHECK(table->notes[0].firstLine == 3);
    CHECK(table->line[1] == 4);
}

TEST_CASE("a column that is known and holds mostly words is refused, with the first of them")
{
    const Error number = refused("album_id,track_number,energy\na,1,.5\n\"x\ny\",2,.5\na,3,loud\na,4,soft\n");
    CHECK(number.code == ErrorCode::NotANumber);
    CHECK(number.line == 5);
    CHECK(number.column == "energy");
    CHECK(number.detail == "loud");
    CHECK(number.expected == "number");
    const Error order = refused("album_id,Track Number,energy\na,one,.5\n");
    CHECK(order.column == "Track Number");
    CHECK(order.expected == "whole number");
    CHECK(refused("album_id,track_number,energy\na,1.5,.5\n").code == ErrorCode::NotANumber);
    CHECK(tableOf("album_id,track_number,energy\na,1.0,.5\na, 2 ,.5\n")->trackNumber[1] == 2);
}

TEST_CASE(
    "an unknown column is a feature if most of it is numbers, and ignored if most of it is words, however "
    "late")
{
    std::string text = "album_id,track_number,brightness,mood,genre\n";
    for (int i = 1; i <= 1000; ++i) text += "a," + std::to_string(i) + ",0.5,3,rock\n";
    for (int i = 1001; i <= 3000; ++i) text += "a," + std::to_string(i) + ",0.5,happy,rock\n";
    const auto table = tableOf(text + "a,3001,bright,happy,rock\n");
    REQUIRE(table->column("brightness") != nullptr);
    CHECK(std::isnan(table->column("brightness")->values.back()));
    CHECK(table->column("mood") == nullptr);
    CHECK(table->uses[3].field == Field::Ignored);
    CHECK(table->uses[3].why == Unused::Words);
    CHECK(table->uses[4].why == Unused::Words);
    REQUIRE(table->notes.size() == 2);  // a column of words only is listed, and no finding
    CHECK(table->notes[0].code == FindingCode::UnreadableValues);
    CHECK(table->notes[0].column == "brightness");
    CHECK(table->notes[0].firstLine == 3002);
    CHECK(table->notes[0].detail == "bright");
    CHECK(table->notes[1].code == FindingCode::ColumnOfWords);
    CHECK(table->notes[1].column == "mood");
    CHECK(table->notes[1].count == 2001);
    CHECK(table->notes[1].firstLine == 1002);
}

TEST_CASE("a few cells and rows that cannot be read are told, not a reason to refuse the file")
{
    const auto table = tableOf(
        "album_id,disc_number,track_number,energy\na,1,1,.5\na,1,2,loud\na,1,3\na,1,4,.5\na,1,five,.5\na,B,6,"
        ".5\na,1,7,.5,.5\n"
        "a,1,8,.5\na,1,9,soft\n");
    CHECK(table->rows() == 6);  // without the two of another length and the one of no known disc
    CHECK(table->trackNumber[3] == kNoNumber);
    CHECK(std::isnan(table->column("energy")->values[1]));
    REQUIRE(table->notes.size() == 4);
    const auto is = [&](std::size_t i, const char* code, const char* column, std::int64_t count,
                        std::int64_t line, const char* text) {
        const Finding& note = table->notes[i];
        CAPTURE(i, note.name(), note.column, note.count, note.firstLine, note.detail);
        CHECK((note.name() == code && note.column == column && note.count == count &&
               note.firstLine == line && note.detail == text));
    };
    is(0, "ragged_rows", "", 2, 4, "3");
    is(1, "unreadable_rows", "disc_number", 1, 7, "B");
    is(2, "unreadable_values", "track_number", 1, 6, "five");
    is(3, "unreadable_values", "energy", 2, 3, "loud");
}

TEST_CASE("of two columns for one thing the one that is not read is named")
{
    const auto table = tableOf(
        "album_id,album_uri,track_number,loudness_lufs,loudness,tempo,bpm\na,b,1,-9,-8,100,101\na,b,2,-7,-6,"
        "90,91\n");
    CHECK(table->column("loudness")->values[0] == -9);
    CHECK(table->column("loudness")->unit == Unit::Lufs);
    REQUIRE(table->notes.size() == 3);
    CHECK(table->notes[0].code == FindingCode::RivalColumn);
    CHECK(table->notes[0].column == "album_uri");
    CHECK(table->notes[0].detail == "album_id");
    CHECK(table->notes[1].column == "loudness");
    CHECK(table->notes[1].detail == "loudness_lufs");
    CHECK(table->notes[2].column == "bpm");
    CHECK(table->notes[2].firstLine == 1);
    CHECK(table->uses[6].why == Unused::Rival);
    CHECK(table->uses[6].rival == "tempo");
}

TEST_CASE("a header that stands again is no cell that tells what a column is")
{
    const std::string header = "album_id,track,brightness\n";
    const auto table = tableOf(header + "a,1,.5\na,2,.25\n" + header + "b,1,.75\n");
    CHECK(table->rows() == 3);
    CHECK(table->trackNumber == std::vector<std::int32_t>{1, 2, 1});
    REQUIRE(table->column("brightness") != nullptr);
    REQUIRE(table->notes.size() == 1);
    CHECK(table->notes[0].code == FindingCode::RepeatedHeader);
    const auto titled = tableOf("album_id,track_number,track,energy\na,1,Song,.5\na,2,Other,.5\n");
    CHECK(titled->trackName[1] == "Other");
    CHECK(titled->notes.empty());
}

TEST_CASE("numbers beyond what a float counts one by one are told")
{
    const auto table = tableOf("album_id,track_number,plays\na,1,16777217\na,2,12\n");
    REQUIRE(table->notes.size() == 1);
    CHECK(table->notes[0].code == FindingCode::RoundedValues);
    CHECK(table->notes[0].count == 1);
    CHECK(table->notes[0].firstLine == 2);
    CHECK(table->notes[0].detail == "16777216");
}

TEST_CASE("ids are texts even where they are numbers")
{
    const auto table =
        tableOf("album_id,track_number,track_id,isrc_id,energy\n12345678901234567890,1,007,5,.5\n");
    CHECK(table->albumId[0] == "12345678901234567890");
    CHECK(table->trackId[0] == "007");
    CHECK(table->column("isrc_id") == nullptr);
}

TEST_CASE("infinite numbers are missing and told")
{
    const auto table = tableOf("album_id,track_number,energy\na,1,inf\na,2,1e99\na,3,.5\n");
    CHECK(std::isnan(table->column("energy")->values[0]));
    REQUIRE(note(*table, "not_finite") != nullptr);
    CHECK(table->notes[0].count == 2);
    CHECK(table->notes[0].firstLine == 2);
}

TEST_CASE("rows that are too short or too long are refused")
{
    const Error shortRow = refused("album_id,track_number,energy\na,1,.5\na,2\n");
    CHECK(shortRow.code == ErrorCode::RowRagged);
    CHECK(shortRow.line == 3);
    CHECK(shortRow.detail == "2");
    CHECK(shortRow.expected == "3");
    CHECK(refused("album_id,track_number,energy\na,1,.5,9\n").detail == "4");
}

TEST_CASE("the first bad row is told whichever thread met it")
{
    std::string text = "album_id,track_number,energy\n";
    const std::size_t size = 5 << 20;
    while (text.size() < size / 2) text += "album,1,0.12345\n";
    const auto line = std::count(text.begin(), text.end(), '\n') + 1;
    text += "album,2,bad\n";
    while (text.size() < size) text += "album,1,worse\n";
    const Error error = refused(text);
    CHECK(error.line == line);
    CHECK(error.detail == "bad");
}

TEST_CASE("an open quote, a missing column and a repeated one are refused")
{
    const Error quote = refused("album_id,track_number,energy\na,1,.5\n\"b,2,.5\nc,3,.5\n");
    CHECK(quote.code == ErrorCode::QuoteOpen);
    CHECK(quote.line == 3);
    const Error column = refused("album,track_number,energy\na,1,.5\n");
    CHECK(column.code == ErrorCode::ColumnMissing);
    CHECK(column.column == "album_id");
    CHECK(column.expected.find("album_uri") != std::string::npos);
    CHECK(refused("x,y\n1,2\n").column == "album_id, track_number");
    CHECK(refused("album_id,track_number,energy,energy\na,1,.5,.5\n").code == ErrorCode::ColumnRepeated);
}

TEST_CASE("what holds no rows is refused")
{
    CHECK(refused("").code == ErrorCode::FileEmpty);
    CHECK(refused(" \n\r\n").code == ErrorCode::FileEmpty);
    CHECK(refused("album_id,track_number,energy\n").code == ErrorCode::FileEmpty);
    CHECK(refused("album_id,track_number,energy").code == ErrorCode::FileEmpty);
}

TEST_CASE("what is no table is refused by its kind")
{
    CHECK(refused("\x89PNG\r\n\x1a\n....").detail == "PNG picture");
    CHECK(refused(std::string("album_id,track\0,energy\na,1,2\n", 29)).code == ErrorCode::NotATable);
    CHECK(refused("Dear diary\ntoday nothing happened\n").code == ErrorCode::NotATable);
    CHECK(refused("{\"a\": [1, 2\n, }").code == ErrorCode::DocumentBroken);
    CHECK(refused("[[1, 2], [3, 4]]").code == ErrorCode::NotATable);
}

TEST_CASE("a missing file and an empty folder are told apart")
{
    const ScratchDir dir;
    const auto missing = readAlbums(dir / "nothing.csv");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FileMissing);
    const auto folder = readAlbums(dir.path());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::FileEmpty);
    const auto device = readAlbums("/dev/null");
    REQUIRE_FALSE(device);
    CHECK(device.error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("NUL bytes beyond the first look end in an error or a text, never in a crash")
{
    std::string text = "album_id,track_number,energy\n";
    while (text.size() < 70000) text += "a,1,.5\n";
    text += std::string("a,2,\0\n", 6);
    const auto table = tableOf(text);
    CHECK(note(*table, "unreadable_values") != nullptr);
    CHECK(std::isnan(table->column("energy")->values.back()));
}

TEST_CASE("one album, one track, an empty column and a constant one are read")
{
    const auto table = tableOf("album_id,track_number,energy,valence,tempo\na,1,,0.5,100\n");
    CHECK(table->rows() == 1);
    CHECK(std::isnan(table->column("energy")->values[0]));
    const auto empty = tableOf("album_id,track_number,mystery,energy\na,1,,1\na,2,,1\n");
    CHECK(empty->column("mystery") == nullptr);
}

TEST_CASE("rows of one track are observations if a start says so or they differ")
{
    CHECK(tableOf("album_id,track_number,start,energy\na,1,0,.5\na,2,0,.5\n")->observations);
    CHECK(tableOf("album_id,track_number,section,energy\na,1,1,.5\na,1,2,.5\n")->observations);
    CHECK(tableOf("album_id,track_number,energy\na,1,.5\na,1,.6\n")->observations);
    CHECK_FALSE(tableOf("album_id,track_number,energy\na,1,.5\na,1,.5\n")->observations);
    const auto table =
        tableOf("album_id,track_number,start,loudness,valence\na,1,0,-5,.5\na,1,1,-6,.5\na,2,0,-5,.7\n");
    CHECK(table->column("loudness")->perObservation);
    CHECK_FALSE(table->column("valence")->perObservation);
    CHECK(table->start == std::vector<float>{0, 1, 0});
    CHECK(tableOf("album_id,track_number,start_ms,energy\na,1,1500,.5\n")->start == std::vector<float>{1.5f});
}

TEST_CASE("the unit of loudness is seen in its values or its name")
{
    const auto unit = [](const std::string& header, const std::string& a, const std::string& b) {
        return tableOf("album_id,track_number," + header + "\nx,1," + a + "\nx,2," + b + "\n")
            ->columns.at(0)
            .unit;
    };
    CHECK(unit("loudness", "-7", "0.2") == Unit::Decibel);
    CHECK(unit("loudness", "0.3", "0.9") == Unit::Share);
    CHECK(unit("loudness", "1.3", "1.9") == Unit::None);
    CHECK(unit("Loudness (LUFS)", "-7", "-9") == Unit::Lufs);
    CHECK(unit("energy", "0.3", "1.2") == Unit::Share);
    CHECK(unit("energy", "1.3", "1.9") == Unit::Share);  // impossible values, and told as that
    CHECK(unit("energy", "40", "85.5") == Unit::Percent);
    CHECK(unit("energy", "40", "850") == Unit::Share);
    CHECK(unit("energy_cum", "1.3", "19") == Unit::None);
}

TEST_CASE("a user's roles decide before the names do")
{
    ReadOptions options;
    options.fields = {{"album", Field::AlbumId}, {"energy", Field::Ignored}};
    const auto table = tableOf("album,track_number,energy,valence\na,1,words,.5\n", options);
    CHECK(table->albumId[0] == "a");
    CHECK(table->column("energy") == nullptr);
    CHECK(table->column("valence") != nullptr);
}

TEST_CASE("one thread and many read the same table")
{
    std::string text = "album_id,track_number,artist,energy\n";
    for (int i = 0; text.size() < 6 << 20; ++i)
        text += "album" + std::to_string(i / 10) + "," + std::to_string(i % 10 + 1) + ",\"A, \"\"" +
                std::to_string(i % 997) + "\"\"\n\",0." + std::to_string(i) + "\n";
    const auto one = tableOf(text, {.fields = {}, .segments = false, .threads = 1}),
               four = tableOf(text, {.fields = {}, .segments = false, .threads = 4});
    REQUIRE(one->rows() == four->rows());
    CHECK(one->columns[0].values == four->columns[0].values);
    CHECK(one->line == four->line);
    bool same = one->artist.distinct() == 998 && four->artist.distinct() == 998;
    for (std::size_t row = 0; row < one->rows(); ++row)
        same = same && one->artist.code(row) == four->artist.code(row) &&
               one->albumId[row] == four->albumId[row];
    CHECK(same);
}
