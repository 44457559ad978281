// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/windows.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue::features;
using Values = std::vector<double>;

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

TEST_CASE("quantile windows put observation j into window floor(j W / m)")
{
    // m = 7, W = 5: floor(5j/7) = 0 0 1 2 2 3 4
    const std::vector<float> observations{1, 3, 5, 7, 11, 13, 17};
    CHECK(quantileWindows(observations, 5) == Values{2, 5, 9, 13, 17});
    CHECK(quantileWindows(observations, 1) == Values{57.0 / 7});
    CHECK(quantileWindows(observations, 7) == Values{1, 3, 5, 7, 11, 13, 17});
}

TEST_CASE("a quantile window without an observation borrows the one at its place")
{
    // m = 2, W = 5: observations lie in windows 0 and 2; windows 1, 3, 4 take observations floor(2w/5) = 0,
    // 1, 1
    CHECK(quantileWindows(std::vector<float>{10, 20}, 5) == Values{10, 10, 20, 20, 20});
    CHECK(quantileWindows(std::vector<float>{4}, 3) == Values{4, 4, 4});
}

TEST_CASE("missing observations are left out of a window's mean, an empty window takes the track's mean")
{
    CHECK(quantileWindows(std::vector<float>{1, kNone, kNone, kNone, 5, 9}, 3) == Values{1, 5, 7});
    for (const double value : quantileWindows(std::vector<float>{kNone, kNone}, 2)) CHECK(std::isnan(value));
    for (const double value : quantileWindows(std::vector<float>{}, 2)) CHECK(std::isnan(value));
}

TEST_CASE("time windows weigh observations by their overlap")
{
    // 10 s in 2 windows of 5 s; observations [0,4) = 1, [4,6) = 3, [6,10) = 5
    const std::vector<float> values{1, 3, 5}, start{0, 4, 6}, length{4, 2, 4};
    const auto windows = timeWindows(values, start, length, 10, 2);
    CHECK(windows[0] == Approx((1 * 4 + 3 * 1) / 5.0).margin(1e-12));
    CHECK(windows[1] == Approx((3 * 1 + 5 * 4) / 5.0).margin(1e-12));
    CHECK(timeWindows(values, start, length, 10, 1)[0] == Approx((4 + 6 + 20) / 10.0).margin(1e-12));
}

TEST_CASE("time outside the track's duration does not count, a window nobody covers takes the track's mean")
{
    const auto windows =
        timeWindows(std::vector<float>{2, 8}, std::vector<float>{0, 2}, std::vector<float>{2, 50}, 8, 4);
    CHECK(windows == Values{2, 8, 8, 8});
    const auto gap =
        timeWindows(std::vector<float>{2, 8}, std::vector<float>{0, 6}, std::vector<float>{2, 2}, 8, 4);
    CHECK(gap == Values{2, 5, 5, 8});
}

TEST_CASE(
    "a section that ends on a window's edge says nothing of the next window, however its numbers were "
    "rounded")
{
    const std::vector<float> values{-28, kNone, kNone, -22, -20}, start{0, 50.18F, 100.36F, 150.54F, 200.72F},
        length(5, 50.18F);
    const auto windows = timeWindows(values, start, length, 250.9, 5);
    CHECK(windows[0] == -28);
    CHECK(windows[1] == Approx(-70.0 / 3));  // nothing of its own: the track's mean
    CHECK(windows[2] == Approx(-70.0 / 3));
    CHECK(windows[3] == -22);
    CHECK(windows[4] == -20);
    // The third section ends .2 ms inside the fourth window, whose own is missing.
    const auto rounded =
        timeWindows(std::vector<float>{-12, -11, -9, kNone, -10},
                    std::vector<float>{0, 58.363F, 116.725F, 175.088F, 233.45F},
                    std::vector<float>{58.363F, 58.362F, 58.363F, 58.362F, 58.363F}, 291.813, 5);
    CHECK(rounded[2] == Approx(-9));
    CHECK(rounded[3] == Approx(-10.5));
    const auto covered = timeWindows(std::vector<float>{-12, -10}, std::vector<float>{0, 50.002F},
                                     std::vector<float>{50.002F, 49.998F}, 100, 2);
    CHECK(covered[1] == Approx((-12 * 0.002 + -10 * 49.998) / 50)
                            .epsilon(1e-6));  // a sliver beside a section keeps its weight
}
