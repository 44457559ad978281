// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of runs: thrown away and brought back, gone on with, found again, looked at while the next one
// trains.
#include "app/window/runs.h"
#include "app/window/saving.h"
#include "app/window/settings.h"
#include "evaluated_window.h"
#include "run/run_file.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"
#include "ui/pages/train/run_bar.h"
#include "ui/pages/train/train_page.h"
#include "ui/session/runs_folder.h"
#include "ui/widgets/message_bar.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace segue;
using namespace segue::tests;
using Activity = ui::Activity::Kind;

namespace {

constexpr int kForever = 90000;  // epochs

QStringList kept(const char* ending = "*.segue")
{
    return QDir(ui::runsFolder()).entryList({QLatin1String(ending)}, QDir::Files, QDir::Name);
}

/// A training that has reached its second epoch and would go on for long.
void train(WindowDriver& driver)
{
    REQUIRE(driver.open(driver.albums()));
    driver.setEpochs(kForever);
    REQUIRE(driver.loadEngine());
    driver.window().showPage(ui::Page::Train);
    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(2));
}

void endWith(WindowDriver& driver, RunState state)
{
    driver.session().training().ask(state);
    REQUIRE(driver.await([&] { return driver.session().activity().now() == Activity::Idle; }));
}

/// A run that a kill left behind: epochs and a checkpoint, no network.
QString interrupted(WindowDriver& driver)
{
    train(driver);
    endWith(driver, RunState::Stop);
    experiment::Run run = *driver.session().outcome().run();
    QFile::remove(QString::fromStdString(run.path));
    run.finished = run.stopped = false;
    auto file = experiment::RunFile::create(run);
    REQUIRE(file);
    for (const auto& record : run.history) REQUIRE(file->addEpoch({record, {}, run.checkpoint}));
    return QString::fromStdString(run.path);
}

QString stateOf(WindowDriver& driver)
{
    QStringList all;
    for (const auto* label : driver.window().pages().currentWidget()->findChildren<QLabel*>())
        if (label->isVisible()) all += label->text();
    return all.join(QLatin1Char('\n'));
}

QDialog* question(WindowDriver& driver)
{
    return driver.window().findChild<QDialog*>(QStringLiteral("closeQuestion"));
}

}  // namespace

TEST_CASE(
    "a training thrown away is brought back by Ctrl+Z, can be gone on with, and goes for good with its step")
{
    const auto before = kept();
    {
        WindowDriver driver;
        train(driver);
        auto& session = driver.session();
        QTest::keyClick(&driver.window(), Qt::Key_F7, Qt::ShiftModifier);
        REQUIRE(driver.await([&] { return !session.training().isGoingOn(); }));
        CHECK_FALSE(session.outcome().run());
        CHECK(kept() == before);
        CHECK(driver.message().contains(QLatin1String("Discarded")));
        driver.screenshot(QStringLiteral("train-discarded"));
        QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(session.outcome().run());
        CHECK(driver.message().isEmpty());
        CHECK(session.outcome().run()->stopped);
        CHECK(session.outcome().shelf().entries().size() == 1);
        CHECK(kept().size() == before.size() + 1);
        REQUIRE(driver.await([&] { return session.outcome().evaluated() != nullptr; }));
        CHECK(session.training().canGoOn());
        QTest::keySequence(&driver.window(), QKeySequence::Redo);
        CHECK_FALSE(session.outcome().run());
        CHECK(session.outcome().shelf().entries().empty());
        CHECK(kept() == before);
        CHECK(kept("*.discarded").size() == 1);
    }
    CHECK(kept("*.discarded").isEmpty());
}

TEST_CASE("throwing the next training away brings back what was there before it")
{
    WindowDriver driver;
    train(driver);
    endWith(driver, RunState::Stop);
    auto& session = driver.session();
    const auto run = session.outcome().run();
    const auto evaluated = session.outcome().evaluated();
    session.training().start();
    REQUIRE(driver.awaitEpoch(1));
    endWith(driver, RunState::Abort);
    CHECK(session.outcome().run() == run);
    CHECK(session.outcome().evaluated() == evaluated);
    auto* undo = button(*driver.window().messages(), "Undo");
    REQUIRE(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(session.outcome().run() != run);
    REQUIRE(driver.await([&] {
        return session.outcome().evaluated() && session.outcome().evaluated()->run == session.outcome().run();
    }));
}

TEST_CASE("an interrupted run that is thrown away, or recovered and thrown away, is not offered again")
{
    WindowDriver driver;
    const QString run = interrupted(driver);
    REQUIRE(app::interruptedRun() == run);
    driver.window().runs().offerRecovery();
    QTest::mouseClick(button(*driver.window().messages(), "Throw away"), Qt::LeftButton);
    CHECK(app::interruptedRun().isEmpty());
    CHECK(driver.message().contains(QLatin1String("Discarded")));
    QTest::keyClick(&driver.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(app::interruptedRun() == run);
    REQUIRE(driver.await([&] { return driver.session().activity().now() == Activity::Idle; }));

    driver.window().runs().offerRecovery();
    QTest::mouseClick(button(*driver.window().messages(), "Recover"), Qt::LeftButton);
    REQUIRE(driver.session().training().isGoingOn());
    REQUIRE(driver.awaitEpoch(3));
    endWith(driver, RunState::Abort);
    CHECK(app::interruptedRun().isEmpty());
    CHECK_FALSE(QFile::exists(run));
}

TEST_CASE("a kept run is gone on with from the Train page, on another day too, and stays as it was")
{
    WindowDriver driver;
    train(driver);
    endWith(driver, RunState::Stop);
    auto& session = driver.session();
    const QString first = QString::fromStdString(session.outcome().run()->path);
    const auto epochs = int(session.training().history().size());
    REQUIRE(driver.open(first));
    REQUIRE(driver.await([&] { return session.outcome().evaluated() != nullptr; }));
    driver.window().showPage(ui::Page::Train);
    auto* goOn = driver.window().findChild<ui::RunBar*>()->goOnButton();
    REQUIRE(goOn->isVisible());
    driver.screenshot(QStringLiteral("train-go-on"));
    QTest::mouseClick(goOn, Qt::LeftButton);
    REQUIRE(session.training().isGoingOn());
    CHECK_FALSE(goOn->isVisible());
    REQUIRE(driver.awaitEpoch(epochs + 2));
    CHECK(session.training().history().front().epoch == 1);
    endWith(driver, RunState::Stop);
    REQUIRE(session.outcome().run());
    CHECK(QString::fromStdString(session.outcome().run()->path) != first);
    CHECK(int(experiment::readRun(first.toStdString())->history.size()) == epochs);

    const QString copy = QString::fromStdString(driver.scratch() / "copy.segue");
    REQUIRE(session.outcome().saveAs(copy));
    REQUIRE(driver.open(copy));
    CHECK(session.training().canGoOn());
}

TEST_CASE("the results of a run stay while the next one trains, and say whose they are")
{
    WindowDriver driver;
    evaluated<ui::OverviewTab>(driver);
    auto& session = driver.session();
    const auto before = session.outcome().evaluated();
    CHECK_FALSE(stateOf(driver).contains(QLatin1String("earlier run")));
    driver.setEpochs(kForever);
    REQUIRE(driver.await([&] { return session.activity().now() == Activity::Idle; }));
    session.training().start();
    REQUIRE(driver.awaitEpoch(1));
    CHECK(session.outcome().evaluated() == before);
    CHECK(stateOf(driver).contains(QLatin1String("earlier run")));
    driver.screenshot(QStringLiteral("evaluate-while-training"));
    REQUIRE(driver.exportInto(QString::fromStdString(driver.scratch() / "export")));
    endWith(driver, RunState::Stop);
    CHECK(session.outcome().evaluated() != before);
    CHECK_FALSE(stateOf(driver).contains(QLatin1String("earlier run")));
}

TEST_CASE("trained runs are found under File, Open recent, and file dialogs do not begin in their folder")
{
    WindowDriver driver;
    train(driver);
    endWith(driver, RunState::Stop);
    const QString run = QString::fromStdString(driver.session().outcome().run()->path);
    REQUIRE(driver.open(driver.albums()));
    auto* file = driver.window().menuBar()->actions().front()->menu();
    Q_EMIT file->aboutToShow();
    QAction* newest = nullptr;
    for (auto* recent : file->findChildren<QMenu*>())
        for (auto* action : recent->actions())
            if (!newest && action->text().startsWith(QLatin1String("Run of "))) newest = action;
    REQUIRE(newest);
    newest->trigger();
    REQUIRE(driver.await([&] {
        return driver.session().outcome().run() && driver.session().activity().now() == Activity::Idle;
    }));
    CHECK(QString::fromStdString(driver.session().outcome().run()->path) == run);
    CHECK(app::lastFolder() != ui::runsFolder());
}

TEST_CASE("a run of this sitting opened again is the same run, not one more under its own curves")
{
    WindowDriver driver;
    train(driver);
    endWith(driver, RunState::Stop);
    auto& session = driver.session();
    REQUIRE(driver.open(QString::fromStdString(session.outcome().run()->path)));
    REQUIRE(session.outcome().shelf().entries().size() == 1);
    CHECK(session.outcome().shelf().entries().front().run == session.outcome().run());
    const auto* loss = view(driver.window(), "loss");
    REQUIRE(loss);
    for (const auto& series : loss->plot().series) CHECK_FALSE(series.thin);
}

TEST_CASE("a run on other data says so where it lies under the curves")
{
    WindowDriver driver;
    train(driver);
    endWith(driver, RunState::Stop);
    REQUIRE(driver.open(driver.albums(30)));
    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(1));
    const auto* loss = view(driver.window(), "loss");
    REQUIRE(loss);
    bool told = false;
    for (const auto& series : loss->plot().series)
        told = told || series.name.english().find("other data") != std::string::npos;
    CHECK(told);
    endWith(driver, RunState::Stop);
}

TEST_CASE("a training stopped before its first epoch says that nothing was kept")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(400)));
    driver.setEpochs(kForever);
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.await([&] {
        return driver.session().dataset().prepared() && driver.session().activity().now() == Activity::Idle;
    }));
    driver.session().training().start();
    endWith(driver, RunState::Stop);
    CHECK_FALSE(driver.session().outcome().run());
    CHECK(driver.message().contains(QLatin1String("nothing to keep")));
}

TEST_CASE("the question about a training goes when the training ends by itself")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums()));
    driver.setEpochs(40);
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().training().isGoingOn(); }));
    driver.session().training().ask(RunState::Pause);
    driver.window().close();
    REQUIRE(question(driver));
    driver.session().training().ask(RunState::Go);
    REQUIRE(driver.await([&] { return !driver.session().training().isGoingOn(); }));
    CHECK(driver.await([&] { return !question(driver); }));
    CHECK(driver.window().isVisible());
}

TEST_CASE("closing asks while files are written or an analysis runs")
{
    WindowDriver driver;
    evaluated<ui::OverviewTab>(driver);
    REQUIRE(driver.await([&] { return driver.session().activity().now() == Activity::Idle; }));
    SECTION("the files are written first")
    {
        const QString folder = QString::fromStdString(driver.scratch() / "export");
        bool well = false;
        QObject::connect(&driver.window().saving(), &app::Saving::exported, &driver.window(),
                         [&](bool is) { well = is; });
        driver.window().saving().exportInto(folder);
        driver.window().close();
        CHECK(driver.window().isVisible());
        REQUIRE(question(driver));
        driver.screenshots(*question(driver), QStringLiteral("close-question-files"));
        QTest::mouseClick(button(*question(driver), "Write them"), Qt::LeftButton);
        REQUIRE(driver.await([&] { return !driver.window().isVisible(); }));
        CHECK(well);
        CHECK(QFile::exists(folder + QStringLiteral("/history.csv")));
    }
    SECTION("an analysis is lost with the window")
    {
        driver.session().outcome().analyses().start(ui::Analyses::Kind::TrackOrder, 90);
        REQUIRE(driver.session().outcome().analyses().running());
        driver.window().close();
        CHECK(driver.window().isVisible());
        REQUIRE(question(driver));
        QTest::mouseClick(button(*question(driver), "Close"), Qt::LeftButton);
        CHECK(driver.await([&] { return !driver.window().isVisible(); }));
    }
}
