// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns.h"

#include "clean/clean.h"
#include "read/read.h"
#include "support/albums.h"
#include "support/place.h"
#include "ui/figures/window_plot.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace segue;
using ui::TableModel;

namespace {

/// One album of three tracks with two, four and two observations of loudness and one valence each.
std::shared_ptr<const features::WindowTable> twoWindows()
{
    tests::TableBuilder rows({"valence", "loudness"}, true, {"loudness"});
    rows.row("a", 1, {0.25F, -10}).row("a", 1, {0.25F, -6});
    rows.row("a", 2, {0.5F, -4}).row("a", 2, {0.5F, -6}).row("a", 2, {0.5F, -8}).row("a", 2, {0.5F, -10});
    rows.row("a", 3, {0.5F, -20}).row("a", 3, {0.5F, -1});
    features::WindowOptions options;
    options.windows = 2;
    return features::makeWindows(rows.albums(), options);
}

std::vector<int> featuresNamed(const features::WindowTable& windows, std::initializer_list<const char*> names)
{
    std::vector<int> found;
    for (const char* name : names) found.push_back(windows.find(name));
    return found;
}

}  // namespace

TEST_CASE("the window table is the report's: track, window, chosen columns with five decimals")
{
    const auto windows = twoWindows();
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(
        4, ui::windowColumns(windows, {0, 0, 2}, featuresNamed(*windows, {"loudness_continuous", "valence"}),
                             std::nullopt));
    const QStringList lines = model.csv().split(QLatin1Char('\n'));
    CHECK(lines[0].startsWith(QStringLiteral("track,window,loudness_continuous")));
    CHECK(lines[1] == QStringLiteral("1,1,-10.00000,0.25000"));
    CHECK(lines[2] == QStringLiteral("1,2,-6.00000,0.25000"));
    CHECK(lines[3] == QStringLiteral("2,1,-5.00000,0.50000"));
    CHECK(lines[4] == QStringLiteral("2,2,-9.00000,0.50000"));
}

TEST_CASE("the output table tells each following track's direction with an arrow, a tie as Down")
{
    const auto windows = twoWindows();
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(2, ui::outputColumns(windows, {0, 0, 3}, features::Ties::Down));
    CHECK(model.fileText(0, 0) == QStringLiteral("2"));
    CHECK(model.fileText(0, 1) == QStringLiteral("▲ Up"));
    CHECK(model.fileText(1, 0) == QStringLiteral("3"));
    CHECK(model.fileText(1, 1) == QStringLiteral("▼ Down"));
    model.reset(2, ui::outputColumns(windows, {0, 0, 3}, features::Ties::LeftOut));
    CHECK(model.fileText(1, 1) == QStringLiteral("–"));
}

TEST_CASE("a float is shown as the decimal that it was read from")
{
    TableModel model;
    model.reset(
        1, {{.title = QStringLiteral("tempo"), .value = [](int) { return double(138.54F); }, .decimals = 5}});
    CHECK(model.index(0, 0).data().toString() == QLocale().toString(138.54, 'f', 5));
    CHECK(model.fileText(0, 0) == QStringLiteral("138.54000"));
}

TEST_CASE("the screen names an output by its target, files by the column's name")
{
    TableModel model;
    model.reset(2, ui::outputColumns(twoWindows(), {0, 0, 3}, features::Ties::Down));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("valence"));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString() ==
          QStringLiteral("valence_output"));
    CHECK(model.csv().startsWith(QStringLiteral("track,valence_output")));
}

TEST_CASE("a track with one observation is drawn as long as it lasts")
{
    const tests::ScratchDir scratch;
    const auto path = tests::writeFile(scratch / "one.csv",
                                       "album_id,track_id,track_number,start,duration_ms,loudness\n"
                                       "a,s,1,0,200000,-9\na,t,2,0,180000,-8\na,t,2,90,180000,-6\n");
    const auto table = data::readAlbums(path);
    REQUIRE(table);
    features::WindowOptions options;
    options.windows = 4;
    const auto plot =
        ui::windowPlot(*features::makeWindows(data::clean(*table).albums, options), 0, "loudness");
    REQUIRE(plot.series.size() == 2);
    CHECK(plot.series[0].x == std::vector<double>{0, 200});
    CHECK(plot.series[1].x == std::vector<double>{0, 50, 100, 150, 200});
}

TEST_CASE("a track's plot draws its observations and the means of its windows")
{
    const auto windows = twoWindows();
    const auto plot = ui::windowPlot(*windows, 1, "loudness");
    REQUIRE(plot.series.size() == 2);
    CHECK(plot.series[0].y == std::vector<double>{-4, -6, -8, -10, -10});
    CHECK(plot.series[1].x == std::vector<double>{0, 2, 4});
    CHECK(plot.series[1].y == std::vector<double>{-5, -9, -9});
    CHECK(ui::windowPlot(*windows, 1, "no such column").series.empty());
    const auto curve = ui::albumCurve(*windows, 0, 2, "valence");
    REQUIRE(curve.series.size() == 3);
    CHECK(curve.series[0].y == std::vector<double>{0.25, 0.5, 0.5});
    CHECK(curve.series[2].x ==
          std::vector<double>{3});  // this track, named in the legend and not over the curve
    CHECK(curve.series[2].y == std::vector<double>{0.5});
    CHECK(ui::plottableColumns(*windows) == std::vector<std::string>{"valence", "loudness"});
}

TEST_CASE("the preview shows the file as it stands")
{
    const auto table = tests::TableBuilder({"valence"}).row("a", 1, {0.25F}).row("b", 2, {0.5F}).table();
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(int(table->rows()), ui::previewColumns(table));
    CHECK(model.rowCount() == 2);
    CHECK(model.csv().contains(QStringLiteral("0.25")));
}
