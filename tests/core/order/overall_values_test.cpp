// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/panels/overall_values.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

using namespace segue;
using namespace segue::order;

TEST_CASE("a feature's overall values are found by its plain name, a target's in full precision")
{
    tests::TableBuilder builder({"loudness", "energy"}, true, {"loudness"});
    for (int track = 1; track <= 25; ++track)
        for (const float value : {-9.1F, -8.3F, -7.7F})
            builder.row("a", track, {value - float(track) / 7, 0.5F});
    const auto table = features::makeWindows(builder.albums(), {});
    CHECK(overallNames(*table) == std::vector<std::string>{"loudness", "energy"});
    const auto loudness = overallValues(*table, "loudness"), same = overallValues(*table, "loudness_overall");
    REQUIRE(loudness);
    REQUIRE(same);
    CHECK(loudness->name == "loudness");
    CHECK(loudness->values == table->overall[std::size_t(features::Target::Loudness)]);
    CHECK(loudness->values == same->values);
    bool finer = false;
    for (const double value : loudness->values) finer = finer || value != double(float(value));
    CHECK(finer);
    CHECK(overallValues(*table, "energy")->values.size() == 25);
    CHECK_FALSE(overallValues(*table, "loudness_continuous"));
    CHECK_FALSE(overallValues(*table, "loudness_overall_cum"));
    CHECK_FALSE(overallValues(*table, "tempo"));
}
