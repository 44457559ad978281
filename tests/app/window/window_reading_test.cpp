// SPDX-License-Identifier: GPL-3.0-or-later
// Files one after the other: while one is being read, when one is broken, and when the window closes
// meanwhile.
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
    QSignalSpy opened(&driver.bench(), &ui::Workbench::opened),
        failed(&driver.bench(), &ui::Workbench::failed);
    driver.window().openFile(first);
    CHECK(says(driver, "Reading albums-400.csv"));
    driver.window().openFile(second);
    CHECK(says(driver, "Reading albums-12.csv"));
    REQUIRE(driver.await([&] { return driver.bench().prepared() != nullptr; }));
    CHECK(opened.count() == 1);
    CHECK(failed.count() == 0);
    CHECK(driver.bench().prepared()->table->source == second.toStdString());
    CHECK(driver.bench().activity() == ui::Workbench::Activity::Idle);
}

TEST_CASE("a broken file leaves the good one with every choice about it, also while the good one is prepared")
{
    WindowDriver driver;
    auto& bench = driver.bench();
    const auto broken = QString::fromStdString(
        tests::writeFile(driver.scratch() / "broken.csv", "album_id,track_number,tempo\na,1,fast\n"));
    REQUIRE(driver.open(driver.albums(12)));
    auto choices = bench.choices();
    choices.config.windows = 3;
    bench.choose(choices, QStringLiteral("windows"));
    const auto table = bench.table();
    driver.window().openFile(broken);
    REQUIRE(driver.await([&] { return driver.message().contains(QStringLiteral("broken.csv")); }));
    CHECK(bench.table() == table);
    CHECK(bench.choices() == choices);
    CHECK(bench.undoStack()->count() == 1);
    REQUIRE(driver.await([&] { return bench.prepared() && bench.prepared()->windows->windows == 3; }));
    CHECK(says(driver, "12 of 12 album"));
    CHECK(driver.window().windowTitle().contains(QStringLiteral("albums-12.csv")));
}

TEST_CASE("reading is cancelled without a trace, and what was open stays")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    const auto table = driver.bench().table();
    driver.window().openFile(driver.albums(400));
    driver.bench().cancelReading();
    CHECK(driver.bench().activity() == ui::Workbench::Activity::Idle);
    CHECK(driver.bench().table() == table);
    CHECK(driver.message().isEmpty());
}

TEST_CASE("the window closes while it reads, and while it prepares")
{
    for (const bool prepares : {false, true}) {
        WindowDriver driver;
        driver.window().openFile(driver.albums(400));
        if (prepares) REQUIRE(driver.await([&] { return driver.bench().table() != nullptr; }));
        CHECK(driver.window().close());
    }
}
