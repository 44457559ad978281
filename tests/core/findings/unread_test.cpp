// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/clean.h"
#include "findings/inspect.h"
#include "report/write_table.h"
#include "support/place.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

const Finding& noteOf(const std::vector<Finding>& notes, std::string_view code)
{
    const auto at = std::ranges::find(notes, code, &Finding::name);
    REQUIRE(at != notes.end());
    return *at;
}

}  // namespace

TEST_CASE("every row that could not be read is listed among the removals with its line and reason")
{
    const ScratchDir dir;
    const auto table =
        openTable(writeFile(dir / "t.csv",
                            "album_id,disc_number,track_number,energy\na,1,1,.5\na,1,2\na,1,2,.5\n"
                            "a,B,3,.5\na,1,3,.5,.5\na,1,3,.5\n"));
    const Cleaned cleaned = clean(table);
    REQUIRE(cleaned.steps.front().rule == Rule::Unread);
    CHECK(cleaned.steps.front().tracksBefore == 6);
    CHECK(cleaned.steps.front().tracksRemoved == 3);
    CHECK(cleaned.steps[1].tracksBefore == 3);
    REQUIRE(cleaned.removals.size() == 3);
    CHECK(cleaned.removals[0].line == 3);
    CHECK(cleaned.removals[1].line == 6);
    CHECK(cleaned.removals[1].detail == "5");
    CHECK(cleaned.removals[2].line == 5);
    REQUIRE(writeRemovals(cleaned, dir / "r.csv"));
    CHECK(readFile(dir / "r.csv") ==
          "rule,album_id,disc,track,line,reason,detail\nunreadable,,,,3,ragged_rows,3\n"
          "unreadable,,,,6,ragged_rows,5\nunreadable,,,,5,unreadable_rows,\n");
}

TEST_CASE(
    "of what was noticed while reading the rows are found where they are in the table, else their lines")
{
    const ScratchDir dir;
    const auto table = openTable(
        writeFile(dir / "t.csv",
                  "album_id,track_number,energy\na,1,.5\na,2,loud\na,3\na,3,.5\na,4,soft\na,5,.1\na,6,.1\n"));
    const Inspection inspection = inspect(*table);
    const Finding& words = noteOf(inspection.findings, "unreadable_values");
    CHECK(words.canList);
    CHECK(rowsOf(*table, words) == std::vector<std::uint32_t>{1, 3});
    const Finding& ragged = noteOf(inspection.findings, "ragged_rows");
    CHECK(ragged.canList);
    CHECK(rowsOf(*table, ragged).empty());
    REQUIRE(ragged.lines.size() == 1);
    CHECK(ragged.lines[0].line == 4);
}

TEST_CASE(
    "in a folder what could not be read is named with its file, and counted to the last while the list ends")
{
    const ScratchDir dir;
    std::string text = "album_id,track_number,energy\n";
    for (int i = 1; i <= 12'000; ++i) text += "a," + std::to_string(i) + ",.5\n";
    for (int i = 1; i <= 11'000; ++i) text += "a,1\n";
    writeFile(dir / "1.csv", "album_id,track_number,energy\nb,1,.5\nb,2,.5\nb\n");
    writeFile(dir / "2.csv", text);
    const auto table = openTable(dir / "");
    const Finding& ragged = noteOf(table->notes, "ragged_rows");
    CHECK(ragged.count == 11'001);
    REQUIRE(ragged.lines.size() == Finding::kMostNotedLines);
    CHECK(ragged.lines[0].line == 4);
    CHECK(ragged.lines[1].line == 12'002);
    const Cleaned cleaned = clean(table);
    CHECK(cleaned.steps.front().unread == 11'001);
    CHECK(std::string(cleaned.removals[0].file(*table)).ends_with("1.csv"));
    CHECK(std::string(cleaned.removals[1].file(*table)).ends_with("2.csv"));
}
