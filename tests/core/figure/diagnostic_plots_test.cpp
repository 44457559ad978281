// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/diagnostic_plots.h"
#include "figure/evaluation_plots.h"
#include "figure/threshold_plots.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace segue;
using namespace segue::plot;

namespace {

/// Every value in exactly one bin, equal bins, the observed value inside the axes.
void checkHistogram(const NullDistribution& null)
{
    const Plot plot = nullHistogram(null, "Null", "x");
    REQUIRE(plot.series.size() == 1);
    const Series& bins = plot.series[0];
    REQUIRE(bins.x.size() == bins.y.size() + 1);
    CHECK(std::accumulate(bins.y.begin(), bins.y.end(), 0.0) == double(null.values.size()));
    CHECK(bins.y.size() <= 63);
    for (std::size_t k = 0; k < bins.y.size(); ++k) {
        CHECK(bins.x[k + 1] - bins.x[k] == Approx(bins.x[1] - bins.x[0]));
        const auto inside = std::ranges::count_if(
            null.values, [&](double v) { return v >= bins.x[k] + 1e-7 && v < bins.x[k + 1] - 1e-7; });
        CHECK(bins.y[k] >= double(inside));
    }
    CHECK(bins.x.front() < null.observed);
    CHECK(null.observed < bins.x.back());
    REQUIRE(plot.marks.size() == 1);
    CHECK(plot.marks[0].at == null.observed);
    CHECK(plot.marks[0].measured);
}

}  // namespace

TEST_CASE(
    "a null distribution's histogram counts every value and reaches the observed one, wherever that lies")
{
    std::vector<double> spread;
    for (int i = 0; i < 200; ++i) spread.push_back(0.5 + 0.001 * double((i * 37) % 101));
    for (const double observed : {0.2, 0.5, 0.55, 0.6, 0.9, 5.0, -5.0}) {
        INFO(observed);
        checkHistogram({.values = spread, .observed = observed, .p = 0.5, .resolution = 1.0 / 201});
        checkHistogram({.values = {0.5}, .observed = observed, .p = 0.5, .resolution = 0.5});
        checkHistogram({.values = {0.5, 0.5, 0.5}, .observed = observed, .p = 0.25, .resolution = 0.25});
    }
    checkHistogram({.values = {0.5, 0.5}, .observed = 0.5, .p = 1, .resolution = 1.0 / 3});
    CHECK(nullHistogram({}, "Null", "x").empty());
}

TEST_CASE("a p-value says its resolution where it can go no lower")
{
    CHECK(pPhrase(1.0 / 201, 1.0 / 201).english() == "p = 0.0050, the smallest that 200 can give");
    CHECK(pPhrase(0.25, 0.25).english() == "p = 0.250, the smallest that 3 can give");
    CHECK(pPhrase(0.124, 1.0 / 201).english() == "p = 0.124, in steps of 0.0050");
    CHECK(pPhrase(0.124, 1.0 / 201, 0.372).english() == "p = 0.124, Holm 0.372, steps of 0.0050");
    CHECK(pPhrase(1.0 / 401, 1.0 / 401, 0.01).english() == "p = 0.0025, Holm 0.010; 400 give no less");
}

TEST_CASE("the agreement stands over what independence would give, and the numbers hold both")
{
    evaluation::Agreement agreement =
        evaluation::agreement(std::vector<int>{4, 2, 0}, std::vector<int>{4, 4, 4});
    const std::array<double, 10> independent{0.5, 0, 0, 0, 0, 1.5, 0, 0, 0, 1};
    const Plot plot = agreementPlot(agreement, &independent);
    REQUIRE(plot.series.size() == 2);
    CHECK(plot.series[1].kind == SeriesKind::Points);
    CHECK(plot.series[1].x[0] == Approx(0.05));
    CHECK(plot.series[1].y == std::vector<double>{0.5, 1.5, 1});
    CHECK(toCsv(plot).find("If the targets were independent,0.05") != std::string::npos);
    CHECK(agreementPlot(agreement).series.size() == 1);
}

TEST_CASE("ROC bands lie under their curves and are named in the numbers, not in the legend")
{
    evaluation::TargetResult result;
    result.target = features::Target::Tempo;
    result.roc = {{0, 0, 1}, {0.2, 0.7, 0.5}, {1, 1, 0}};
    result.rocBand = {{0, 0.5, 1}, {0, 0.6, 1}, {0.1, 0.9, 1}};
    evaluation::Evaluation evaluation;
    evaluation.targets = {result};
    const Plot plot = rocPlot(evaluation);
    REQUIRE(plot.series.size() == 3);
    CHECK(plot.series[0].kind == SeriesKind::Band);
    CHECK(plot.series[0].unlisted);
    CHECK(plot.title == "ROC and AUC, 95 % over albums, n = 0");
    CHECK(toCsv(plot).find("\"Tempo, 95 % band over albums\",0.5,,0.6,0.9") != std::string::npos);
    const Plot at = rocAt(result, {0.5, {7, 2, 8, 3}, {}});
    CHECK(at.series.front().kind == SeriesKind::Band);
    CHECK(at.series.back().x == std::vector<double>{0.2});
    CHECK(rocAt({}, {}).empty());
    CHECK(precisionRecallAt({}, {}).empty());
}
