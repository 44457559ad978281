// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one profile, and a window beside the command line: a run is the process's that holds it.
#include "another_window.h"
#include "app/window/runs.h"
#include "app/window/settings.h"
#include "evaluated_window.h"
#include "run/run_file.h"
#include "support/program.h"
#include "ui/session/runs_folder.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <sstream>

using namespace segue;
using namespace segue::tests;
using Activity = ui::Activity::Kind;
namespace fs = std::filesystem;

namespace {

constexpr int kForever = 90000;  // epochs

QStringList kept(const char* pattern = "*")
{
    return QDir(ui::runsFolder()).entryList({QLatin1String(pattern)}, QDir::Files, QDir::Name);
}

std::size_t epochsOf(const std::string& run)
{
    const auto read = experiment::readRun(run);
    return read ? read->history.size() : 0;
}

/// The other window trains on: what was tried here has not disturbed it.
void checkTrainsOn(AnotherWindow& other, const std::string& run)
{
    CHECK(other.runs());
    const auto before = epochsOf(run);
    CHECK(await([&] { return epochsOf(run) > before; }));
}

void checkSaysWho(WindowDriver& driver, int process)
{
    CAPTURE(driver.message().toStdString());
    CHECK(driver.message().contains(QLatin1String("has been writing this since")));
    CHECK(driver.message().contains(QStringLiteral("(process %1 on ").arg(process)));
    driver.window().messages()->dismiss();
}

/// A run that a window left when it was killed.
std::string killedRun()
{
    AnotherWindow other;
    const auto run = other.ask("train");
    other.kill();
    return run;
}

bool awaitIdle(WindowDriver& driver)
{
    return driver.await([&] { return driver.session().activity().now() == Activity::Idle; });
}

}  // namespace

TEST_CASE(
    "a run that another window trains is looked at, and not offered, gone on with, thrown away or written "
    "over")
{
    AnotherWindow other;
    const auto run = other.ask("train");
    const QString path = QString::fromStdString(run);
    WindowDriver driver;
    auto& session = driver.session();
    CHECK(app::interruptedRun().isEmpty());
    driver.window().runs().offerRecovery();
    CHECK(driver.message().isEmpty());
    session.training().recover(path);
    CHECK_FALSE(session.training().isGoingOn());
    checkSaysWho(driver, other.process());
    REQUIRE(driver.open(path));
    REQUIRE(awaitIdle(driver));
    REQUIRE(session.outcome().run());
    CHECK(session.training().history().size() >= 2);
    REQUIRE(session.training().canGoOn());
    driver.window().messages()->dismiss();
    session.training().goOn();
    CHECK_FALSE(session.training().isGoingOn());
    checkSaysWho(driver, other.process());
    CHECK_FALSE(session.outcome().discard(session.outcome().run()));
    checkSaysWho(driver, other.process());
    CHECK(session.outcome().saveAs(path).error().code == ErrorCode::InUse);
    const auto plain = runSegue("evaluate '" + run + "'");
    CHECK(plain.status == 3);  // it has no model yet, and that is all
    for (const auto& arguments : std::vector<std::string>{
             "resume '" + run + "'", "train " + driver.albums().toStdString() + " --out '" + run + "'"}) {
        const auto refused = runSegue(arguments);
        CHECK(refused.status == 1);
        CHECK(refused.err.find("(process " + std::to_string(other.process()) + " on ") != std::string::npos);
    }
    checkTrainsOn(other, run);
    other.kill();
    CHECK(app::interruptedRun() == path);
    session.training().recover(path);
    CHECK(driver.awaitEpoch(int(epochsOf(run)) + 1));
    session.training().ask(RunState::Stop);
    REQUIRE(awaitIdle(driver));
    CHECK(session.outcome().run()->finished);
}

TEST_CASE("an interrupted run goes to one window alone, and may be thrown away by none while it is trained")
{
    const auto run = killedRun();
    WindowDriver driver;
    AnotherWindow other;
    CHECK(other.ask("offered") == run);
    driver.window().runs().offerRecovery();  // both offer it
    REQUIRE(button(*driver.window().messages(), "Throw away"));
    CHECK(other.ask("recover " + run) == "trains");
    QTest::mouseClick(button(*driver.window().messages(), "Throw away"), Qt::LeftButton);
    checkSaysWho(driver, other.process());
    driver.session().training().recover(QString::fromStdString(run));
    CHECK_FALSE(driver.session().training().isGoingOn());
    checkSaysWho(driver, other.process());
    CHECK(fs::exists(run));
    CHECK(app::interruptedRun().isEmpty());
    checkTrainsOn(other, run);
    other.ask("stop");
    CHECK(experiment::readRun(run)->finished);
}

TEST_CASE(
    "a run that the command line goes on with is no window's, and one that a window recovers is no command's")
{
    const auto run = killedRun();
    WindowDriver driver;
    {
        Running resumed(segueProgram() + " resume '" + run + "'");
        REQUIRE(await([&] { return holderOf(run).has_value(); }));
        CHECK(app::interruptedRun().isEmpty());
        driver.session().training().recover(QString::fromStdString(run));
        checkSaysWho(driver, resumed.process());
        REQUIRE(await([&] { return epochsOf(run) > 3; }));
    }
    driver.session().training().recover(QString::fromStdString(run));
    REQUIRE(driver.session().training().isGoingOn());
    const auto refused = runSegue("resume '" + run + "'");
    CHECK(refused.status == 1);
    CHECK(refused.err.find("tests_app") != std::string::npos);
    driver.session().training().ask(RunState::Abort);
    REQUIRE(awaitIdle(driver));
    CHECK_FALSE(fs::exists(run));
    CHECK(runSegue("resume '" + run + "'").status == 1);  // thrown away, but it can come back
    driver.session().choices().undoStack()->undo();
    REQUIRE(awaitIdle(driver));
    CHECK(fs::exists(run));
    CHECK_FALSE(holderOf(run));
}

TEST_CASE("what another window threw away stays while that can be undone, and goes when it died")
{
    ui::clearRunsFolder();  // of what the tests before this one left
    auto before = kept();
    AnotherWindow other;
    const auto run = other.ask("train");
    other.ask("discard");
    CHECK_FALSE(fs::exists(run));
    CHECK(kept("*.discarded").size() == 1);
    ui::clearRunsFolder();
    CHECK(kept("*.discarded").size() == 1);
    other.ask("undo");
    CHECK(fs::exists(run));
    AnotherWindow third;
    third.ask("train");
    third.ask("discard");
    third.kill();
    REQUIRE(kept("*.discarded").size() == 1);
    writeFile(run + ".unfinished", "");
    writeFile(run + "x.segue.lock", "segue-lock\n");
    ui::clearRunsFolder();
    before += QFileInfo(QString::fromStdString(run)).fileName();
    CHECK(kept() == before);
}

TEST_CASE("a step that throws a run away is not done again over a run that somebody trains by now")
{
    WindowDriver driver;
    auto& session = driver.session();
    REQUIRE(driver.open(driver.albums()));
    driver.setEpochs(kForever);
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.await(
        [&] { return session.dataset().prepared() && session.activity().now() == Activity::Idle; }));
    session.training().start();
    REQUIRE(driver.awaitEpoch(1));
    session.training().ask(RunState::Abort);
    REQUIRE(awaitIdle(driver));
    session.choices().undoStack()->undo();
    REQUIRE(awaitIdle(driver));
    const std::string run = session.outcome().run()->path;
    const Running resumed(segueProgram() + " resume '" + run + "'");
    REQUIRE(await([&] { return holderOf(run).has_value(); }));
    session.choices().undoStack()->redo();
    checkSaysWho(driver, resumed.process());
    CHECK(fs::exists(run));
    CHECK(session.outcome().run());
    CHECK_FALSE(session.choices().undoStack()->canRedo());
}

TEST_CASE("windows of one profile that start to train in the same moment take different names")
{
    ui::clearRunsFolder();
    const auto before = kept();
    AnotherWindow other;
    other.order("places 200");
    QSet<QString> names;
    std::vector<PathLock> held;
    for (int k = 0; k < 200; ++k) {
        auto place = ui::newRunPlace();
        REQUIRE(place);
        names += QString::fromStdString(place->path());
        held.push_back(std::move(*place));
    }
    std::istringstream theirs(other.answer());
    for (std::string path; std::getline(theirs, path);) names += QString::fromStdString(path);
    CHECK(names.size() == 400);
    held.clear();
    other.kill();
    ui::clearRunsFolder();
    CHECK(kept() == before);
}

TEST_CASE("files that two windows open at once are all among the recent ones")
{
    const ScratchDir folder;
    AnotherWindow other;
    for (int round = 0; round < 20; ++round) {
        const auto mine = writeFile(folder / ("mine-" + std::to_string(round % 4)), "x");
        const auto theirs = writeFile(folder / ("theirs-" + std::to_string(round % 4)), "x");
        other.order("recent " + theirs);
        app::rememberRecent(QString::fromStdString(mine));
        other.answer();
        const auto files = app::recentFiles();
        CHECK(files.contains(QString::fromStdString(mine)));
        CHECK(files.contains(QString::fromStdString(theirs)));
    }
    CHECK(app::recentFiles().size() == 8);
}

TEST_CASE("going on with a run that is stopped while its data are read changes nothing and leaves no copy")
{
    WindowDriver driver;
    auto& session = driver.session();
    REQUIRE(driver.open(driver.albums(2000)));
    driver.setEpochs(kForever);
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.await(
        [&] { return session.dataset().prepared() && session.activity().now() == Activity::Idle; }));
    session.training().start();
    REQUIRE(driver.awaitEpoch(1));
    session.training().ask(RunState::Stop);
    REQUIRE(awaitIdle(driver));
    const auto run = session.outcome().run();
    const auto before = kept();
    const auto wish = GENERATE(RunState::Stop, RunState::Abort);
    session.training().goOn();
    REQUIRE(session.training().isGoingOn());
    session.training().ask(wish);
    REQUIRE(awaitIdle(driver));
    CHECK(driver.message().contains(QLatin1String("the run stays as it was")));
    CHECK(session.outcome().run() == run);
    CHECK(kept() == before);
}
