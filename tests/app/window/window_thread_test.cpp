// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/runs_folder.h"
#include "window_driver.h"

#include "app/window/settings.h"
#include "run/run.h"
#include "ui/figures/album_arc.h"
#include "ui/pages/train/run_bar.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <set>

using namespace segue;
using segue::tests::WindowDriver;
using Activity = ui::Activity::Kind;

TEST_CASE("the whole thread: open, train, stop, evaluate, export, reopen")
{
    WindowDriver driver;
    auto& session = driver.session();
    REQUIRE(driver.open(driver.albums()));
    CHECK(driver.window().currentPage() == ui::Page::Data);
    driver.setEpochs(100000);
    REQUIRE(driver.loadEngine());
    driver.window().showPage(ui::Page::Train);
    auto* bar = driver.window().findChild<ui::RunBar*>();
    REQUIRE(bar);
    REQUIRE(bar->startButton()->isEnabled());
    QTest::mouseClick(bar->startButton(), Qt::LeftButton);
    REQUIRE(driver.awaitEpoch(3));
    CHECK(session.training().isGoingOn());
    CHECK_FALSE(bar->startButton()->isEnabled());
    CHECK_FALSE(bar->startButton()->toolTip().isEmpty());
    driver.screenshot(QStringLiteral("training"));

    QTest::mouseClick(bar->stopButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return session.outcome().evaluated() != nullptr; }));
    REQUIRE(session.outcome().run());
    CHECK(session.outcome().run()->finished);
    CHECK(session.training().history().size() == session.outcome().run()->history.size());
    CHECK(session.outcome().evaluated()->evaluation.targets.size() == 4);
    driver.window().showPage(ui::Page::Evaluate);
    QTest::qWait(0);
    driver.screenshot(QStringLiteral("evaluate"));

    const auto& agreement = session.outcome().evaluated()->evaluation.agreement;
    std::set<std::uint32_t> listed;
    for (std::size_t bin = 0; bin < agreement.counts.size(); ++bin) {
        const auto rows = ui::transitionsAgreeing(*session.outcome().evaluated(), bin);
        CHECK(std::int64_t(rows.size()) == agreement.counts[bin]);  // a bar lists what it counts
        listed.insert(rows.begin(), rows.end());
    }
    CHECK(std::int64_t(listed.size()) == agreement.n);

    const QString folder = QString::fromStdString(driver.scratch() / "export");
    REQUIRE(driver.exportInto(folder));
    for (const char* name : {"accuracy.png", "accuracy.svg", "roc.pdf", "roc.csv", "agreement.png",
                             "loss.csv", "accuracy_history.png", "ladder.csv", "track_windows.svg"}) {
        CAPTURE(name);
        CHECK(QFile(QDir(folder).filePath(QLatin1String(name))).size() > 0);
    }
    CHECK_FALSE(QFile::exists(
        QDir(folder).filePath(QStringLiteral("transitions.csv"))));  // predictions.csv is for programs too

    const QString copy = QString::fromStdString(driver.scratch() / "copy.segue");
    REQUIRE(session.outcome().saveAs(copy));
    const auto epochs = session.training().history().size();
    REQUIRE(driver.open(copy));
    REQUIRE(driver.await([&] { return session.outcome().evaluated() != nullptr; }));
    CHECK(session.training().history().size() == epochs);
    CHECK(driver.window().currentPage() == ui::Page::Evaluate);
}

TEST_CASE("pause halts, go on continues, discard leaves no run behind")
{
    WindowDriver driver;
    auto& session = driver.session();
    REQUIRE(driver.open(driver.albums()));
    driver.setEpochs(100000);
    session.training().start();
    REQUIRE(driver.awaitEpoch(1));
    session.training().ask(RunState::Pause);
    CHECK(session.activity().now() == Activity::Paused);
    session.training().ask(RunState::Go);
    const int so_far = int(session.training().history().size());
    REQUIRE(driver.awaitEpoch(so_far + 1));
    const auto runs = QDir(ui::runsFolder()).entryList({QStringLiteral("*.segue")}).size();
    session.training().ask(RunState::Abort);
    REQUIRE(driver.await([&] { return !session.training().isGoingOn(); }));
    CHECK_FALSE(session.outcome().run());
    CHECK(session.training().history().empty());
    CHECK(QDir(ui::runsFolder()).entryList({QStringLiteral("*.segue")}).size() == runs - 1);
}

TEST_CASE("closing while training asks, and stays unless told otherwise")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums()));
    driver.setEpochs(100000);
    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(1));
    driver.window().close();
    CHECK(driver.window().isVisible());
    auto* question = driver.window().findChild<QDialog*>(QStringLiteral("closeQuestion"));
    REQUIRE(question);
    const auto buttons = question->findChildren<QPushButton*>();
    const auto labelled = [&](const char* text) {
        return *std::ranges::find_if(
            buttons, [&](const QPushButton* button) { return button->text().contains(QLatin1String(text)); });
    };
    driver.screenshots(*question, QStringLiteral("close-question"));
    QTest::mouseClick(labelled("tay"), Qt::LeftButton);
    CHECK(driver.session().training().isGoingOn());
    const auto gone = [&] { return !driver.window().findChild<QDialog*>(QStringLiteral("closeQuestion")); };
    REQUIRE(driver.await(gone));
    driver.window().close();
    REQUIRE_FALSE(gone());
    QTest::keyClick(driver.window().findChild<QDialog*>(QStringLiteral("closeQuestion")), Qt::Key_Escape);
    CHECK(driver.await(gone));
    CHECK(driver.window().isVisible());
    CHECK(driver.session().training().isGoingOn());
    driver.window().close();
    question = driver.window().findChild<QDialog*>(QStringLiteral("closeQuestion"));
    REQUIRE(question);
    for (auto* button : question->findChildren<QPushButton*>())
        if (button->text().contains(QLatin1String("ave"))) QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(driver.await([&] { return !driver.window().isVisible(); }));
    REQUIRE(driver.session().outcome().run());
    CHECK(driver.session().outcome().run()->finished);
}

TEST_CASE("the window answers while two threads train")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(200)));
    driver.setEpochs(100000);
    driver.window().showPage(ui::Page::Train);
    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(1));
    std::vector<qint64> gaps;
    QElapsedTimer since;
    QTimer heart;
    heart.setInterval(5);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { gaps.push_back(since.restart()); });
    since.start();
    heart.start();
    REQUIRE(driver.await([&] { return gaps.size() >= 200; }));
    driver.session().training().ask(RunState::Abort);
    REQUIRE(driver.await([&] { return !driver.session().training().isGoingOn(); }));
    std::ranges::sort(gaps);
    INFO("heartbeat: median " << gaps[gaps.size() / 2] << " ms, longest " << gaps.back() << " ms");
    CHECK(gaps[gaps.size() * 9 / 10] < 100);
}
