// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/order_plots.h"

#include "order/panels/position.h"

#include <catch2/catch.hpp>

using namespace segue;
using namespace segue::plot;

namespace {

order::Tested tested(double value, double pFamily, double half = 0.1, double expected = 0)
{
    return {.n = 30,
            .value = value,
            .expected = expected,
            .familyLow = expected - half,
            .familyHigh = expected + half,
            .pFamily = pFamily};
}

order::FeaturePanels feature(std::string name, double first, double pFamily)
{
    order::FeaturePanels panels;
    panels.name = std::move(name);
    panels.position.assign(order::kPlaceNames.size(), tested(0, 1));
    panels.position.front() = tested(first, pFamily, 0.2);
    panels.coherence = {tested(0.06, 0.001), tested(0.01, 0.7), {}};
    panels.contour.tested = tested(95, 0.02, 4, 100);
    return panels;
}

order::Panels panels()
{
    order::Panels panels;
    panels.albums = 30;
    panels.permutations = 99;
    panels.features = {feature("energy", -0.3, 0.01), feature("liveness", 0.1, 0.6)};
    return panels;
}

order::RealOrRandom scored(std::vector<double> accuracies)
{
    order::RealOrRandom result;
    result.overArtists = true;
    result.album.resize(1200);
    for (std::size_t s = 0; s < accuracies.size(); ++s) {
        order::ScorerFigure figure;
        figure.name = order::kBaselineNames[s];
        figure.accuracy = accuracies[s];
        figure.ci = evaluation::Interval{accuracies[s] - 0.02, accuracies[s] + 0.02};
        figure.histogram.fill(60);
        result.scorers.push_back(figure);
    }
    return result;
}

}  // namespace

TEST_CASE("a feature that leaves the band of random orders is drawn strongly, the others faintly")
{
    const Plot plot = positionPlot(panels());
    REQUIRE(plot.series.size() == 3);
    const Series &band = plot.series[0], &energy = plot.series[1], &liveness = plot.series[2];
    CHECK(band.kind == SeriesKind::Band);
    CHECK(band.low.front() == Approx(-0.2));
    CHECK(band.high.back() == Approx(0.1));
    CHECK(energy.role == Role::Energy);
    CHECK_FALSE(energy.faint);
    CHECK(energy.y.front() == -0.3);
    CHECK(liveness.faint);
    CHECK(plot.x.categories.size() == order::kPlaceNames.size());
    CHECK(plot.summary.english() == "Outside of the band of random orders: Energy.");
}

TEST_CASE("coherence counts from neighbours on, and leaves out distances that no album has")
{
    const Plot plot = coherencePlot(panels());
    CHECK(plot.series[1].x == std::vector<double>{1, 2});
    CHECK(plot.series[1].n == std::vector<std::int64_t>{30, 30});
}

TEST_CASE("turning points stand beside what random orders give")
{
    const Plot plot = contourPlot(panels());
    REQUIRE(plot.series.size() == 2);
    CHECK(plot.series[0].low.front() == Approx(0.96));
    CHECK(plot.series[0].high.front() == Approx(1.04));
    CHECK(plot.series[1].y.front() == Approx(0.95));
    CHECK(plot.summary.english() ==
          "Turning points beside those of random orders: Energy 95.0 %; liveness 95.0 %.");
}

TEST_CASE("real or random begins at chance, and holds the bars without the ends beside the whole ones")
{
    const Plot plot = realOrRandomPlot(scored({0.6, 0.62, 0.66, 0.68}), scored({0.55, 0.6, 0.57, 0.6}));
    REQUIRE(plot.series.size() == 2);
    CHECK(plot.x.categories.front().english() == "All of it");  // places count from the bottom
    CHECK(plot.series[1].y == std::vector<double>{0.68, 0.66, 0.62, 0.6});
    CHECK(plot.series[1].n.front() == 1200);
    CHECK(plot.y.min == Approx(0.5));
    CHECK(plot.y.max > 0.7);
    CHECK(realOrRandomPlot(scored({0.44, 0.5, 0.5, 0.5}), {}).y.min == Approx(0.4));
    CHECK(realOrRandomPlot({}, {}).empty());
}

TEST_CASE("ranks stand beside the level that random orders give")
{
    const auto result = scored({0.6, 0.62, 0.66, 0.68});
    const Plot plot = rankPlot(result, result.scorers.back());
    CHECK(plot.series.front().x.size() == plot.series.front().y.size() + 1);
    CHECK(plot.marks.front().at == 60);
}

TEST_CASE("without an answer the figures of the order are empty")
{
    CHECK(positionPlot({}).empty());
    CHECK(coherencePlot({}).empty());
    CHECK(contourPlot({}).empty());
}
