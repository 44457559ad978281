// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/panels/panels.h"
#include "base/random.h"
#include "by_hand.h"

#include <array>
#include <cmath>

using namespace segue;
using namespace segue::order;
using namespace segue::tests;

namespace {

Panels panelsOf(const std::vector<std::uint32_t>& lengths, std::vector<double> x, int permutations = 99)
{
    const std::vector<OverallValues> features{{"x", std::move(x)}};
    return makePanels(albumsOfLengths(lengths), features, kEveryAlbum, {.count = permutations});
}

std::vector<double> drawn(std::size_t n, double (*shape)(double))
{
    Random random(9);
    std::vector<double> x;
    for (std::size_t i = 0; i < n; ++i) x.push_back(shape(random.normal()));
    return x;
}

}  // namespace

TEST_CASE(
    "albums of two tracks have ascents and places, no turning point and no coherence that an order could "
    "change")
{
    const auto panels = panelsOf(std::vector<std::uint32_t>(30, 2), drawn(60, [](double x) { return x; }));
    const auto& feature = panels.features.front();
    CHECK(feature.albums == 30);
    CHECK(feature.contour.tested.n == 0);
    CHECK(feature.contour.testedAscents.n == 30);
    CHECK(feature.contour.expected == 0);
    CHECK(feature.contour.expectedAscents == 15);
    CHECK(feature.coherence[0].n == 30);
    CHECK(feature.coherence[0].value == Approx(0).margin(1e-6));
    CHECK(feature.coherence[0].fixed);
    CHECK(feature.coherence[0].p == 1);
    CHECK(feature.coherence[1].n == 0);
    CHECK(std::isnan(feature.coherence[1].value));
    CHECK(feature.position[2].n == 0);
    CHECK(feature.position[0].n == 30);
    CHECK(feature.chain.pairs.n() == 0);
    CHECK(feature.chain.information.n == 0);
}

TEST_CASE("without an album, and with one value everywhere, every n is 0 and nothing is found")
{
    for (const auto& panels :
         {panelsOf({}, {}), panelsOf({8, 8}, std::vector<double>(16, 3.5)), panelsOf({1, 1}, {1, 2})}) {
        const auto& feature = panels.features.front();
        CHECK(feature.albums == 0);
        CHECK(feature.contour.tested.pFamily == 1);
        CHECK(feature.slope.n == 0);
        CHECK(std::isnan(feature.slope.value));
        CHECK(feature.trend.s.pFamily == 1);
        for (const auto& tested : feature.coherence) CHECK(tested.n == 0);
        for (const auto& tested : feature.position) CHECK(tested.pFamily == 1);
    }
}

TEST_CASE("orders in which ties leave no pair of directions tell nothing, and are counted")
{
    const auto panels = panelsOf({3}, {1, 2, 1});  // in two of three orders a tie stands first or last
    const auto& chain = panels.features.front().chain;
    CHECK(chain.pairs.n() == 1);
    CHECK(chain.information.n == 1);
    CHECK(std::isfinite(chain.information.expected));
    CHECK(std::isfinite(chain.information.low));
}

TEST_CASE("with ties everywhere the permutations' mean is the expectation, and noise stays noise")
{
    const auto panels = panelsOf(std::vector<std::uint32_t>(200, 9),
                                 drawn(1800, [](double x) { return x > 0.8 ? 1.0 : 0.0; }), 199);
    const auto& feature = panels.features.front();
    CHECK(feature.contour.ties > 500);
    CHECK(feature.contour.ratio() <
          0.8);  // a tie is no turning point: the closed form holds without ties only
    CHECK(double(feature.contour.turningPoints) / feature.contour.tested.expected == Approx(1).margin(0.1));
    CHECK(feature.contour.tested.p > 0.01);
    CHECK(feature.coherence[0].p > 0.01);
    CHECK(feature.trend.spread.expected == Approx(1).margin(0.05));
    CHECK(feature.albums + feature.leftOut.constant == 200);
}

TEST_CASE("what alternates, rises or clusters is found, each in its panel")
{
    const std::vector<std::uint32_t> lengths(60, 10);
    auto alternating = drawn(600, [](double x) { return std::abs(x) + 0.1; }),
         rising = drawn(600, [](double x) { return x; });
    for (std::size_t i = 0; i < 600; ++i) {
        if (i % 2) alternating[i] *= -1;
        rising[i] += double(i % 10) / 4;
    }
    const auto turns = panelsOf(lengths, alternating), trend = panelsOf(lengths, rising);
    CHECK(turns.features[0].contour.ratio() > 1.4);
    CHECK(turns.features[0].contour.tested.pFamily == Approx(0.01));
    CHECK(turns.features[0].coherence[0].value < -0.5);
    CHECK(turns.features[0].coherence[1].value > 0.2);
    CHECK(turns.features[0].chain.information.value > 0.9);
    CHECK(trend.features[0].trend.z > 5);
    CHECK(trend.features[0].trend.rho.value > 0.3);
    CHECK(trend.features[0].slope.value > 1);
    CHECK(trend.features[0].position.front().value < trend.features[0].position.front().familyLow);
    CHECK(trend.features[0].position.back().value > trend.features[0].position.back().familyHigh);
}

TEST_CASE("albums that drift each its own way show in the spread of the trend alone")
{
    std::vector<double> drifting = drawn(900, [](double x) { return x; });
    for (std::size_t i = 0; i < 900; ++i) drifting[i] += (i / 9 % 2 ? 1 : -1) * double(i % 9) / 3;
    const auto panels = panelsOf(std::vector<std::uint32_t>(100, 9), drifting);
    CHECK(panels.features[0].trend.spread.value > 1.5);
    CHECK(panels.features[0].trend.spread.pFamily == Approx(0.01));
    CHECK(panels.features[0].trend.s.pFamily > 0.01);
}

TEST_CASE("on real albums the panels say what was measured independently")
{
    const auto table = realTable();
    SEGUE_SKIP_WITHOUT_TABLE(table);
    std::vector<OverallValues> features;
    for (const auto name : features::kTargetNames) features.push_back(*overallValues(*table, name));
    const auto panels = makePanels(*table->albums, features, {}, {.count = 199});
    CHECK(panels.albums == 1949);
    CHECK(panels.tracks == 23631);
    using Four = std::array<double, 4>;
    const auto check = [&](const char* what, const Four& measured, auto of) {
        for (std::size_t f = 0; f < 4; ++f) {
            INFO(what << ", " << panels.features[f].name);
            CHECK(of(panels.features[f]) == Approx(measured[f]).margin(0.001));
        }
    };
    const auto placed = [](std::size_t place) {
        return [place](const FeaturePanels& one) { return one.position[place].value; };
    };
    const auto lagged = [](std::size_t lag) {
        return [lag](const FeaturePanels& one) { return one.coherence[lag - 1].value; };
    };
    check("contour", {1.002, .995, .998, .992}, [](const FeaturePanels& one) { return one.contour.ratio(); });
    check("lag 1", {.005, .024, .060, .013}, lagged(1));
    check("lag 2", {.020, .040, .049, .002}, lagged(2));
    check("first", {-.068, .047, -.063, -.056}, placed(0));
    check("second", {.144, .173, .182, .012}, placed(1));
    check("third", {.090, .105, .141, -.015}, placed(2));
    check("last", {-.195, -.198, -.236, -.026}, placed(kPlaces - 1));
    check("slope", {-.167, -.251, -.251, .022}, [](const FeaturePanels& one) { return one.slope.value; });
}
