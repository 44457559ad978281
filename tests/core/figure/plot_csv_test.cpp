// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/diagnostic_plots.h"
#include "figure/evaluation_plots.h"
#include "figure/number.h"
#include "figure/plot_table.h"
#include "figure/training_plots.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue;
using namespace segue::plot;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

model::EpochRecord epoch(std::int64_t number, double training, double validation)
{
    model::EpochRecord record;
    record.epoch = number;
    record.trainLoss = training;
    record.validationLoss = validation;
    return record;
}

/// The report's own histogram.
evaluation::Agreement reported()
{
    evaluation::Agreement agreement;
    agreement.counts = {123, 0, 843, 0, 0, 2219, 0, 3269, 0, 2437};
    for (std::size_t i = 0; i < agreement.edges.size(); ++i) agreement.edges[i] = double(i) / 10;
    agreement.n = 8891;
    agreement.overall = 0.6983466426723653;
    return agreement;
}

}  // namespace

TEST_CASE("the table of a line plot holds every point as it is, without what arithmetic left behind it")
{
    const Plot plot = lossPlot({epoch(1, 0.7, 0.69), epoch(2, 0.1 + 0.2, 0.65)}, {.bestEpoch = 2});
    CHECK(toCsv(plot) ==
          "series,x,y\n"
          "Training,1,0.7\nTraining,2,0.3\n"
          "Validation,1,0.69\nValidation,2,0.65\n"
          "Best epoch (2),2,0.65\n");
}

TEST_CASE("an epoch without a validation part leaves no point, and no history an empty plot")
{
    const Plot plot = lossPlot({epoch(1, 0.7, kNone), epoch(2, 0.6, kNone)});
    REQUIRE(plot.series.size() == 1);
    CHECK(plot.series[0].y == std::vector<double>{0.7, 0.6});
    CHECK(plot.summary.english().find("nan") == std::string::npos);
    CHECK(lossPlot({}).empty());
    CHECK(toCsv(lossPlot({})) == "series,x,y\n");
}

TEST_CASE("what is said of the curves goes by the curves there are")
{
    std::vector<model::EpochRecord> history(2);
    for (auto& epoch : history) epoch.validationAccuracy = epoch.validationLoss = NAN;
    CHECK(accuracyHistoryPlot(history, {}).help.find("dashed") == std::string::npos);
    CHECK(lossPlot(history, {}).help.find("dashed") == std::string::npos);
    history[0].validationAccuracy = 0.6;
    CHECK(accuracyHistoryPlot(history, {}).help.find("dashed") != std::string::npos);
}

TEST_CASE("every member of an ensemble has its own curves")
{
    auto second = epoch(1, 0.5, 0.4);
    second.member = 1;
    const Plot plot = lossPlot({epoch(1, 0.7, 0.6), second});
    REQUIRE(plot.series.size() == 4);
    CHECK(plot.series[0].name == "Training 1");
    CHECK(plot.series[3].name == "Validation 2");
}

TEST_CASE("smoothing starts at the first value and passes over gaps")
{
    const auto smooth = smoothed({1, 1, kNone, 1}, 0.9);
    CHECK(smooth[0] == Approx(1));
    CHECK(smooth[1] == Approx(1));
    CHECK(std::isnan(smooth[2]));
    CHECK(smooth[3] == Approx(1));
    CHECK(smoothed({0, 1}, 0.5)[1] == Approx(2.0 / 3));  // (0.5 * 0 * 0.5 + 0.5 * 1) / (1 - 0.25)
}

TEST_CASE("the table of the agreement histogram holds the bins' edges, the counts and the overall agreement")
{
    const std::string csv = toCsv(agreementPlot(reported()));
    CHECK(csv.substr(0, csv.find('\n')) == "series,x,x_end,y");
    CHECK(csv.find("Transitions,0,0.1,123\n") != std::string::npos);
    CHECK(csv.find("Transitions,0.9,1,2437\n") != std::string::npos);
    CHECK(csv.find("overall agreement 69.8 %,0.6983466426723653,,\n") != std::string::npos);
    CHECK(agreementPlot({}).empty());
}

TEST_CASE("a bar's place is its category, and a field with a comma is quoted")
{
    Plot plot;
    plot.x.categories = {"one, two", "three"};
    plot.series.push_back({.name = "bars",
                           .kind = SeriesKind::Bars,
                           .y = {1, kNone},
                           .low = {0.5, kNone},
                           .high = {1.5, kNone}});
    CHECK(toCsv(plot) == "series,x,y,low,high\nbars,\"one, two\",1,0.5,1.5\nbars,three,,,\n");
}

TEST_CASE("the table for people has the axes' titles over columns of as many decimals each")
{
    Plot plot = agreementPlot(reported());
    const PlotTable table = toTable(plot, true);
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[0].title == "Series");
    CHECK_FALSE(table.columns[0].numbers);
    CHECK(table.columns[1].title == plot.x.title);
    CHECK(table.columns[2].title == "up to");
    CHECK(table.columns[3].title == plot.y.title);
    CHECK(table.rows[3] == std::vector<Phrase>{"Transitions", "30.0 %", "40.0 %", "0"});
    CHECK(table.rows[9] == std::vector<Phrase>{"Transitions", "90.0 %", "100.0 %", "2,437"});
    CHECK(table.rows[10] == std::vector<Phrase>{"overall agreement 69.8 %", "69.8 %", "", ""});
    CHECK(toTable(plot, false).rows[3] == std::vector<Phrase>{"Transitions", "0.3", "0.4", "0"});
}

TEST_CASE("in the table for people names are names, and places between tracks keep their half")
{
    Plot bars;
    bars.x.column = "Target";
    bars.x.categories = {"Valence"};
    bars.y = {.title = "Accuracy", .min = 0, .max = 1, .percent = true};
    bars.series.push_back({.name = "Majority",
                           .kind = SeriesKind::Bars,
                           .y = {0.5205047318611987},
                           .low = {kNone},
                           .high = {kNone},
                           .n = {634}});
    const PlotTable table = toTable(bars, true);
    CHECK(table.columns[1].title == "Target");
    CHECK_FALSE(table.columns[1].numbers);
    CHECK(table.columns[2].title == "Accuracy");
    CHECK(table.rows[0] == std::vector<Phrase>{"Majority", "Valence", "52.1 %", "", "", "634"});
    CHECK(toRows(bars)[1][2] == "0.5205047318611987");

    Plot arc;
    arc.x = {.title = "Track", .integer = true};
    arc.series.push_back({.name = "Went up", .kind = SeriesKind::Points, .x = {2, 3}, .y = {0.1, 0.2}});
    CHECK(toTable(arc, true).rows[1][1] == "3");
    arc.series[0].x[1] = 2.5;
    CHECK(toTable(arc, true).rows[0][1] == "2.0");
    CHECK(toTable(arc, true).rows[1][1] == "2.5");
}

TEST_CASE(
    "a short decimal that arithmetic missed by its last bits is written as that decimal, any other number as "
    "it is")
{
    CHECK(withoutNoise(0.1 * 3) == "0.3");
    CHECK(withoutNoise(1 - 0.9) == "0.1");
    CHECK(withoutNoise(-(0.4732 + 0.4733) / 2) == "-0.47325");
    CHECK(withoutNoise(1.0 / 3) == exact(1.0 / 3));
    CHECK(withoutNoise(1e300) == exact(1e300));
    CHECK(withoutNoise(0) == "0");
    CHECK(withoutNoise(kNone).empty());
}

TEST_CASE("beside an accuracy stands of how many transitions it is")
{
    evaluation::Evaluation evaluation;
    evaluation::TargetResult valence, tempo;
    valence.target = features::Target::Valence;
    tempo.target = features::Target::Tempo;
    valence.n = 100;
    tempo.n = 90;
    valence.value(evaluation::MetricCode::Accuracy) = 0.75;
    tempo.value(evaluation::MetricCode::Accuracy) = 0.5;
    evaluation.targets = {valence, tempo};
    CHECK(toCsv(accuracyBars(evaluation)) ==
          "series,x,y,low,high,n\nModel,Valence,0.75,,,100\nModel,Tempo,0.5,,,90\n");
    CHECK(toCsv(accuracyLevels(evaluation)) ==
          "series,x,y,low,high,n\nModel,Tempo,0.5,,,90\nModel,Valence,0.75,,,100\n");
}

TEST_CASE("a calibration curve is told once, each bin with its interval and its transitions")
{
    evaluation::Evaluation evaluation;
    evaluation::TargetResult valence;
    valence.scored.score = {0.12, 0.15, 0.91};
    valence.scored.up = {0, 1, 1};
    evaluation.targets = {valence};
    const auto rows = toRows(calibrationPlot(evaluation));
    REQUIRE(rows.size() == 5);  // header, two bins, and both ends of the diagonal
    CHECK(rows[0] == std::vector<std::string>{"series", "x", "y", "low", "high", "n"});
    CHECK(rows[1][2] == "0.5");
    CHECK(rows[1][5] == "2");
    CHECK_FALSE(rows[1][3].empty());
    CHECK(rows[2][5] == "1");
    CHECK(rows[3][0] == "Perfect");
}

TEST_CASE("numbers are written the same everywhere")
{
    CHECK(fixed(0.80149, 3) == "0.801");
    CHECK(fixed(-0.0001, 2) == "0.00");
    CHECK(fixed(kNone, 2) == "-");
    CHECK(percent(0.6983466) == "69.8 %");
    CHECK(grouped(1234567) == "1,234,567");
    CHECK(grouped(-1234) == "-1,234");
    CHECK(grouped(999) == "999");
    CHECK(exact(0.1) == "0.1");
    CHECK(exact(kNone).empty());
}
