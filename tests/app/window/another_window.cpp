// SPDX-License-Identifier: GPL-3.0-or-later
#include "another_window.h"

#include "app/window/settings.h"
#include "support/place.h"
#include "ui/session/runs_folder.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QTest>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <vector>

namespace segue::tests {

namespace {

namespace fs = std::filesystem;

constexpr int kForever = 90000;  // epochs

std::string placeOfOrders()
{
    static int windows = 0;
    return std::string(getenv("HOME")) + "/another-window-" + std::to_string(++windows);
}

std::string lineFor(const std::string& place)
{
    const std::string home = getenv("HOME");  // what a killed window leaves goes with it
    return "env TMPDIR='" + home + "' SEGUE_TEST_HOME='" + home + "' SEGUE_TEST_ORDERS='" + place + "' '" +
           binaryDir() + "/tests_app' 'a window that does what another process says'";
}

/// Whole or not there.
void put(const std::string& path, const std::string& text)
{
    writeFile(path + ".new", text);
    fs::rename(path + ".new", path);
}

std::string train(WindowDriver& driver)
{
    REQUIRE(driver.open(driver.albums()));
    driver.setEpochs(kForever);
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.await([&] {
        return driver.session().dataset().prepared() &&
               driver.session().activity().now() == ui::Activity::Kind::Idle;
    }));
    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(2));
    for (const QString& run : app::recentRuns())
        if (const auto holder = holderOf(run.toStdString()); holder && holder->process == getpid())
            return run.toStdString();
    return {};
}

std::string end(WindowDriver& driver, RunState state)
{
    driver.session().training().ask(state);
    REQUIRE(driver.await([&] { return driver.session().activity().now() == ui::Activity::Kind::Idle; }));
    return driver.message().toStdString();
}

std::string recover(WindowDriver& driver, const std::string& run)
{
    driver.session().training().recover(QString::fromStdString(run));
    if (!driver.session().training().isGoingOn()) return driver.message().toStdString();
    const int epochs = int(driver.session().training().history().size());
    REQUIRE(driver.awaitEpoch(epochs + 1));
    return "trains";
}

std::string holdPlaces(int count, std::vector<PathLock>& held)
{
    std::string paths;
    for (int k = 0; k < count; ++k) {
        auto place = ui::newRunPlace();
        REQUIRE(place);
        paths += place->path() + "\n";
        held.push_back(std::move(*place));
    }
    return paths;
}

std::string obey(WindowDriver& driver, const std::string& words, std::vector<PathLock>& held)
{
    const auto space = words.find(' ');
    const std::string order = words.substr(0, space),
                      object = space == std::string::npos ? "" : words.substr(space + 1);
    if (order == "train") return train(driver);
    if (order == "recover") return recover(driver, object);
    if (order == "stop") return end(driver, RunState::Stop);
    if (order == "discard") return end(driver, RunState::Abort);
    if (order == "undo") driver.session().choices().undoStack()->undo();
    if (order == "offered") return app::interruptedRun().toStdString();
    if (order == "recent") app::rememberRecent(QString::fromStdString(object));
    if (order == "places") return holdPlaces(std::stoi(object), held);
    return "done";
}

}  // namespace

AnotherWindow::AnotherWindow() : m_place(placeOfOrders()), m_process(lineFor(m_place)) {}

void AnotherWindow::order(const std::string& words)
{
    fs::remove(m_place + ".answer");
    put(m_place + ".order", words);
}

std::string AnotherWindow::answer()
{
    const bool answered = await([&] { return !runs() || fs::exists(m_place + ".answer"); });
    if (!answered || !runs()) FAIL("the other window has ended: " << m_process.wait().out);
    return readFile(m_place + ".answer");
}

/// The other side. By itself, as a test among tests, it has nothing to do.
TEST_CASE("a window that does what another process says")
{
    const char* place = getenv("SEGUE_TEST_ORDERS");
    if (!place) return;
    WindowDriver driver;
    std::vector<PathLock> held;
    const std::string order = std::string(place) + ".order";
    while (true) {
        QTest::qWait(5);
        if (!fs::exists(order)) continue;
        const std::string words = readFile(order);
        fs::remove(order);
        put(std::string(place) + ".answer", obey(driver, words, held));
    }
}

}  // namespace segue::tests
