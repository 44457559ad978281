// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using segue::Random;

TEST_CASE("a seed means the same numbers everywhere")
{
    // mt19937_64's first output for seed 5489 is fixed by the standard (its 10000th for the default seed as
    // well).
    CHECK(Random(5489).bits() == 14514284786278117030ULL);
    std::vector<int> order{0, 1, 2, 3, 4, 5}, again = order;
    Random(1).shuffle(std::span(order));
    Random(1).shuffle(std::span(again));
    CHECK(order == again);
    Random(2).shuffle(std::span(again));
    CHECK(order != again);
}

TEST_CASE("draws below n are even, shares lie below 1, normals have mean 0 and variance 1")
{
    Random random(3);
    std::array<int, 3> counts{};
    for (int i = 0; i < 30000; ++i) ++counts[random.below(3)];
    for (const int count : counts) CHECK(count == Approx(10000).margin(350));
    double sum = 0, squares = 0;
    for (int i = 0; i < 30000; ++i) {
        const double share = random.share(), normal = random.normal();
        CHECK((share >= 0 && share < 1));
        sum += normal;
        squares += normal * normal;
    }
    CHECK(sum / 30000 == Approx(0).margin(0.03));
    CHECK(squares / 30000 == Approx(1).margin(0.04));
}
