// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluated_window.h"

#include "app/window/settings.h"
#include "ui/pages/data/leak_card.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QMenuBar>
#include <QPainter>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>

#include <array>
#include <map>
#include <utility>

using namespace segue;
using segue::tests::evaluated;
using segue::tests::named;
using segue::tests::WindowDriver;

namespace {

constexpr int kLight = 1, kDark = 2;

/// The window without its figures: their ticks go by the room that they were drawn for, and their colours
/// have tests of their own.
QImage furniture(QWidget& window)
{
    QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    for (const auto* figure : window.findChildren<ui::PlotView*>())
        if (figure->isVisible())
            painter.fillRect(QRect(figure->mapTo(&window, QPoint()), figure->size()), Qt::black);
    return image;
}

/// What every page, and every tab of the Evaluate page, looks like.
std::map<std::string, QImage> looks(WindowDriver& driver)
{
    std::map<std::string, QImage> all;
    const auto take = [&](const std::string& name) {
        if (auto* focused = QApplication::focusWidget()) focused->clearFocus();
        all[name] = furniture(driver.window());
        const auto still = [&] {
            const QImage before = std::exchange(all[name], furniture(driver.window()));
            return before == all[name];
        };
        do QTest::qWait(1);  // figures are laid out by and by
        while (!still());
    };
    for (int page = 0; page < ui::Page::kPages; ++page) {
        driver.window().showPage(page);
        if (page == 0)
            REQUIRE(driver.await(
                [&] { return driver.window().findChild<ui::LeakCard*>()->meter().measured() != nullptr; }));
        take("page " + std::to_string(page));
    }
    auto* tabs = named<QTabWidget>(driver.window(), "Views of the result");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        driver.await([&] {
            return driver.session().outcome().analyses().epochs() ||
                   tabs->tabText(tab) != QStringLiteral("Epoch&s");
        });
        take("tab " + tabs->tabText(tab).remove(QLatin1Char('&')).toStdString());
    }
    tabs->setCurrentIndex(0);
    return all;
}

/// How many pixels differ.
int differing(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) return a.width() * a.height();
    int n = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) n += a.pixel(x, y) != b.pixel(x, y);
    return n;
}

}  // namespace

TEST_CASE("a theme switched while a run is open looks like one the program was started with")
{
    app::applyTheme(kLight);
    WindowDriver maker;
    evaluated<ui::OverviewTab>(maker);
    const QString run = QString::fromStdString(maker.scratch() / "run.segue");
    REQUIRE(maker.session().outcome().saveAs(run));
    WindowDriver live;
    REQUIRE(live.loadEngine());
    REQUIRE(live.open(run));
    REQUIRE(live.await([&] { return live.session().outcome().evaluated() != nullptr; }));
    const auto light = looks(live);
    app::applyTheme(kDark);
    const auto switched = looks(live);
    WindowDriver anew;
    REQUIRE(anew.loadEngine());
    REQUIRE(anew.open(run));
    REQUIRE(anew.await([&] { return anew.session().outcome().evaluated() != nullptr; }));
    const auto started = looks(anew);
    for (const auto& [name, image] : started) {
        CAPTURE(name);
        CHECK(differing(switched.at(name), image) == 0);
    }
    app::applyTheme(kLight);
    const auto back = looks(live);
    for (const auto& [name, image] : light) {
        CAPTURE(name);
        CHECK(differing(back.at(name), image) == 0);
    }
}

TEST_CASE("letters stay as large when language and theme are switched")
{
    app::applyTheme(kLight);
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums()));
    const auto sizes = [&] {
        auto* tabs = driver.window().findChild<QTabWidget*>();
        return std::array{driver.window().menuBar()->font().pointSizeF(), tabs->tabBar()->font().pointSizeF(),
                          driver.window().statusBar()->font().pointSizeF()};
    };
    const auto before = sizes();
    driver.window().switchLanguage(QStringLiteral("pt_BR"));
    app::applyTheme(kDark);
    CHECK(sizes() == before);
    driver.window().switchLanguage(QStringLiteral("en"));
    app::applyTheme(kLight);
    CHECK(sizes() == before);
}

TEST_CASE(
    "a damaged theme in the settings is the system's, and where there are no documents files are looked for "
    "at home")
{
    QSettings settings;
    settings.setValue(QStringLiteral("version"), 1);
    for (const auto& [written, read] :
         {std::pair(99, 0), std::pair(-3, 0), std::pair(2, 2), std::pair(1, 1)}) {
        settings.setValue(QStringLiteral("theme"), written);
        settings.sync();
        CHECK(app::themeChosen() == read);
    }
    settings.remove(QStringLiteral("recent"));
    CHECK(QFileInfo(app::lastFolder()).isDir());
}
