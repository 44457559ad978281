// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/agreement.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <numeric>

using namespace segue::evaluation;

TEST_CASE("the report's agreement comes out exactly")
{
    const std::array<int, 5> times{123, 843, 2219, 3269, 2437};  // transitions with 0..4 targets right
    std::vector<int> right;
    for (int k = 0; k <= 4; ++k) right.insert(right.end(), std::size_t(times[std::size_t(k)]), k);
    const Agreement result = agreement(right, std::vector<int>(right.size(), 4));
    CHECK(result.counts == std::array<std::int64_t, 10>{123, 0, 843, 0, 0, 2219, 0, 3269, 0, 2437});
    CHECK(result.n == 8891);
    CHECK(result.overall == 0.6983466426723653);
    CHECK(result.edges[3] == 0.30000000000000004);  // as numpy's linspace
    CHECK(result.edges[10] == 1.0);
}

TEST_CASE("fewer targets fall into numpy's bins")
{
    CHECK(agreementBin(0) == 0);
    CHECK(agreementBin(1.0 / 3) == 3);
    CHECK(agreementBin(2.0 / 3) == 6);
    CHECK(agreementBin(0.5) == 5);
    CHECK(agreementBin(1) == 9);
    // numpy.histogram(arange(11) / 10, 10, (0, 1)): 0.3 lies below its edge 0.30000000000000004
    const std::array<std::size_t, 11> bins{0, 1, 2, 2, 4, 5, 5, 6, 8, 9, 9};
    for (std::size_t k = 0; k <= 10; ++k) CHECK(agreementBin(double(k) / 10) == bins[k]);
}

TEST_CASE("transitions without a known target are left out")
{
    const Agreement none = agreement(std::vector<int>{0, 0}, std::vector<int>{0, 0});
    CHECK(none.n == 0);
    CHECK(std::isnan(none.overall));
    const Agreement some = agreement(std::vector<int>{0, 1, 2}, std::vector<int>{0, 1, 4});
    CHECK(some.n == 2);
    CHECK(some.overall == 0.75);
}

TEST_CASE("what independence would give")
{
    // Two targets known in ten transitions, both in the first alone in five more.
    std::vector<std::uint8_t> known(10, 0b11);
    known.insert(known.end(), 5, 0b01);
    known.push_back(0);
    const auto expected = independentAgreement(known, std::vector<double>{0.8, 0.6});
    CHECK(expected[0] == Approx(10 * 0.2 * 0.4 + 5 * 0.2));
    CHECK(expected[5] == Approx(10 * (0.8 * 0.4 + 0.2 * 0.6)));
    CHECK(expected[9] == Approx(10 * 0.8 * 0.6 + 5 * 0.8));
    CHECK(std::accumulate(expected.begin(), expected.end(), 0.0) == Approx(15));
}

TEST_CASE("agreement by album")
{
    const std::vector<int> right{4, 2, 0, 1}, targets{4, 4, 0, 2};
    const std::vector<std::uint32_t> album{7, 7, 9, 3};
    const auto albums = agreementByAlbum(right, targets, album);
    REQUIRE(albums.size() == 2);
    CHECK(albums[0].album == 7);
    CHECK(albums[0].overall == 0.75);
    CHECK(albums[1].album == 3);
    CHECK(albums[1].n == 1);
}
