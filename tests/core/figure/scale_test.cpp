// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/scale.h"
#include "figure/clip.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue::plot;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Plot withLine(std::vector<double> x, std::vector<double> y)
{
    Plot plot;
    plot.series.push_back({.name = "line", .x = std::move(x), .y = std::move(y)});
    return plot;
}

std::vector<std::string> texts(const std::vector<Tick>& ticks)
{
    std::vector<std::string> texts;
    for (const Tick& tick : ticks) texts.push_back(tick.text);
    return texts;
}

}  // namespace

TEST_CASE("a range is never empty and never infinite, whatever the data")
{
    for (const auto& values : {std::vector<double>{},
                               {kNone, kNone},
                               {5},
                               {0, 0},
                               {-kInfinity, 1, 2},
                               {1e300, -1e300},
                               {1e-300, 2e-300}}) {
        const Plot plot = withLine(values, values);
        for (const Range range : {xRange(plot), yRange(plot)}) {
            CHECK(range.low < range.high);
            CHECK(std::isfinite(range.low));
            CHECK(std::isfinite(range.high));
        }
    }
}

TEST_CASE("an axis keeps its own limits")
{
    Plot plot = withLine({0.2, 0.8}, {3, 4});
    plot.x.min = 0;
    plot.x.max = 1;
    CHECK(xRange(plot).low == 0);
    CHECK(xRange(plot).high == 1);
}

TEST_CASE("ticks stand at round values inside the range, all with as many decimals")
{
    CHECK(texts(ticks({}, {0, 1}, 5)) == std::vector<std::string>{"0.0", "0.2", "0.4", "0.6", "0.8", "1.0"});
    CHECK(texts(ticks({.percent = true}, {0.45, 0.8}, 4)) ==
          std::vector<std::string>{"50 %", "60 %", "70 %", "80 %"});
    CHECK(texts(ticks({.integer = true}, {0.5, 3.5}, 8)) == std::vector<std::string>{"1", "2", "3"});
    CHECK(texts(ticks({}, {0, 4000}, 4)) ==
          std::vector<std::string>{"0", "1,000", "2,000", "3,000", "4,000"});
    CHECK(texts(ticks({}, {-0.2, 0.2}, 4)) ==
          std::vector<std::string>{"\u22120.2", "\u22120.1", "0.0", "0.1", "0.2"});
    CHECK(texts(ticks({.logarithmic = true}, {0.9, 1100}, 5)) ==
          std::vector<std::string>{"1", "10", "100", "1,000"});
}

TEST_CASE("a line is cut at the edges of its axes")
{
    const auto parts = clippedLine({-1, 3}, {0.5, 0.5}, {0, 2}, {0, 1});
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].x == std::vector<double>{0, 2});

    const auto arch =
        clippedLine({0, 1, 2}, {0, 2, 0}, {0, 2}, {0, 1});  // leaves through the top and comes back
    REQUIRE(arch.size() == 2);
    CHECK(arch[0].x.back() == Approx(0.5));
    CHECK(arch[0].y.back() == Approx(1));
    CHECK(arch[1].x.front() == Approx(1.5));
    CHECK(clippedLine({0, 1}, {5, 6}, {0, 1}, {0, 1}).empty());
}

TEST_CASE("an uncut line stays one part with its points untouched, and a gap ends a part")
{
    const auto whole = clippedLine({0, 0.5, 1}, {0, 0.3, 1}, {0, 1}, {0, 1});
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].x == std::vector<double>{0, 0.5, 1});
    CHECK(whole[0].y == std::vector<double>{0, 0.3, 1});
    CHECK(clippedLine({0, 1, 2, 3, 4}, {0, 0, kNone, 0, 0}, {0, 4}, {0, 1}).size() == 2);
    CHECK(clippedLine({1}, {0.5}, {0, 2}, {0, 1}).size() == 1);  // one epoch is a dot
}

TEST_CASE("a band keeps inside its axes")
{
    Series band{
        .name = "band", .kind = SeriesKind::Band, .x = {-1, 1, 3}, .low = {0, -1, 0}, .high = {1, 5, 1}};
    const BandCurve cut = clippedBand(band, {0, 2}, {0, 2});
    REQUIRE(cut.x == std::vector<double>{0, 1, 2});
    CHECK(cut.low == std::vector<double>{0, 0, 0});
    CHECK(cut.high == std::vector<double>{2, 2, 2});
}
