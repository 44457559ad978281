// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/significance.h"

#include "reference.h"

#include <catch2/catch.hpp>

using namespace segue::evaluation;

TEST_CASE("McNemar and Holm equal statsmodels'")
{
    const std::vector<std::pair<int, int>> pairs{{0, 0}, {5, 0},   {0, 1},       {10, 12},
                                                 {7, 7}, {40, 80}, {1200, 1100}, {30000, 29500}};
    const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.9, 0.04};
    const auto theirs = segue::tests::reference("tests", {{"pairs", pairs}, {"p", p}});
    SEGUE_SKIP_WITHOUT_REFERENCE(theirs);
    const std::vector<std::pair<int, int>> shares{{0, 1}, {7, 10}, {450, 1000}, {10, 20}};
    const auto binomial = segue::tests::reference("binomial", {{"shares", shares}});
    for (std::size_t i = 0; i < shares.size(); ++i)
        CHECK(binomialHalf(shares[i].first, shares[i].second) ==
              Approx(binomial->at("p")[i].get<double>()).epsilon(1e-9));
    for (std::size_t i = 1; i < pairs.size(); ++i)
        CHECK(mcnemarExact(pairs[i].first, pairs[i].second) ==
              Approx(theirs->at("mcnemar")[i].get<double>()).epsilon(1e-9));
    const auto adjusted = holm(p);
    for (std::size_t i = 0; i < p.size(); ++i)
        CHECK(adjusted[i] == Approx(theirs->at("holm")[i].get<double>()));
}

TEST_CASE("tests by hand")
{
    CHECK(mcnemarExact(0, 0) == 1);
    CHECK(mcnemarExact(5, 0) == Approx(2.0 / 32));
    CHECK(mcnemarExact(0, 5) == Approx(2.0 / 32));
    CHECK(mcnemarExact(1, 5) == Approx(2.0 * 7 / 64));
    CHECK(mcnemarExact(3, 3) == 1);
    CHECK(binomialHalf(0, 0) == 1);
    CHECK(binomialHalf(5, 5) == Approx(2.0 / 32));
    CHECK(holm({}).empty());
    CHECK(permutationP(1, std::vector<double>{0, 1, 2, 0.5}) == Approx(3.0 / 5));
    CHECK(permutationP(1, {}) == 1);
}
