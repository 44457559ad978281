// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/plot_view.h"

#include "ui/figures/charts/custom_plot.h"
#include "ui/figures/corner_menu.h"
#include "ui/figures/export.h"
#include "ui/figures/figure_frame.h"
#include "ui/figures/read_out.h"
#include "ui/figures/style.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QImage>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QChartView>

#include <cmath>

using namespace segue;
using namespace segue::ui;

namespace {

plot::Plot line(std::vector<double> y)
{
    plot::Plot plot{.id = "line", .title = "A line", .summary = "It rises."};
    plot.x.title = "Epoch";
    plot.x.integer = true;
    plot::Series series{.name = "Training"};
    for (std::size_t i = 0; i < y.size(); ++i) series.x.push_back(double(i + 1));
    series.y = std::move(y);
    plot.series.push_back(std::move(series));
    return plot;
}

plot::Plot twoBars()
{
    plot::Plot plot{.id = "bars", .title = "Bars", .summary = "Two bars."};
    plot.x.categories = {"a", "b"};
    plot.series.push_back(
        {.name = "bars", .kind = plot::SeriesKind::Bars, .role = plot::Role::Tempo, .y = {1, 2}});
    return plot;
}

void shown(PlotView& view)
{
    view.resize(600, 400);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
}

/// Typed wait: until the view has drawn the plot it was given last.
bool drawn(PlotView& view, const char* part)
{
    return QTest::qWaitFor([&] {
        for (auto* child : view.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->inherits(part) && child->isVisible()) return true;
        return false;
    });
}

}  // namespace

TEST_CASE("a plot that was drawn while its page was hidden is drawn for the room it gets when it is shown")
{
    QStackedWidget pages;
    auto* view = new PlotView;
    pages.addWidget(new QWidget);
    pages.addWidget(view);
    const bool before = GENERATE(true, false);
    if (before) view->setPlot(line(std::vector<double>(12, 1.0)));
    pages.resize(900, 500);
    pages.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pages));
    if (!before) view->setPlot(line(std::vector<double>(12, 1.0)));
    REQUIRE(QTest::qWaitFor([&] { return view->isDrawn(); }));
    pages.setCurrentWidget(view);
    auto* curves = view->findChild<QCustomPlot*>();
    REQUIRE(curves);
    CHECK(QTest::qWaitFor(
        [&] { return curves->xAxis->ticker().dynamicCast<QCPAxisTickerText>()->ticks().size() >= 11; },
        2000));
}

TEST_CASE("an empty view says what goes here, to the eye and to assistive technology")
{
    PlotView view;
    view.setEmptyText(QStringLiteral("Train a model first."));
    shown(view);
    CHECK(view.accessibleDescription() == QStringLiteral("Train a model first."));
    for (auto* button : view.findChildren<QToolButton*>()) CHECK_FALSE(button->isVisible());
}

TEST_CASE("a plot's title and summary are its accessible name and description")
{
    PlotView view;
    view.setPlot(line({1, 2, 3}));
    CHECK(view.accessibleName() == QStringLiteral("A line"));
    CHECK(view.accessibleDescription() == QStringLiteral("It rises."));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(interface);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("A line"));
    for (auto* button : view.findChildren<QToolButton*>()) CHECK_FALSE(button->accessibleName().isEmpty());
}

TEST_CASE("lines are drawn by the one library and bars by the other, and back")
{
    PlotView view;
    shown(view);
    view.setPlot(line({1, 2, 3}));
    CHECK(drawn(view, "segue::ui::CurveCanvas"));
    view.setPlot(twoBars());
    CHECK(drawn(view, "QChartView"));
    view.setPlot(line({3, 2}));
    CHECK(drawn(view, "segue::ui::CurveCanvas"));
}

TEST_CASE(
    "zooming by keyboard keeps a point of the curve in view, and the read-out goes with the point it stands "
    "at")
{
    PlotView view;
    std::vector<double> falling;  // a loss: little stands in the middle of its plot
    for (int i = 0; i < 40; ++i) falling.push_back(0.5 + 0.5 * std::pow(0.7, i));
    view.setPlot(line(falling));
    shown(view);
    REQUIRE(drawn(view, "segue::ui::CurveCanvas"));
    const auto points = [&] {
        const PlotWindow now = view.window();
        int inside = 0;
        for (std::size_t i = 0; i < falling.size(); ++i)
            inside += double(i + 1) >= now.x.low && double(i + 1) <= now.x.high && falling[i] >= now.y.low &&
                      falling[i] <= now.y.high;
        return inside;
    };
    for (int i = 0; i < 6; ++i) QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(points() > 0);
    QTest::keyClick(&view, Qt::Key_0);
    for (int i = 0; i < 7; ++i) QTest::keyClick(&view, Qt::Key_Right);
    const auto* readOut = view.findChild<ReadOut*>();
    REQUIRE(readOut->isVisible());
    for (int i = 0; i < 4; ++i) QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.window().x.low <= 7);
    CHECK(view.window().x.high >= 7);
    CHECK(readOut->isVisible());
    CHECK(readOut->text().startsWith(QStringLiteral("Epoch 7")));
    for (int i = 0; i < 8; ++i) QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    CHECK_FALSE(readOut->isVisible());  // epoch 7 is out of view
}

TEST_CASE("the table of a plot is as wide as its columns, names on the left and numbers on the right")
{
    PlotView view;
    auto plot = twoBars();
    plot.x.column = "Target";
    plot.y.title = "Accuracy lost without it";
    view.setPlot(plot);
    shown(view);
    REQUIRE(drawn(view, "QChartView"));
    for (auto* action : view.findChild<CornerMenu*>()->actions())
        if (action->text().contains(QStringLiteral("&table"))) action->trigger();
    auto* table = view.findChild<QTableWidget*>();
    REQUIRE(table);
    CHECK(table->horizontalHeaderItem(1)->text() == QStringLiteral("Target"));
    CHECK(table->horizontalHeaderItem(2)->text() == QStringLiteral("Accuracy lost without it"));
    CHECK(table->item(0, 1)->textAlignment() & Qt::AlignLeft);
    CHECK(table->item(0, 2)->textAlignment() & Qt::AlignRight);
    REQUIRE(QTest::qWaitForWindowExposed(table->window()));
    CHECK_FALSE(table->horizontalScrollBar()->isVisible());
    table->window()->close();
}

TEST_CASE("a click on a bar tells which one it was")
{
    PlotView view;
    shown(view);
    view.setPlot(twoBars());
    REQUIRE(drawn(view, "QChartView"));
    auto* chart = view.findChild<QChartView*>();
    QSignalSpy clicks(&view, &PlotView::barClicked);
    const QRectF area = chart->chart()->plotArea();
    const QPointF foot(area.left() + area.width() * 0.75, area.bottom() - 10);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      chart->mapFromScene(chart->chart()->mapToScene(foot)));
    REQUIRE(clicks.size() == 1);
    CHECK(clicks[0][0].toInt() == 0);
    CHECK(clicks[0][1].toInt() == 1);
}

TEST_CASE("the arrow keys walk along the points and say each")
{
    PlotView view;
    shown(view);
    view.setPlot(line({0.5, 0.25, 0.125}));
    REQUIRE(drawn(view, "segue::ui::CurveCanvas"));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    auto* readOut = view.findChild<ReadOut*>();
    REQUIRE(readOut->isVisible());
    CHECK(readOut->text() == QStringLiteral("Epoch 2\nTraining  0.250"));
    CHECK(view.accessibleDescription() == readOut->text());
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(readOut->text().startsWith(QStringLiteral("Epoch 1")));
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK_FALSE(readOut->isVisible());
}

TEST_CASE("plots over one axis of x are zoomed, moved and fitted together, each with its own y")
{
    PlotView above, below;
    for (auto* view : {&above, &below}) {
        shown(*view);
        view->setPlot(line({0.5, 0.25, 0.125, 0.1, 0.09, 0.08, 0.07, 0.06}));
        REQUIRE(drawn(*view, "segue::ui::CurveCanvas"));
    }
    const bool first = GENERATE(true, false);
    PlotView &moved = first ? above : below, &other = first ? below : above;
    above.shareX(below);
    const auto whole = other.window();
    QTest::keyClick(&moved, Qt::Key_Plus);
    CHECK(moved.window().x.span() < 0.8 * whole.x.span());
    CHECK(other.window().x.low == moved.window().x.low);
    CHECK(other.window().x.high == moved.window().x.high);
    CHECK(other.window().y.high == whole.y.high);

    const auto zoomed = moved.window();
    QTest::keyClick(&moved, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(moved.window().x.low > zoomed.x.low);
    CHECK(moved.window().x.high <= whole.x.high);
    CHECK(other.window().x.low == moved.window().x.low);

    other.setPlot(line(std::vector<double>(20, 0.1)));  // a curve that grows leaves what is looked at alone
    REQUIRE(QTest::qWaitFor([&] { return other.isDrawn(); }));
    CHECK(other.window().x.low == moved.window().x.low);
    QTest::keyClick(&other, Qt::Key_0);
    CHECK(moved.window().x.low == whole.x.low);
    CHECK(moved.window().y.high == whole.y.high);
    CHECK(other.window().x.high > 20);
}

TEST_CASE("Shift and dragging moves a plot along, dragging alone zooms into it")
{
    PlotView view;
    shown(view);
    view.setPlot(line({0.5, 0.25, 0.125, 0.1}));
    REQUIRE(drawn(view, "segue::ui::CurveCanvas"));
    auto* curves = view.findChild<QCustomPlot*>();
    const QPoint from = curves->axisRect()->center(), to = from + QPoint(60, 40);
    const auto drag = [&](Qt::KeyboardModifiers keys) {
        QTest::mousePress(curves, Qt::LeftButton, keys, from);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, curves->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             keys);
            QCoreApplication::sendEvent(curves, &move);
        }
        QTest::mouseRelease(curves, Qt::LeftButton, keys, to);
    };
    const auto whole = view.window();
    drag(Qt::ShiftModifier);
    CHECK(view.window().x.low < whole.x.low);
    CHECK(view.window().x.span() == Approx(whole.x.span()));
    CHECK(view.window().y.high > whole.y.high);
    QTest::keyClick(&view, Qt::Key_0);
    drag(Qt::NoModifier);
    CHECK(view.window().x.span() < 0.5 * whole.x.span());
}

TEST_CASE("the legend of a square plot stands where it leaves more of the plot, and covers nothing")
{
    plot::Plot roc{.id = "roc", .title = "ROC", .square = true};
    for (const char* name :
         {"Valence, AUC 0.773", "Energy, AUC 0.821", "Loudness, AUC 0.811", "Tempo, AUC 0.655"})
        roc.series.push_back(
            {.name = name, .note = "0.740 to 0.804; of 0/1: 0.703", .x = {0, 1}, .y = {0, 1}});
    const FigureStyle style = figureStyle(Theme::light());
    const auto body = [&](QSizeF size) { return FigureFrame(roc, size, style, {.margin = 4}).body(); };
    CHECK(body({500, 330}).height() > 280);  // beside
    CHECK(body({330, 420}).width() > 310);   // in rows
    for (const auto size :
         {QSizeF(500, 330), QSizeF(330, 420), QSizeF(330, 290), QSizeF(1200, 260), QSizeF(1600, 1000)}) {
        CAPTURE(size.width(), size.height());
        CHECK(QRectF(QPointF(0, 0), size).contains(body(size)));
    }
}

TEST_CASE("the titles of a small square's axes are shortened, never cut at the edge")
{
    PlotView view;
    plot::Plot roc{.id = "roc", .square = true};
    roc.x.title = "V\u00e4\u00e4rien positiivisten osuus kaikista laskuista";
    roc.y.title = "Oikeiden positiivisten osuus kaikista nousuista";
    roc.series.push_back({.name = "Valence, AUC 0.774", .x = {0, 1}, .y = {0, 1}});
    roc.series.push_back({.name = "Energy, AUC 0.774", .x = {0, 1}, .y = {0, 1}});
    view.setPlot(roc);
    shown(view);
    REQUIRE(drawn(view, "segue::ui::CurveCanvas"));
    for (const QSize size : {QSize(350, 290), QSize(300, 400), QSize(600, 240)}) {
        view.resize(size);
        auto* curves = view.findChild<QCustomPlot*>();
        const auto inside = [&] {
            const QRectF rect = curves->axisRect()->rect();
            const QFontMetricsF metrics(curves->xAxis->labelFont());
            const double wide = metrics.horizontalAdvance(curves->xAxis->label()) / 2,
                         tall = metrics.horizontalAdvance(curves->yAxis->label()) / 2;
            return rect.center().x() - wide >= 0 && rect.center().x() + wide <= curves->width() &&
                   rect.center().y() - tall >= 0 && rect.center().y() + tall <= curves->height();
        };
        CAPTURE(size.width(), size.height());
        CHECK(QTest::qWaitFor(inside, 3000));
        CHECK(curves->xAxis->label().size() > 8);
    }
}

TEST_CASE("what is copied is picture, text and table at once")
{
    const auto data = clipboardData(twoBars());
    CHECK(data->hasImage());
    CHECK(qvariant_cast<QImage>(data->imageData()).size() == QSize(1600, 1000));
    CHECK(data->text() == QStringLiteral("Series\tx\ty\nbars\ta\t1\nbars\tb\t2\n"));
    CHECK(data->html().contains(QStringLiteral("<tr><th>Series</th><th>x</th><th>y</th></tr>")));
    CHECK(data->html().contains(QStringLiteral("<td>2</td>")));
}

TEST_CASE("a hundred plots a second are drawn as the last one")
{
    PlotView view;
    shown(view);
    for (int i = 1; i <= 100; ++i) view.setPlot(line(std::vector<double>(std::size_t(i), 1.0)));
    CHECK(view.plot().series[0].y.size() == 100);
    REQUIRE(drawn(view, "segue::ui::CurveCanvas"));
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.findChild<ReadOut*>()->text().startsWith(QStringLiteral("Epoch 1")));
}

TEST_CASE("a read-out tells as many decimals as its axis needs, and stays below the legend")
{
    PlotView view;
    auto plot = line({0.52, 0.521, 0.5195});
    plot.series.push_back(plot.series.front());
    plot.series.back().name = "Validation";
    view.setPlot(plot);
    shown(view);
    REQUIRE(drawn(view, "segue::ui::CurveCanvas"));
    CHECK(ReadOut::curveLines(plot, 2).at(1) == QStringLiteral("Training  0.52100"));
    CHECK(ReadOut::curveLines(plot, 3).at(1) == QStringLiteral("Training  0.51950"));
    QTest::keyClick(&view, Qt::Key_Right);
    const auto* readOut = view.findChild<ReadOut*>();
    REQUIRE(readOut->isVisible());
    CHECK(readOut->y() >= view.findChild<QCustomPlot*>()->mapTo(&view, QPoint()).y());
}

TEST_CASE("numbers of a plot follow the language, names and numbers for files do not")
{
    const QLocale before;
    QLocale::setDefault(QLocale::Finnish);
    CHECK(localNumber(QStringLiteral("72.7 %")) == QStringLiteral("72,7 %"));
    CHECK(localNumber(QStringLiteral("-0.05")) == QStringLiteral("\u22120,05"));
    CHECK(localNumber(QStringLiteral("42,403")) == QLocale().toString(42403));
    CHECK(localNumber(QStringLiteral("v1.5")) == QStringLiteral("v1.5"));
    CHECK(plotText(plot::Phrase("%1, AUC %2", {"Tempo", "0.805"})).endsWith(QStringLiteral("0,805")));
    CHECK(plotText("4.44") == QStringLiteral("4.44"));  // the title of an album
    const auto plot = line({0.1, 0.25});
    CHECK(ReadOut::curveLines(plot, 2).at(1).contains(QStringLiteral("0,25")));
    CHECK(QString::fromStdString(plot::toCsv(plot)).contains(QStringLiteral("0.25")));
    CHECK(renderSvg(plot).contains(">0,2"));
    QLocale::setDefault(before);
}
