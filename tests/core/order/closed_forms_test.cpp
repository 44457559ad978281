// SPDX-License-Identifier: GPL-3.0-or-later
// What theory says of random orders, against every order there is.
#include "by_hand.h"
#include "order/panels/coherence.h"
#include "order/panels/contour.h"
#include "order/panels/position.h"
#include "order/panels/trend.h"

#include <cmath>

using namespace segue;
using namespace segue::order;
using namespace segue::tests;

namespace {

const std::vector<double> kDistinct{0.3, -1.2, 2.5, 0.9, 4.0, -0.7, 1.1, 3.3};
const std::vector<double> kTied{1, 2, 2, 3, 3, 3, 5};

std::vector<double> firstOf(const std::vector<double>& x, std::size_t n)
{
    return {x.begin(), x.begin() + std::ptrdiff_t(n)};
}

double turningPoints(const std::vector<double>& x)
{
    const auto sums = sumsOf(x);
    return double(sums.countOf(kUpDown, 0) + sums.countOf(kDownUp, 0));
}

}  // namespace

TEST_CASE("turning points and ascents have the mean and variance of all n! orders")
{
    for (std::size_t n = 2; n <= 8; ++n) {
        CAPTURE(n);
        const auto x = firstOf(kDistinct, n);
        const auto expected = contourExpectation(n);
        const auto turns = overEveryOrder(x, turningPoints);
        CHECK(turns.mean == Approx(expected.turningPoints));
        CHECK(turns.variance == Approx(expected.turningPointsVariance).margin(1e-9));
        const auto ascents = overEveryOrder(
            x, [](const std::vector<double>& y) { return double(sumsOf(y).countOf(kUps, 0)); });
        CHECK(ascents.mean == Approx(expected.ascents));
        CHECK(ascents.variance == Approx(expected.ascentsVariance));
    }
}

TEST_CASE("a turning point is strictly above or below both neighbours")
{
    CHECK(turningPoints({1, 3, 2, 2, 4, 0}) == 2);  // 3 above, 4 above; the two 2s are none
    CHECK(turningPoints({1, 1, 1, 2}) == 0);
    CHECK(sumsOf({1, 3, 2, 2, 4, 0}).countOf(kUps, 0) == 2);
    CHECK(sumsOf({1, 3, 2, 2, 4, 0}).countOf(kDowns, 0) == 2);
}

TEST_CASE("in random orders up follows up in one of three cases: alternation is in the coding")
{
    double upUp = 0, afterUp = 0;
    forEveryOrder(firstOf(kDistinct, 7), [&](const std::vector<double>& x) {
        const auto sums = sumsOf(x);
        upUp += double(sums.countOf(kUpUp, 0));
        afterUp += double(sums.countOf(kUpUp, 0) + sums.countOf(kUpDown, 0));
    });
    CHECK(upUp / afterUp == Approx(1.0 / 3));
}

TEST_CASE("coherence is expected to be 0 at every lag, with ties too")
{
    for (const auto& x : {firstOf(kDistinct, 7), kTied})
        for (std::size_t lag = 1; lag < x.size(); ++lag) {
            CAPTURE(lag);
            CHECK(overEveryOrder(x, [&](const std::vector<double>& y) { return coherence(y, lag); }).mean ==
                  Approx(0).margin(1e-12));
        }
}

TEST_CASE("what is added up of an album is its coherence; at lag 1 von Neumann's ratio")
{
    const auto sums = sumsOf(kDistinct);
    for (std::size_t lag = 1; lag < kDistinct.size(); ++lag) {
        CAPTURE(lag);
        CHECK(1 - sums.realOf(kCoherence + lag - 1, 0) == Approx(coherence(kDistinct, lag)).margin(1e-6));
    }
    CHECK(sums.realOf(kCoherence + kDistinct.size() - 1, 0) == 0);  // no such lag
    double successive = 0, mean = 0, variance = 0;
    for (const double x : kDistinct) mean += x / 8;
    for (const double x : kDistinct) variance += (x - mean) * (x - mean) / 8;
    for (std::size_t i = 1; i < 8; ++i) successive += std::pow(kDistinct[i] - kDistinct[i - 1], 2) / 7;
    const double ratio = successive / variance;  // von Neumann 1941 divides by n
    CHECK(coherence(kDistinct, 1) == Approx(1 - ratio * 7 / 8 / 2));
}

TEST_CASE("the variance of Kendall's S is that of all orders, with ties too")
{
    for (const auto& x : {firstOf(kDistinct, 6), kTied, std::vector<double>{2, 2, 2, 7}}) {
        auto sorted = x;
        std::sort(sorted.begin(), sorted.end());
        const auto s = overEveryOrder(x, [](const std::vector<double>& y) { return double(kendallS(y)); });
        CHECK(s.mean == Approx(0).margin(1e-12));
        CHECK(s.variance == Approx(kendallVariance(sorted)));
        CHECK(overEveryOrder(x, [](const std::vector<double>& y) {
                  return sumsOf(y).realOf(kKendallSquares, 0);
              }).mean == Approx(1).margin(1e-5));
    }
    CHECK(sumsOf(kTied).realOf(kKendall, 0) == double(kendallS(kTied)));
    CHECK(sumsOf(kTied).realOf(kSpearman, 0) == Approx(spearmanRho(kTied)).margin(1e-6));
}

TEST_CASE("every track of an album of six and more is at exactly one place")
{
    for (std::size_t n = 6; n <= 40; ++n) {
        std::size_t next = 0;
        for (std::size_t place = 0; place < kPlaces; ++place) {
            const auto range = placeRange(place, n);
            if (range.size() == 0) continue;
            CAPTURE(n, place);
            CHECK(range.from == next);
            next = range.to;
        }
        CHECK(next == n);
        for (std::size_t j = 0; j + 6 < n; ++j) {  // track j of the middle is in part floor(5 j / m)
            const auto range = placeRange(3 + 5 * j / (n - 6), n);
            CHECK(range.from <= j + 3);
            CHECK(j + 3 < range.to);
        }
    }
    CHECK(placeRange(2, 2).size() == 0);
    CHECK(placeRange(kPlaces - 2, 2).from == 0);
}

TEST_CASE("places and slope are those of the standardised values")
{
    const auto sequences = oneAlbum(kDistinct);
    const auto sums = permuteWithinAlbums(sequences, {.count = 0}).observed;
    std::vector<double> z;
    for (const auto& row : sequences.z) z.push_back(double(row.v[0]));
    double squares = 0, products = 0, times = 0;
    for (std::size_t i = 0; i < z.size(); ++i) {
        const double t = double(i) - 3.5;
        squares += z[i] * z[i], products += t * z[i], times += t * t;
    }
    CHECK(squares == Approx(7).margin(1e-5));  // standard deviation with n - 1
    CHECK(sums.realOf(kPlace, 0) == Approx(z[0]));
    CHECK(sums.realOf(kPlace + 1, 0) == Approx(z[1]));
    CHECK(sums.realOf(kPlace + kPlaces - 1, 0) == Approx(z[7]));
    CHECK(sums.realOf(kPlace + 3, 0) == Approx(z[3]));  // the middle is tracks 4 and 5
    CHECK(sums.realOf(kPlace + 4, 0) == 0);
    CHECK(sums.realOf(kSlope, 0) == Approx(products / times * 7).margin(1e-6));
}
