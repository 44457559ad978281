// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/tour.h"
#include "app/window/settings.h"
#include "ui/theme/theme.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace segue;
using namespace segue::tests;
using app::Tour;

TEST_CASE("the tour walks the pages by keyboard, locks nothing and ends with Escape")
{
    WindowDriver driver;
    app::applyTheme(1);
    driver.window().startTour();
    const auto tour = [&] { return driver.window().findChild<Tour*>(); };
    REQUIRE(tour());
    for (int step = 0; step < Tour::kSteps; ++step) {
        CHECK(tour()->step() == step);
        if (step < ui::Page::kPages) CHECK(driver.window().currentPage() == step);
        CHECK(driver.window().rect().contains(tour()->geometry()));
        for (auto* label : tour()->findChildren<QLabel*>())
            CHECK(label->height() >= label->heightForWidth(label->width()));
        const auto& pages = driver.window().pages();
        CHECK(tour()->geometry().right() < pages.mapTo(&driver.window(), QPoint()).x() +
                                               3 * ui::kGrid);  // nothing of a page but its margin
        driver.screenshot(QStringLiteral("tour-%1").arg(step + 1));
        if (step + 1 < Tour::kSteps)
            QTest::keyClick(QApplication::focusWidget(), step % 2 ? Qt::Key_Space : Qt::Key_Return);
    }
    driver.window().showPage(2);  // the window goes on answering, and the tour follows
    CHECK(driver.window().currentPage() == 2);
    CHECK(tour()->step() == 2);
    QTest::keyClick(tour(), Qt::Key_Escape);
    CHECK(driver.await([&] { return !tour(); }));
}

TEST_CASE(
    "the end of the tour is where one begins, with the keyboard on the sample, and Enter opens what stands "
    "beside it")
{
    WindowDriver driver;
    driver.window().startTour();
    for (int step = 0; step < Tour::kSteps; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(driver.await([&] { return !driver.window().findChild<Tour*>(); }));
    CHECK(driver.window().currentPage() == ui::Page::Data);
    auto* sample = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(sample);
    CHECK(sample->text() == QStringLiteral("Open the sample"));
    QTest::keyClick(sample, Qt::Key_Tab);
    auto* file = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(file);
    CHECK(file->text() == QStringLiteral("Open a file..."));
    int pressed = 0;
    file->disconnect();  // the dialog of files would wait for somebody
    QObject::connect(file, &QPushButton::clicked, &driver.window(), [&] { ++pressed; });
    QTest::keyClick(file, Qt::Key_Return);
    CHECK(pressed == 1);
    driver.screenshot(QStringLiteral("tour-over"));
}

TEST_CASE("the tour starts by itself once")
{
    QSettings().clear();
    CHECK(app::isFirstStart());
    CHECK_FALSE(app::isFirstStart());
}
