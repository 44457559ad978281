// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/panels/max_t.h"
#include "base/random.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue;
using namespace segue::order;

TEST_CASE("p counts the permutations at least as far from their mean, on either side")
{
    const auto tested = testFamily({{.n = 7, .observed = 3, .permuted = {-3, -1, 0, 1, 3}}});
    REQUIRE(tested.size() == 1);
    CHECK(tested[0].n == 7);
    CHECK(tested[0].expected == Approx(0).margin(1e-12));
    CHECK(tested[0].p == Approx(3.0 / 6));  // -3 and 3 are as far
    CHECK(tested[0].pFamily == Approx(3.0 / 6));
    CHECK(testFamily({{.n = 7, .observed = -4, .permuted = {-3, -1, 0, 1, 3}}})[0].p == Approx(1.0 / 6));
}

TEST_CASE("p of a family looks at the largest of each permutation")
{
    // Standardised, the second feature's permutations are those of the first one turned round.
    const std::vector<Permuted> family{{.n = 1, .observed = 3, .permuted = {4, -2, 0, -2, 0}},
                                       {.n = 1, .observed = 0, .permuted = {0, -20, 0, -20, 40}}};
    const auto tested = testFamily(family);
    CHECK(tested[0].p == Approx(2.0 / 6));
    CHECK(tested[0].pFamily ==
          Approx(3.0 / 6));  // in the first and in the last permutation one of both is as far
    CHECK(tested[1].p == Approx(1));
    CHECK(tested[1].pFamily == Approx(1));
}

TEST_CASE("what no order changes is no finding, and leaves the others alone")
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto tested = testFamily({{.n = 3, .observed = 0.5, .permuted = {0.5, 0.5 + 1e-9, 0.5, 0.5 - 1e-9}},
                                    {.n = 0, .observed = none, .permuted = {0, 0, 0, 0}},
                                    {.n = 3, .observed = 9, .permuted = {1, 2, 3, 4}}});
    CHECK(tested[0].fixed);
    CHECK(tested[0].p == 1);
    CHECK(tested[1].fixed);
    CHECK(tested[1].pFamily == 1);
    CHECK(tested[2].pFamily == Approx(1.0 / 5));
}

TEST_CASE("one of twenty families of noise lies outside of its simultaneous bands")
{
    Random random(3);
    int outside = 0, alone = 0, families = 400;
    for (int k = 0; k < families; ++k) {
        std::vector<Permuted> family(12);
        for (auto& one : family) {
            one = {.n = 1, .observed = random.normal(), .permuted = {}};
            for (int i = 0; i < 199; ++i) one.permuted.push_back(random.normal());
        }
        bool leaves = false, leavesAlone = false;
        for (const auto& one : testFamily(family)) {
            leaves = leaves || one.value < one.familyLow || one.value > one.familyHigh;
            leavesAlone = leavesAlone || one.value < one.low || one.value > one.high;
            const bool beyond = one.value < one.familyLow || one.value > one.familyHigh;
            if (beyond) CHECK(one.pFamily <= 0.055);
            if (one.pFamily <= 0.05) CHECK(beyond);
        }
        outside += leaves;
        alone += leavesAlone;
    }
    CHECK(outside > families / 40);
    CHECK(outside < families / 10);
    CHECK(alone > families / 4);
}
