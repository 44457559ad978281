// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_driver.h"

#include "ui/figures/plot_view.h"
#include "ui/figures/window_plot.h"
#include "ui/forms/number_box.h"
#include "ui/pages/windows/preparation_card.h"
#include "ui/pages/windows/windows_page.h"
#include "ui/tables/data_table.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

template <class T>
T* named(WindowDriver& driver, const char* accessibleName)
{
    for (auto* widget : driver.window().findChildren<T*>())
        if (widget->accessibleName() == QLatin1String(accessibleName)) return widget;
    return nullptr;
}

ui::DataTable* windowTable(WindowDriver& driver)
{
    return driver.window().findChild<ui::DataTable*>(QStringLiteral("Window table"));
}

bool awaitWindows(WindowDriver& driver, int windows)
{
    return driver.await([&] {
        return driver.session().dataset().prepared() &&
               driver.session().dataset().prepared()->windows->windows == windows;
    });
}

template <class T>
T* field(WindowDriver& driver, const char* parameter)
{
    return driver.window().findChild<ui::PreparationCard*>()->findChild<T*>(QLatin1String(parameter));
}

}  // namespace

TEST_CASE("the inspector follows the number of windows, and a change of it can be undone")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    driver.window().showPage(ui::Page::Windows);
    auto* plot = driver.window().findChild<ui::WindowsPage*>()->findChild<ui::PlotView*>();
    auto* count = named<QSpinBox>(driver, "Number of windows");
    REQUIRE((plot && count));
    REQUIRE(plot->plot().series.size() == 2);
    CHECK(plot->plot().series[1].x.size() == 6);  // five windows have six edges
    CHECK(windowTable(driver)->table().rowCount() == 10);
    count->setValue(3);
    REQUIRE(awaitWindows(driver, 3));
    CHECK(plot->plot().series[1].x.size() == 4);
    CHECK(plot->plot().marks.size() == 2);
    CHECK(windowTable(driver)->table().rowCount() == 6);
    driver.session().choices().undoStack()->undo();
    REQUIRE(awaitWindows(driver, 5));
    CHECK(plot->plot().series[1].x.size() == 6);
    CHECK(count->value() == 5);
}

TEST_CASE("windows by time share the track's time equally, those by quantile its observations")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    auto* binning = field<QComboBox>(driver, "binning");
    REQUIRE(binning);
    const auto before = driver.session().dataset().prepared();
    binning->setCurrentIndex(binning->findData(QStringLiteral("time")));
    REQUIRE(driver.await([&] {
        return driver.session().dataset().prepared() && driver.session().dataset().prepared() != before;
    }));
    const auto& windows = *driver.session().dataset().prepared()->windows;
    CHECK(windows.options.binning == features::Binning::Time);
    const auto edges = ui::windowPlot(windows, 0, "loudness").series.at(1).x;
    REQUIRE(edges.size() == 6);
    for (std::size_t w = 1; w < edges.size(); ++w) CHECK(edges[w] - edges[w - 1] == Approx(edges[5] / 5));
    const auto equal = ui::windowPlot(*before->windows, 0, "loudness").series.at(1).x;
    CHECK(equal != edges);
    driver.session().choices().undoStack()->undo();
    CHECK(driver.session().choices().setup().config.binning == features::Binning::Quantile);
}

TEST_CASE("one row a track is one window, and says so")
{
    WindowDriver driver;
    const std::string path = tests::writeFile(driver.scratch() / "tracks.csv",
                                              "album_id,track_number,valence,tempo\na,1,0.5,100\na,2,0.4,"
                                              "120\na,3,0.6,90\nb,1,0.1,80\nb,2,0.2,70\n");
    REQUIRE(driver.open(QString::fromStdString(path)));
    driver.window().showPage(ui::Page::Windows);
    CHECK(windowTable(driver)->table().rowCount() == 2);
    CHECK_FALSE(named<QSpinBox>(driver, "Number of windows")->isEnabled());
    CHECK(named<QSpinBox>(driver, "Number of windows")->toolTip().contains(QStringLiteral("track level")));
    CHECK(named<QSpinBox>(driver, "Number of windows")->value() == 1);
    CHECK_FALSE(field<QComboBox>(driver, "binning")->isEnabled());
    bool told = false;
    for (auto* label : driver.window().findChildren<QLabel*>())
        told = told || label->text().startsWith(QStringLiteral("1 window (track level)"));
    CHECK(told);
}

TEST_CASE("folds and scaling are chosen beside the inspector, each an undoable step")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    CHECK_FALSE(field<ui::NumberBox>(driver, "fold")->isEnabled());
    CHECK_FALSE(field<ui::NumberBox>(driver, "fold")->toolTip().isEmpty());
    field<ui::NumberBox>(driver, "folds")->setValue(5);
    CHECK(driver.session().choices().setup().config.folds == 5);
    CHECK(field<ui::NumberBox>(driver, "fold")->isEnabled());
    driver.session().choices().undoStack()->undo();
    CHECK(driver.session().choices().setup().config.folds == 0);
    CHECK(field<ui::NumberBox>(driver, "folds")->value() == 0);
    auto choices = driver.session().choices().setup();
    choices.config.scaleHigh = 2;
    driver.session().choices().choose(choices, QStringLiteral("scale"));
    bool told = false;
    for (auto* box : driver.window().findChildren<QCheckBox*>())
        told = told || box->text() == QStringLiteral("Scaled 0-2");
    CHECK(told);
}

TEST_CASE("all albums in one table: every window of every track, gone to when a track is chosen")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    driver.window().showPage(ui::Page::Windows);
    auto* scope = named<QComboBox>(driver, "Tracks in the window table");
    REQUIRE(scope);
    scope->setCurrentIndex(2);
    auto& table = *windowTable(driver);
    const auto& windows = *driver.session().dataset().prepared()->windows;
    REQUIRE(table.table().rowCount() == int(windows.tracks()) * windows.windows);
    CHECK(table.table().index(0, 0).data().toString() ==
          QString::fromStdString(std::string(windows.albums->name(windows.albums->albums[0]))));
    const int last = table.table().rowCount() - 1;
    CHECK(table.table().index(last, 1).data().toInt() == int(windows.albums->albums.back().trackCount));
    CHECK(table.table().index(last, 2).data().toInt() == windows.windows);
    auto* tracks = driver.window().findChild<ui::DataTable*>(QStringLiteral("Tracks"));
    REQUIRE(tracks);
    tracks->setCurrentIndex(tracks->table().index(2, 0));
    CHECK(table.currentIndex().row() == 2 * windows.windows);
    table.setFilter(QStringLiteral("track = 1 and window = 1"));
    CHECK(table.table().rowCount() == int(windows.albums->albums.size()));
}

TEST_CASE("more windows than a track has observations are explained, and are no wall of lines")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    driver.window().showPage(ui::Page::Windows);
    const auto note = [&] {
        for (auto* label : driver.window().findChild<ui::WindowsPage*>()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("fewer than the")))
                return label->text();
        return QString();
    };
    auto choices = driver.session().choices().setup();
    choices.config.windows = 2;
    driver.session().choices().choose(choices, QStringLiteral("windows"));
    REQUIRE(awaitWindows(driver, 2));
    CHECK(note().isEmpty());
    choices.config.windows = 30;
    driver.session().choices().choose(choices, QStringLiteral("windows"));
    REQUIRE(awaitWindows(driver, 30));
    CHECK(note().contains(QStringLiteral("fewer than the 30 windows")));
    CHECK(driver.window().findChild<ui::WindowsPage*>()->findChild<ui::PlotView*>()->plot().marks.empty());
}

TEST_CASE("the preparation is hidden and shown again, and rules that leave nothing are told on this page too")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    driver.window().showPage(ui::Page::Windows);
    auto* card = driver.window().findChild<ui::PreparationCard*>();
    auto* hide = named<QToolButton>(driver, "Hide the preparation");
    REQUIRE((card && hide));
    CHECK(card->isVisible());
    QTest::mouseClick(hide, Qt::LeftButton);
    CHECK_FALSE(card->isVisible());
    QToolButton* show = nullptr;
    for (auto* button : driver.window().findChildren<QToolButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Preparation")) show = button;
    REQUIRE(show);
    QTest::mouseClick(show, Qt::LeftButton);
    CHECK(card->isVisible());
    CHECK_FALSE(show->isVisible());

    auto choices = driver.session().choices().setup();
    choices.config.minTracks = 900;
    driver.session().choices().choose(choices, QStringLiteral("lengths"));
    REQUIRE(driver.await([&] { return driver.session().dataset().prepareError().has_value(); }));
    auto* page = driver.window().findChild<ui::WindowsPage*>();
    CHECK(page->isShowingEmpty());
    QPushButton* rules = nullptr;
    for (auto* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Look at the cleaning rules"))
            rules = button;
    REQUIRE(rules);
    QTest::mouseClick(rules, Qt::LeftButton);
    CHECK(driver.window().currentPage() == ui::Page::Data);
}

TEST_CASE("one window of observations is no track level, and is drawn over them")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    driver.window().showPage(ui::Page::Windows);
    named<QSpinBox>(driver, "Number of windows")->setValue(1);
    REQUIRE(awaitWindows(driver, 1));
    auto* page = driver.window().findChild<ui::WindowsPage*>();
    const auto& plot = page->findChild<ui::PlotView*>()->plot();
    REQUIRE(plot.id == "windows");
    CHECK(plot.series[0].x.size() > 2);
    CHECK(plot.series[1].x.size() == 2);  // one window has two edges
    bool told = false;
    for (auto* label : page->findChildren<QLabel*>())
        told = told || label->text().startsWith(QStringLiteral("1 window a track, "));
    CHECK(told);
}

TEST_CASE("windows of equal time of a file without times say what is taken for them")
{
    WindowDriver driver;
    std::string rows = "album_id,track_number,section,valence\n";
    for (int track = 1; track <= 3; ++track)
        for (int section = 0; section < 6; ++section)
            rows += "a," + std::to_string(track) + ',' + std::to_string(section) + ",0." +
                    std::to_string(track + section) + '\n';
    REQUIRE(driver.open(QString::fromStdString(tests::writeFile(driver.scratch() / "sections.csv", rows))));
    driver.window().showPage(ui::Page::Windows);
    auto* binning = field<QComboBox>(driver, "binning");
    const auto isTold = [&] {
        for (auto* label : binning->parentWidget()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("The file has no times")))
                return true;
        return false;
    };
    REQUIRE(driver.session().dataset().table()->observations);
    CHECK_FALSE(isTold());
    binning->setCurrentIndex(binning->findData(QStringLiteral("time")));
    CHECK(driver.await(isTold));
}
