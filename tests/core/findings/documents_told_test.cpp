// SPDX-License-Identifier: GPL-3.0-or-later
// What documents and files beside one another leave open or contradict is told, never settled in silence.
#include "findings/inspect.h"
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"
#include "table/finding_kinds.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

std::string features(const std::string& id, const std::string& energy)
{
    return R"({"danceability": 0.8, "energy": )" + energy +
           R"(, "key": 1, "loudness": -7.5, "type": "audio_features", "id": ")" + id +
           R"(", "uri": "spotify:track:)" + id + R"(", "duration_ms": 146571})";
}

}  // namespace

TEST_CASE("two documents of one track, and a document that contradicts its table, are told")
{
    const ScratchDir dir;
    writeFile(dir / "a-places.csv", "album_id,track_number,track_id,energy\nA,1,t1,0.5\nA,2,t2,\n");
    writeFile(dir / "b.json", "[" + features("t1", "0.9") + ",\n" + features("t2", "0.25") + ",\n" +
                                  features("t2", "0.75") + "]");
    const auto table = openTable(dir.path());
    CHECK(table->column("energy")->values == std::vector<float>{0.5F, 0.25F});
    REQUIRE(note(*table, "documents_repeated") != nullptr);
    CHECK(note(*table, "documents_repeated")->detail == "t2");
    CHECK(note(*table, "documents_repeated")->file.ends_with("b.json"));
    REQUIRE(note(*table, "values_disagree") != nullptr);
    CHECK(note(*table, "values_disagree")->column == "energy");
    CHECK(note(*table, "values_disagree")->count == 1);
    CHECK(note(*table, "values_disagree")->firstLine == 2);
    CHECK(note(*table, "values_disagree")->detail == "0.5 / 0.9");
}

TEST_CASE("documents without a table, refusals and empty lists say what they are; UTF-16 is read")
{
    const ScratchDir dir;
    const auto error = [&](const std::string& text) {
        const auto read = readAlbums(writeFile(dir / "f.json", text));
        REQUIRE_FALSE(read);
        return read.error();
    };
    const Error alone = error(features("t1", "1"));
    CHECK(alone.code == ErrorCode::AlbumsUnknown);
    CHECK(alone.detail == "audio features");
    CHECK(alone.expected == "track_id, album_id, track_number");
    CHECK(error(R"({"track": {"loudness": -7}, "sections": [{"start": 0, "duration": 10}]})").detail ==
          "audio analysis");
    const Error refusal = error(R"({"error": {"status": 404, "message": "Not found"}})");
    CHECK(refusal.code == ErrorCode::NotATable);
    CHECK(refusal.detail.find("404 Not found") != std::string::npos);
    CHECK(error("[]").code == ErrorCode::FileEmpty);
    std::string wide = "\xff\xfe";
    for (const char c : features("t1", "1")) wide += {c, '\0'};
    CHECK(error(wide).detail == "audio features");
}

TEST_CASE("a document's cell that cannot be read is told with its line in the document")
{
    const ScratchDir dir;
    std::string text;
    for (int i = 1; i <= 5; ++i)
        text += R"({"id": "t)" + std::to_string(i) + R"(", "track_number": )" + std::to_string(i) +
                R"(, "energy": )" + (i == 4 ? "\"loud\"" : "0.5") +
                R"(, "name": "two\nlines", "album": {"id": "A"}})" + "\n";
    const auto table = openTable(writeFile(dir / "t.jsonl", text));
    CHECK(table->line == std::vector<std::uint32_t>{1, 2, 3, 4, 5});
    REQUIRE(note(*table, "unreadable_values") != nullptr);
    CHECK(note(*table, "unreadable_values")->firstLine == 4);
}

TEST_CASE("files that name different units for one feature are not mixed")
{
    const ScratchDir dir;
    writeFile(dir / "a.csv",
              "album_id,track_number,track_id,loudness_lufs,energy\nA,1,t1,-9,.1\nA,2,t2,,.2\n");
    writeFile(dir / "b.csv", "album_id,track_number,loudness_db,energy\nB,1,-8,.3\nB,2,-7,.4\n");
    writeFile(dir / "c.json", "[" + features("t2", "0.2") + "]");
    const auto table = openTable(dir.path());
    REQUIRE(table->rows() == 4);
    const Column& loudness = *table->column("loudness");
    CHECK(loudness.unit == Unit::Lufs);
    CHECK(loudness.values[0] == -9);
    for (const std::size_t row : {1, 2, 3}) CHECK(std::isnan(loudness.values[row]));
    CHECK(table->column("energy")->values[3] == .4F);
    REQUIRE(note(*table, "other_unit") != nullptr);
    CHECK(note(*table, "other_unit")->column == "loudness");
    CHECK(note(*table, "other_unit")->count == 3);  // two rows of the table, one of the document
}

TEST_CASE("what is no number in an analysis is told with its line in the document")
{
    const ScratchDir dir;
    writeFile(dir / "places.csv", "album_id,track_number,track_id,valence\nA,1,t1,.5\nA,2,t2,.25\n");
    writeFile(dir / "t1.json",
              "{\"track\": {\"loudness\": -7},\n \"sections\": [\n  {\"start\": 0, \"duration\": 10, "
              "\"tempo\": 120},\n"
              "  {\"start\": 10, \"duration\": 10, \"tempo\": \"fast\"},\n  7,\n  {\"start\": 20, "
              "\"duration\": 10, \"tempo\": 1e300, \"mode\": null}]}");
    writeFile(dir / "t2.json",
              R"({"track": {"loudness": true}, "sections": [{"start": 0, "duration": 10, "tempo": 90}]})");
    const auto table = openTable(dir.path());
    CHECK(table->rows() == 4);
    const auto told = [&](const std::string& code, const std::string& column) {
        for (const Finding& finding : table->notes)
            if (finding.name() == code && finding.column == column) return finding;
        return Finding{};
    };
    CHECK(told("unreadable_values", "tempo_continuous").count == 1);
    CHECK(told("unreadable_values", "tempo_continuous").firstLine == 4);
    CHECK(told("unreadable_values", "tempo_continuous").detail == "\"fast\"");
    CHECK(told("unreadable_values", "tempo_continuous").file.ends_with("t1.json"));
    CHECK(told("not_finite", "tempo_continuous").firstLine == 6);
    CHECK(told("unreadable_values", "loudness").file.ends_with("t2.json"));
    CHECK(told("strange_records", "").firstLine == 5);
    CHECK(told("strange_records", "").detail == "7");
}

TEST_CASE("a document that is not there is one finding a kind, whatever it would have held")
{
    const ScratchDir dir;
    writeFile(dir / "places.csv", "album_id,track_number,track_id,valence\nA,1,t1,.5\nA,2,t2,.25\n");
    writeFile(
        dir / "t1.json",
        R"({"sections": [{"start": 0, "duration": 10, "tempo": 120, "key": 3}, {"start": 10, "duration": 5, "tempo": 90, "key": 4}]})");
    const auto found = inspect(*openTable(dir.path())).findings;
    const auto of = [&](const std::string& code) {
        std::vector<Finding> all;
        std::ranges::copy_if(found, std::back_inserter(all),
                             [&](const Finding& finding) { return finding.name() == code; });
        return all;
    };
    REQUIRE(of("missing_values").size() == 1);
    CHECK(of("missing_values")[0].column == "tempo_continuous");
    CHECK(of("missing_values")[0].alsoColumns == std::vector<std::string>{"key_continuous"});
    CHECK(of("missing_values")[0].count == 1);
    REQUIRE(of("track_without_values").size() == 1);
    CHECK(of("empty_column").size() == 1);
}

TEST_CASE("a document that breaks off is told without what it said before")
{
    const ScratchDir dir;
    const auto read = readAlbums(writeFile(dir / "t.json", "[{\"id\": \"" + std::string(5000, 'x')));
    REQUIRE_FALSE(read);
    CHECK(read.error().detail.size() < 160);
    CHECK(read.error().detail.find("...xxx") != std::string::npos);
    const auto list = readAlbums(
        writeFile(dir / "l.json", R"([{"id": "t1", "album_id": "A", "track_number": 1, "tempo": [1, 2]}])"));
    REQUIRE_FALSE(list);
    CHECK(list.error().detail == "[1,2]");
}

TEST_CASE("a list of tracks beside lists of observations is read as tracks")
{
    const auto table = tableOf(
        R"({"tracks": [{"id": "t", "album_id": "A", "track_number": 1, "energy": 0.5}], "sections": []})");
    CHECK(table->rows() == 1);
    CHECK(table->column("energy")->values == std::vector<float>{0.5F});
}

TEST_CASE("times that no observation can have are told")
{
    const ScratchDir dir;
    const auto table = openTable(writeFile(dir / "t.csv",
                                           "album_id,track_number,start,section_duration,tempo\nA,1,-3,5,"
                                           "90\nA,1,2,-5,91\nA,2,0,5,92\nA,2,5,5,93\n"));
    const auto found = inspect(*table).findings;
    const auto of = [&](const std::string& column) {
        const auto at = std::ranges::find_if(found, [&](const Finding& f) {
            return f.code == FindingCode::ImpossibleValue && f.column == column;
        });
        return at == found.end() ? Finding{} : *at;
    };
    CHECK(of("start").count == 1);
    CHECK(of("start").firstLine == 2);
    CHECK(of("start").detail == "-3");
    CHECK(of("duration").firstLine == 3);
    CHECK(rowsOf(*table, of("duration")) == std::vector<std::uint32_t>{1});
}
