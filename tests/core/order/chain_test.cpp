// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/panels/chain.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue::order;

TEST_CASE("entropy and information of directions in bits")
{
    const double correction =
        1 / (2 * 800.0) / std::log(2.0);  // Miller and Madow, of one value more than one
    const auto independent = chainBits({.upUp = 200, .upDown = 200, .downUp = 200, .downDown = 200});
    CHECK(independent.entropy == Approx(1 + correction));
    CHECK(independent.information == Approx(0 + 2 * correction - 3 * correction).margin(1e-12));
    const auto random =
        chainBits({.upUp = 1'000'000, .upDown = 2'000'000, .downUp = 2'000'000, .downDown = 1'000'000});
    const double third = 1.0 / 3;
    CHECK(random.information ==
          Approx(1 + third * std::log2(third) + 2 * third * std::log2(2 * third)).margin(1e-6));  // .0817
}

TEST_CASE("a direction that is always followed by the other one tells all")
{
    const auto sure = chainBits({.upDown = 500, .downUp = 500});
    CHECK(sure.information == Approx(1).margin(0.01));
    CHECK(std::isnan(chainBits({}).information));
    CHECK(std::isnan(chainBits({}).entropy));
}
