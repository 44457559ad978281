// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/windows.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue;
using namespace segue::features;
using tests::TableBuilder;

namespace {

std::vector<float> valuesOf(const WindowTable& table, std::string_view name)
{
    const int feature = table.find(name);
    REQUIRE(feature >= 0);
    return table.values[std::size_t(feature)];
}

std::shared_ptr<const data::Albums> twoAlbums()
{
    return TableBuilder({"loudness", "valence", "key_confidence"}, true, {"loudness", "key_confidence"})
        .row("a", 1, {-10, 0.5F, 0.2F})
        .row("a", 1, {-8, 0.5F, 0.4F})
        .row("a", 2, {-6, 0.25F, 0.6F})
        .row("b", 1, {-4, 0.75F, 0.8F})
        .row("b", 1, {-2, 0.75F, 1.0F})
        .albums();
}

}  // namespace

TEST_CASE("features are named as in the report")
{
    const auto table = makeWindows(twoAlbums(), {2, Binning::Quantile, Cumulation::Sum});
    std::vector<std::string> names;
    for (const auto& feature : table->features) names.push_back(feature.name);
    CHECK(names == std::vector<std::string>{"loudness_continuous", "loudness_overall", "valence",
                                            "key_confidence", "loudness_continuous_cum",
                                            "loudness_overall_cum", "valence_cum", "key_confidence_cum"});
    CHECK(table->find("loudness") == 0);
    CHECK(table->find("valence_overall") == 2);
    CHECK(table->find("key_confidence_continuous") == 3);
    CHECK(table->find("loudness_cum") == 4);
    CHECK(table->find("tempo") == -1);
    CHECK(table->targets() == std::vector<Target>{Target::Valence, Target::Loudness});
}

TEST_CASE("window values, overall values and running sums")
{
    const auto table = makeWindows(twoAlbums(), {2, Binning::Quantile, Cumulation::Sum});
    CHECK(valuesOf(*table, "loudness_continuous") == std::vector<float>{-10, -8, -6, -6, -4, -2});
    CHECK(valuesOf(*table, "loudness_overall") == std::vector<float>{-9, -6, -3});
    CHECK(valuesOf(*table, "loudness_overall_cum") == std::vector<float>{-9, -15, -3});
    CHECK(valuesOf(*table, "loudness_continuous_cum") == std::vector<float>{-9, -15, -3});
    CHECK(valuesOf(*table, "valence_cum") == std::vector<float>{0.5F, 0.75F, 0.75F});
    CHECK(table->overall[std::size_t(Target::Loudness)] == std::vector<double>{-9, -6, -3});

    const auto means = makeWindows(twoAlbums(), {2, Binning::Quantile, Cumulation::Mean});
    CHECK(valuesOf(*means, "loudness_overall_cum") == std::vector<float>{-9, -7.5F, -3});
    CHECK(makeWindows(twoAlbums(), {2, Binning::Quantile, Cumulation::None})->features.size() == 4);
}

TEST_CASE("a table with one row a track has one window, whatever was asked for")
{
    const auto albums = TableBuilder({"tempo"}).row("a", 1, {120}).row("a", 2, {130}).albums();
    const auto table = makeWindows(albums, {5, Binning::Quantile, Cumulation::Sum});
    CHECK(table->windows == 1);
    CHECK(valuesOf(*table, "tempo") == std::vector<float>{120, 130});
    CHECK(valuesOf(*table, "tempo_overall_cum") == std::vector<float>{120, 250});
}

TEST_CASE("a file's own overall value is the target, and its own running sums are not summed again")
{
    const auto albums = TableBuilder({"loudness_continuous", "loudness_overall", "loudness_overall_cum"},
                                     true, {"loudness_continuous"})
                            .row("a", 1, {-10, -7, -7})
                            .row("a", 1, {-8, -7, -7})
                            .row("a", 2, {-6, -5, -12})
                            .row("a", 2, {-2, -5, -12})
                            .albums();
    const auto table = makeWindows(albums, {2, Binning::Quantile, Cumulation::Sum});
    CHECK(table->overall[std::size_t(Target::Loudness)] == std::vector<double>{-7, -5});
    CHECK(table->features.size() == 4);
    CHECK(valuesOf(*table, "loudness_overall_cum") == std::vector<float>{-7, -12});
    CHECK(valuesOf(*table, "loudness_continuous_cum") == std::vector<float>{-9, -13});
}

TEST_CASE("a track without a value is no zero: the running sum ends there, the running mean leaves it out")
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    const auto albums = TableBuilder({"tempo"})
                            .row("a", 1, {100})
                            .row("a", 2, {50})
                            .row("a", 3, {none})
                            .row("a", 4, {60})
                            .row("b", 1, {70})
                            .albums();
    const auto sums = valuesOf(*makeWindows(albums, {}), "tempo_cum");
    CHECK(std::vector<float>(sums.begin(), sums.begin() + 2) == std::vector<float>{100, 150});
    CHECK(std::isnan(sums[2]));
    CHECK(std::isnan(sums[3]));
    CHECK(sums[4] == 70);
    WindowOptions options;
    options.cumulation = Cumulation::Mean;
    CHECK(valuesOf(*makeWindows(albums, options), "tempo_cum") == std::vector<float>{100, 75, 75, 70, 70});
}

TEST_CASE("tracks in another order keep their values, and their history is computed again")
{
    const auto table = makeWindows(twoAlbums(), {2, Binning::Quantile, Cumulation::Sum});
    const std::vector<std::uint32_t> order{1, 0, 2};
    const auto swapped = reorderTracks(*table, order);
    CHECK(valuesOf(*swapped, "loudness_overall") == std::vector<float>{-6, -9, -3});
    CHECK(valuesOf(*swapped, "loudness_overall_cum") == std::vector<float>{-6, -15, -3});
    CHECK(valuesOf(*swapped, "loudness_continuous") == std::vector<float>{-6, -6, -10, -8, -4, -2});
    CHECK(swapped->overall[std::size_t(Target::Valence)] == std::vector<double>{0.25, 0.5, 0.75});
    CHECK(swapped->albums->tracks[0].number == 1);
    CHECK(swapped->albums->tracks[0].rowCount == 1);
    const std::vector<std::uint32_t> same{0, 1, 2};
    CHECK(reorderTracks(*table, same)->values == table->values);
}
