// SPDX-License-Identifier: GPL-3.0-or-later
// Files that bring their windows and running sums along: these are used, and computed once.
#include "clean/clean.h"
#include "features/windows.h"
#include "findings/inspect.h"
#include "read/read.h"
#include "support/place.h"
#include "table/finding_kinds.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace segue;
using namespace segue::features;
using namespace segue::tests;

namespace {

std::shared_ptr<const WindowTable> windowsOf(const std::string& text)
{
    const ScratchDir dir;
    const auto table = data::readAlbums(writeFile(dir / "t.csv", text));
    REQUIRE(table);
    return makeWindows(data::clean(*table).albums, {});
}

std::vector<float> valuesOf(const WindowTable& table, std::string_view name)
{
    const int feature = table.find(name);
    REQUIRE(feature >= 0);
    return table.values[std::size_t(feature)];
}

}  // namespace

TEST_CASE("the report's layout gives each feature once, in the windows that it has")
{
    const auto table = windowsOf(
        "album_id,track_id,track_number,loudness,loudness_overall,loudness_continuous,loudness_cum,loudness_"
        "continuous_cum,loudness_cat\n"
        "A,t1,1,-3,-4,-3,-4,-4,Up\nA,t1,1,-4,-4,-4,-4,-4,Up\nA,t1,1,-5,-4,-5,-4,-4,Up\n"
        "A,t2,2,-6,-7,-6,-11,-11,Down\nA,t2,2,-7,-7,-7,-11,-11,Down\nA,t2,2,-8,-7,-8,-11,-11,Down\n");
    CHECK(table->windows == 3);
    std::set<std::string> names;
    for (const Feature& feature : table->features) CHECK(names.insert(feature.name).second);
    CHECK(names == std::set<std::string>{"loudness_overall", "loudness_continuous", "loudness_overall_cum",
                                         "loudness_continuous_cum"});
    CHECK(valuesOf(*table, "loudness_continuous") == std::vector<float>{-3, -4, -5, -6, -7, -8});
    CHECK(valuesOf(*table, "loudness_overall_cum") == std::vector<float>{-4, -11});
    CHECK(valuesOf(*table, "loudness_continuous_cum") == std::vector<float>{-4, -11});
}

TEST_CASE("ready windows stay as many as they are, observations do not")
{
    const std::string rows = "a,1,1,.1\na,1,2,.2\na,1,3,.3\na,2,1,.4\na,2,2,.5\na,2,3,.6\n";
    CHECK(windowsOf("album_id,track_number,window,brightness\n" + rows)->windows == 3);
    CHECK(windowsOf("album_id,track_number,section,brightness\n" + rows)->windows == 5);
    CHECK(windowsOf("album_id,track_number,start,brightness\n" + rows)->windows == 5);
    CHECK(windowsOf("album_id,track_number,window,brightness\na,1,1,.1\na,1,2,.2\na,2,1,.3\n")->windows ==
          5);  // no count that holds
    const auto wide = windowsOf(
        "album_id,track_number,loudness_w1,loudness_w2,loudness_w3\na,1,-1,-2,-3\na,2,-4,-5,-6\na,2,-4,-5,-"
        "6\n");
    CHECK(wide->windows == 3);
    CHECK(valuesOf(*wide, "loudness_continuous") == std::vector<float>{-1, -2, -3, -4, -5, -6});
}

TEST_CASE("a track that brings other windows than most keeps the mean of its own, and is told")
{
    const std::string text =
        "album_id,track_number,window,loudness_continuous\na,1,1,-2\na,1,2,-3\na,1,3,-4\na,1,4,-5\na,1,5,-6\n"
        "a,2,1,-3\na,2,2,-4\na,2,3,-5\na,3,1,-4\na,3,2,-5\na,3,3,-6\na,3,4,-7\na,3,5,-8\n";
    CHECK(valuesOf(*windowsOf(text), "loudness_overall") == std::vector<float>{-4, -4, -6});
    const ScratchDir dir;
    const auto table = data::readAlbums(writeFile(dir / "t.csv", text));
    REQUIRE(table);
    const auto findings = data::inspect(**table).findings;
    const auto uneven = std::ranges::find(findings, data::FindingCode::UnevenWindows, &data::Finding::code);
    REQUIRE(uneven != findings.end());
    CHECK(uneven->count == 1);
    CHECK(uneven->firstLine == 7);
    CHECK(data::rowsOf(**table, *uneven) == std::vector<std::uint32_t>{5});
}
