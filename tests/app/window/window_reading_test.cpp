// SPDX-License-Identifier: GPL-3.0-or-later
// Files one after the other: while one is being read, when one is broken, and when the window closes
// meanwhile.
#include "app/window/opening.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QSignalSpy>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

bool says(WindowDriver& driver, const char* words)
{
    for (auto* label : driver.window().findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QLatin1String(words))) return true;
    return false;
}

}  // namespace

TEST_CASE("a second file opened while the first is being read is the one that opens")
{
    WindowDriver driver;
    const QString first = driver.albums(400), second = driver.albums(12);
    QSignalSpy opened(&driver.session().dataset(), &ui::Dataset::opened),
        failed(&driver.session(), &ui::Session::failed);
    driver.window().opening().openFile(first);
    CHECK(says(driver, "Reading albums-400.csv"));
    driver.window().opening().openFile(second);
    CHECK(says(driver, "Reading albums-12.csv"));
    REQUIRE(driver.await([&] { return driver.session().dataset().prepared() != nullptr; }));
    CHECK(opened.count() == 1);
    CHECK(failed.count() == 0);
    CHECK(driver.session().dataset().prepared()->table->source == second.toStdString());
    CHECK(driver.session().activity().now() == ui::Activity::Kind::Idle);
}

TEST_CASE("a broken file leaves the good one with every choice about it, also while the good one is prepared")
{
    WindowDriver driver;
    auto& session = driver.session();
    const auto broken = QString::fromStdString(
        tests::writeFile(driver.scratch() / "broken.csv", "album_id,track_number,tempo\na,1,fast\n"));
    REQUIRE(driver.open(driver.albums(12)));
    auto choices = session.choices().setup();
    choices.config.windows = 3;
    session.choices().choose(choices, QStringLiteral("windows"));
    const auto table = session.dataset().table();
    driver.window().opening().openFile(broken);
    REQUIRE(driver.await([&] { return driver.message().contains(QStringLiteral("broken.csv")); }));
    CHECK(session.dataset().table() == table);
    CHECK(session.choices().setup() == choices);
    CHECK(session.choices().undoStack()->count() == 1);
    REQUIRE(driver.await(
        [&] { return session.dataset().prepared() && session.dataset().prepared()->windows->windows == 3; }));
    CHECK(says(driver, "12 of 12 album"));
    CHECK(driver.window().windowTitle().contains(QStringLiteral("albums-12.csv")));
}

TEST_CASE("reading is cancelled without a trace, and what was open stays")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    const auto table = driver.session().dataset().table();
    driver.window().opening().openFile(driver.albums(400));
    driver.session().dataset().cancelReading();
    CHECK(driver.session().activity().now() == ui::Activity::Kind::Idle);
    CHECK(driver.session().dataset().table() == table);
    CHECK(driver.message().isEmpty());
}

TEST_CASE("the window closes while it reads, and while it prepares")
{
    for (const bool prepares : {false, true}) {
        WindowDriver driver;
        driver.window().opening().openFile(driver.albums(400));
        if (prepares) REQUIRE(driver.await([&] { return driver.session().dataset().table() != nullptr; }));
        CHECK(driver.window().close());
    }
}
