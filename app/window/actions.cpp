// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/dialogs/about_window.h"
#include "app/dialogs/methods_dialog.h"
#include "app/palette/action_sheet.h"
#include "app/window/docks.h"
#include "app/window/opening.h"
#include "app/window/page_stack.h"
#include "app/window/saving.h"
#include "app/window/settings.h"
#include "ui/session/session.h"

#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>

namespace segue::app {

namespace {

/// A run is kept under the moment when it began.
QString runName(const QString& path)
{
    const auto began =
        QDateTime::fromString(QFileInfo(path).completeBaseName(), QStringLiteral("yyyy-MM-dd HH-mm-ss-zzz"));
    return WindowActions::tr("Run of %1")
        .arg(began.isValid() ? QLocale().toString(began, QLocale::ShortFormat) : QFileInfo(path).fileName());
}

}  // namespace

WindowActions::WindowActions(QMainWindow& window, const ActionParts& parts)
    : QObject(&window), m_window(window), m_parts(parts)
{
    addFile();
    addEdit();
    addView();
    addRun();
    addHelp();
    auto& session = m_parts.session;
    connect(&session.activity(), &ui::Activity::changed, this, &WindowActions::showState);
    connect(&session.dataset(), &ui::Dataset::preparedChanged, this, &WindowActions::showState);
    for (auto signal : {&ui::Outcome::runChanged, &ui::Outcome::evaluatedChanged})
        connect(&session.outcome(), signal, this, &WindowActions::showState);
    showState();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& keys,
                            std::function<void()> deed)
{
    auto* action = new QAction(text, menu);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [deed = std::move(deed)] { deed(); });
    menu->addAction(action);
    return action;
}

void WindowActions::addFile()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&File"));
    add(menu, tr("&Open..."), QKeySequence::Open, [this] { m_parts.opening.chooseFile(); });
    add(menu, tr("Open a &folder..."), QKeySequence(tr("Ctrl+Shift+O")),
        [this] { m_parts.opening.chooseFolder(); });
    add(menu, tr("&Import..."), QKeySequence(tr("Ctrl+I")), [this] { m_parts.opening.chooseImport(); });
    add(menu, tr("Import a fo&lder..."), QKeySequence(tr("Ctrl+Shift+I")),
        [this] { m_parts.opening.chooseImportFolder(); });
    add(menu, tr("Open the s&ample"), {}, [this] { m_parts.opening.openSample(); });
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::showRecent);  // trainings add runs
    showRecent();
    menu->addSeparator();
    m_saveRun = add(menu, tr("&Save run as..."), QKeySequence::Save, [this] { m_parts.saving.saveRun(); });
    m_export = add(menu, tr("&Export everything..."), QKeySequence(tr("Ctrl+E")),
                   [this] { m_parts.saving.exportAll(); });
    m_methods = add(menu, tr("&Methods and results..."), QKeySequence(tr("Ctrl+M")), [this] {
        (new MethodsDialog(m_parts.session.outcome().evaluated(), &m_window))->show();
    });
    menu->addSeparator();
    add(menu, tr("&Quit"), QKeySequence(tr("Ctrl+Q")), [this] {
        m_window.close();
    })->setMenuRole(QAction::QuitRole);
}

void WindowActions::showRecent()
{
    m_recent->clear();
    const auto offer = [this](const QString& text, const QString& path) {
        connect(m_recent->addAction(text), &QAction::triggered, &m_parts.opening,
                [this, path] { m_parts.opening.openFile(path); });
    };
    for (const auto& path : recentFiles()) offer(QDir::toNativeSeparators(path), path);
    m_recent->addSeparator();
    for (const auto& path : recentRuns()) offer(runName(path), path);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void WindowActions::addEdit()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    auto* stack = m_parts.session.choices().undoStack();
    auto *undo = stack->createUndoAction(menu, tr("&Undo")),
         *redo = stack->createRedoAction(menu, tr("&Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    add(menu, tr("&Find an album"), QKeySequence::Find, [this] { Q_EMIT findAlbumWanted(); });
}

void WindowActions::addView()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&View"));
    m_pages = new QActionGroup(menu);
    const QStringList pages{tr("&Data"), tr("&Windows"), tr("&Order"), tr("&Train"), tr("&Evaluate")};
    for (int i = 0; i < pages.size(); ++i) {
        auto* action = add(menu, pages[i], QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
                           [this, i] { Q_EMIT pageWanted(i); });
        action->setCheckable(true);
        m_pages->addAction(action);
    }
    menu->addSeparator();
    for (auto* dock : m_parts.docks.all()) menu->addAction(dock->toggleViewAction());
    menu->addSeparator();
    addThemes(menu);
    addLanguages(menu);
    menu->addSeparator();
    add(menu, tr("F&ull screen"), QKeySequence(Qt::Key_F11),
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

void WindowActions::addThemes(QMenu* view)
{
    auto* menu = view->addMenu(tr("T&heme"));
    auto* group = new QActionGroup(menu);
    const QStringList themes{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < themes.size(); ++i) {
        auto* action = add(menu, themes[i], {}, [i] { applyTheme(i); });
        action->setCheckable(true);
        action->setChecked(i == themeChosen());
        group->addAction(action);
    }
}

void WindowActions::addLanguages(QMenu* view)
{
    auto* menu = view->addMenu(tr("Lan&guage"));
    auto* group = new QActionGroup(menu);
    for (const auto& [code, name] : languages()) {
        auto* action = add(menu, name, {}, [this, code = code] { Q_EMIT languageWanted(code); });
        action->setCheckable(true);
        action->setChecked(code == languageChosen());
        action->setProperty("alsoFound",
                            QLocale::languageToString(QLocale(code).language()));  // by its English name
        group->addAction(action);
    }
}

void WindowActions::addRun()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Run"));
    auto& training = m_parts.session.training();
    m_start = add(menu, tr("&Start training"), QKeySequence(Qt::Key_F5), [this] { Q_EMIT startWanted(); });
    m_pause = add(menu, tr("&Pause or go on"), QKeySequence(Qt::Key_F6), [this] { pauseOrGoOn(); });
    m_stop = add(menu, tr("Stop and &keep"), QKeySequence(Qt::Key_F7),
                 [&training] { training.ask(RunState::Stop); });
    m_discard = add(menu, tr("&Discard"), QKeySequence(tr("Shift+F7")),
                    [&training] { training.ask(RunState::Abort); });
    menu->addSeparator();
    m_reset = add(menu, tr("&Reset the form"), {}, [this] { resetForm(); });
}

void WindowActions::pauseOrGoOn()
{
    auto& training = m_parts.session.training();
    if (!training.canGoOn())
        return training.ask(training.asked() == RunState::Pause ? RunState::Go : RunState::Pause);
    Q_EMIT pageWanted(ui::Page::Train);
    training.goOn();
}

void WindowActions::resetForm()
{
    auto& choices = m_parts.session.choices();
    ui::Setup setup = choices.setup();
    setup.config = model::presetFor(setup.config, setup.config.preset);
    choices.choose(setup, tr("Reset the form"));
}

void WindowActions::addHelp()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Commands..."), QKeySequence(tr("Ctrl+Shift+P")), [this] { Q_EMIT commandsWanted(); });
    add(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
        [this] { openShortcutSheet(m_window, all()); });
    add(menu, tr("&Glossary"), {}, [this] { m_parts.docks.show(QStringLiteral("glossary")); });
    add(menu, tr("&Tour of the window"), {}, [this] { Q_EMIT tourWanted(); });
    menu->addSeparator();
    add(menu, tr("&About Segue"), {}, [this] {
        openAbout(m_window, m_parts.session.training().engineInfo());
    })->setMenuRole(QAction::AboutRole);
}

void WindowActions::setCurrentPage(int page)
{
    const auto pages = m_pages->actions();
    if (page < pages.size()) pages[page]->setChecked(true);
}

void WindowActions::showState()
{
    auto& session = m_parts.session;
    const auto& training = session.training();
    const auto& outcome = session.outcome();
    const auto activity = session.activity().now();
    const bool going = activity == ui::Activity::Kind::Training || activity == ui::Activity::Kind::Paused;
    m_start->setEnabled(session.dataset().prepared() && !training.isGoingOn());
    m_reset->setEnabled(!training.isGoingOn());
    m_reset->setToolTip(
        m_reset->isEnabled()
            ? tr("Every parameter back to its preset, but for seed and threads; can be undone")
            : tr("Parameters are locked while a training goes on."));
    for (auto* action : {m_stop, m_discard}) action->setEnabled(going);
    m_pause->setEnabled(going || training.canGoOn());
    m_saveRun->setEnabled(outcome.run() && outcome.run()->finished);
    m_saveRun->setToolTip(m_saveRun->isEnabled() ? QString() : tr("There is no trained run yet."));
    const QString why = outcome.evaluatedOrders()
                            ? tr("This is for runs that predict directions; the figures of this one are on "
                                 "the Evaluate page.")
                            : tr("There is no evaluation yet.");
    for (auto* action : {m_export, m_methods}) {
        action->setEnabled(outcome.evaluated() != nullptr);
        action->setToolTip(action->isEnabled() ? QString() : why);
    }
}

QList<QAction*> WindowActions::all() const
{
    QList<QAction*> actions;
    const std::function<void(const QList<QAction*>&)> collect = [&](const QList<QAction*>& list) {
        for (auto* action : list) {
            if (action->menu())
                collect(action->menu()->actions());
            else if (!action->isSeparator())
                actions += action;
        }
    };
    collect(m_window.menuBar()->actions());
    return actions;
}

}  // namespace segue::app
