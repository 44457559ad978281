// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluated_window.h"

#include "app/window/settings.h"
#include "ui/figures/charts/bar_overlay.h"
#include "ui/figures/charts/custom_plot.h"
#include "ui/pages/evaluate/tabs/albums_tab.h"
#include "ui/pages/evaluate/tabs/controls_tab.h"
#include "ui/pages/evaluate/tabs/importance_tab.h"
#include "ui/pages/evaluate/target_card.h"
#include "ui/tables/data_table.h"

#include <QGraphicsTextItem>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QtCharts/QChartView>

using namespace segue;
using segue::tests::button;
using segue::tests::evaluated;
using segue::tests::named;
using segue::tests::WindowDriver;
using Kind = ui::Analyses::Kind;

namespace {

/// The tick texts of a bar plot.
QStringList ticksOf(const QChart& chart)
{
    QStringList texts;
    for (auto* item : chart.scene()->items())
        if (auto* text = dynamic_cast<QGraphicsTextItem*>(item); text && text->isVisible())
            texts += text->toPlainText();
    return texts;
}

const ui::BarOverlay* overlayOf(const QChart& chart)
{
    for (const auto* item : chart.childItems())
        if (item->type() == ui::BarOverlay::Type) return static_cast<const ui::BarOverlay*>(item);
    return nullptr;
}

bool drawn(WindowDriver& driver, QWidget& tab)
{
    const auto views = tab.findChildren<ui::PlotView*>();
    return driver.await([&] { return std::ranges::all_of(views, [](auto* one) { return one->isDrawn(); }); });
}

}  // namespace

TEST_CASE("at 1280 x 720 the head of the evaluation leaves most of the window to the plots")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::AlbumsTab>(driver);
    CHECK(tab.mapTo(&driver.window(), QPoint(0, 0)).y() < 255);
    for (auto* card : driver.window().findChildren<ui::TargetCard*>()) CHECK(card->height() < 80);
    auto* list = tab.findChild<ui::DataTable*>(QStringLiteral("Evaluated albums"));
    CHECK(list->columnWidth(0) >= 190);
    auto* arc = tab.findChild<ui::PlotView*>();
    REQUIRE(driver.await([&] { return arc->isDrawn() && arc->findChild<QCustomPlot*>(); }));
    CHECK(driver.await([&] { return arc->findChild<QCustomPlot*>()->axisRect()->height() > 90; }));
    CHECK(list->table().index(0, 1).data().toString().endsWith(QStringLiteral("%")));
    CHECK_FALSE(list->table().fileText(0, 1).contains(QLatin1Char('%')));
}

TEST_CASE("small histograms of a control show whole tick numbers and all that their line says")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ControlsTab>(driver);
    named<QListWidget>(tab, "Controls")->setCurrentRow(3);
    named<QSpinBox>(tab, "Number of trainings")->setValue(3);
    QTest::mouseClick(button(tab, "Run the control"), Qt::LeftButton);
    REQUIRE(driver.await(
        [&] { return driver.session().outcome().analyses().retrained(Kind::Labels).has_value(); }));
    REQUIRE(drawn(driver, tab));
    for (auto* view : tab.findChildren<ui::PlotView*>()) {
        auto* chart = view->findChild<QChartView*>()->chart();
        REQUIRE(driver.await([&] { return chart->plotArea().height() > 20; }));
        CHECK(ticksOf(*chart).filter(QStringLiteral("...")).isEmpty());
        const QRectF area = chart->plotArea();
        const auto* overlay = overlayOf(*chart);
        REQUIRE(overlay);
        const QString words = QStringLiteral("observed: p = 0.250, the smallest that 3 can give");
        for (const double x : {area.left(), area.center().x(), area.right()}) {
            const QRectF plate = overlay->markPlate(words, x);
            CHECK(plate.left() >= area.left() - 0.5);
            CHECK(plate.right() <= area.right() + 0.5);
            const double one =
                QFontMetricsF(ui::figureStyle(ui::Theme::current()).note).horizontalAdvance(words);
            CHECK(plate.width() * std::round(plate.height() / 14) >= one * 0.9);
        }
    }
}

TEST_CASE("Start hands the focus to Stop and takes it back, and the page stays where it is")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ControlsTab>(driver);
    named<QListWidget>(tab, "Controls")->setCurrentRow(1);
    named<QSpinBox>(tab, "Number of trainings")->setValue(200);
    auto *start = button(tab, "Run the control"), *stop = button(tab, "Stop");
    auto* area = qobject_cast<QScrollArea*>(tab.parentWidget()->parentWidget());
    REQUIRE(area);
    const int before = area->verticalScrollBar()->value();
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    CHECK(stop->hasFocus());
    auto* progress = named<QProgressBar>(tab, "Progress of the control");
    CHECK(progress->isVisible());
    CHECK(std::abs(progress->geometry().center().y() - stop->geometry().center().y()) < 8);
    CHECK(driver.await([&] { return !progress->visibleRegion().isEmpty(); }));  // once it is laid out
    QTest::keyClick(stop, Qt::Key_Space);
    REQUIRE(driver.await([&] { return !driver.session().outcome().analyses().running(); }));
    CHECK(start->hasFocus());
    CHECK(area->verticalScrollBar()->value() == before);
}

TEST_CASE("importance says what to do before it is measured, and every column has its room after")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ImportanceTab>(driver);
    auto* plot = tab.findChild<ui::PlotView*>();
    REQUIRE(plot);
    CHECK(plot->accessibleDescription().contains(QStringLiteral("Press \"Measure importance\"")));
    auto* table = tab.findChild<ui::DataTable*>(QStringLiteral("Importance"));
    CHECK_FALSE(table->isVisible());
    QStringList texts;
    for (auto* label : tab.findChildren<QLabel*>()) texts += label->text();
    CHECK_FALSE(texts.filter(QStringLiteral("(_cum)")).isEmpty());
    QTest::mouseClick(button(tab, "Measure importance"), Qt::LeftButton);
    CHECK(button(tab, "Stop")->hasFocus());
    REQUIRE(driver.await([&] { return driver.session().outcome().analyses().importance().has_value(); }));
    REQUIRE(table->isVisible());
    CHECK(driver.await([&] { return table->horizontalScrollBar()->maximum() == 0; }));  // once it is laid out
    for (int row = 0; row < table->table().rowCount(); ++row)
        for (int column = 1; column < table->table().columnCount(); ++column)
            CHECK_FALSE(table->table().index(row, column).data().toString().contains(QLatin1Char('-')));
    QStringList titles;
    for (const auto& one : tab.plots()) titles += QString::fromStdString(one.title.english());
    REQUIRE_FALSE(titles.isEmpty());
    CHECK(titles.removeDuplicates() == 0);  // pictures are told apart without their colours
    CHECK_FALSE(titles.filter(QStringLiteral("Valence, whole features, 95 % over albums, n = ")).isEmpty());
}

TEST_CASE("at 1280 x 720 the four cards are read whole, in every language")
{
    WindowDriver driver;
    evaluated<ui::AlbumsTab>(driver);
    for (const auto& [code, name] : app::languages()) {
        driver.window().switchLanguage(code);
        driver.window().showPage(ui::Page::Evaluate);
        INFO(code.toStdString());
        const auto whole = [&] {
            int seen = 0;
            for (auto* card : driver.window().findChildren<ui::TargetCard*>())
                for (auto* text : card->findChildren<QLabel*>()) {
                    if (!text->isVisible() || text->text().isEmpty()) continue;
                    if (text->fontMetrics().horizontalAdvance(text->text()) > text->contentsRect().width())
                        return false;
                    ++seen;
                }
            return seen >= 4 * 5;
        };
        CHECK(driver.await(whole));
    }
    driver.window().switchLanguage(QStringLiteral("en"));
}
