// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/dialogs/about_window.h"
#include "app/dialogs/methods_dialog.h"
#include "app/dialogs/tour.h"
#include "app/palette/action_palette.h"
#include "app/palette/action_sheet.h"
#include "app/palette/page_actions.h"
#include "app/window/import.h"
#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "ui/pages/train/train_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>

namespace segue::app {

using Activity = ui::Activity::Kind;

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

WindowActions::WindowActions(MainWindow& window) : QObject(&window), m_window(window)
{
    addFile();
    addEdit();
    addView();
    addRun();
    addHelp();
    auto& session = m_window.session();
    connect(&session.activity(), &ui::Activity::changed, this, &WindowActions::showState);
    connect(&session.dataset(), &ui::Dataset::preparedChanged, this, &WindowActions::showState);
    connect(&session.outcome(), &ui::Outcome::runChanged, this, &WindowActions::showState);
    connect(&session.outcome(), &ui::Outcome::evaluatedChanged, this, &WindowActions::showState);
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
    add(menu, tr("&Open..."), QKeySequence::Open, [this] { m_window.chooseFile(); });
    add(menu, tr("Open a &folder..."), QKeySequence(tr("Ctrl+Shift+O")), [this] { m_window.chooseFolder(); });
    add(menu, tr("&Import..."), QKeySequence(tr("Ctrl+I")), [this] { chooseImport(m_window); });
    add(menu, tr("Import a fo&lder..."), QKeySequence(tr("Ctrl+Shift+I")),
        [this] { chooseImportFolder(m_window); });
    add(menu, tr("Open the s&ample"), {}, [this] { m_window.openSample(); });
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::showRecent);  // trainings add runs
    showRecent();
    menu->addSeparator();
    m_saveRun = add(menu, tr("&Save run as..."), QKeySequence::Save, [this] { m_window.saveRun(); });
    m_export =
        add(menu, tr("&Export everything..."), QKeySequence(tr("Ctrl+E")), [this] { m_window.exportAll(); });
    m_methods = add(menu, tr("&Methods and results..."), QKeySequence(tr("Ctrl+M")), [this] {
        (new MethodsDialog(m_window.session().outcome().evaluated(), &m_window))->show();
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
        connect(m_recent->addAction(text), &QAction::triggered, &m_window,
                [this, path] { m_window.openFile(path); });
    };
    for (const auto& path : recentFiles()) offer(QDir::toNativeSeparators(path), path);
    m_recent->addSeparator();
    for (const auto& path : recentRuns()) offer(runName(path), path);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void WindowActions::addEdit()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    auto* stack = m_window.session().choices().undoStack();
    auto *undo = stack->createUndoAction(menu, tr("&Undo")),
         *redo = stack->createRedoAction(menu, tr("&Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    add(menu, tr("&Find an album"), QKeySequence::Find, [this] { m_window.findAlbum(); });
}

void WindowActions::addView()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&View"));
    m_pages = new QActionGroup(menu);
    const QStringList pages{tr("&Data"), tr("&Windows"), tr("&Train"), tr("&Evaluate")};
    for (int i = 0; i < pages.size(); ++i) {
        auto* action = add(menu, pages[i], QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
                           [this, i] { m_window.showPage(i); });
        action->setCheckable(true);
        m_pages->addAction(action);
    }
    menu->addSeparator();
    for (auto* dock : m_window.docks()) menu->addAction(dock->toggleViewAction());
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
        // Queued: the menus are made anew, this one with them.
        auto* action = add(menu, name, {}, [this, code = code] {
            QMetaObject::invokeMethod(
                &m_window, [this, code] { m_window.switchLanguage(code); }, Qt::QueuedConnection);
        });
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
    auto& session = m_window.session();
    m_start = add(menu, tr("&Start training"), QKeySequence(Qt::Key_F5), [this] {
        m_window.showPage(MainWindow::Train);
        m_window.pages().train()->start();
    });
    m_pause = add(menu, tr("&Pause or go on"), QKeySequence(Qt::Key_F6), [this, &session] {
        if (!session.training().canGoOn())
            return session.training().ask(session.activity().now() == Activity::Paused ? RunState::Go
                                                                                       : RunState::Pause);
        m_window.showPage(MainWindow::Train);
        session.training().goOn();
    });
    m_stop = add(menu, tr("Stop and &keep"), QKeySequence(Qt::Key_F7),
                 [&session] { session.training().ask(RunState::Stop); });
    m_discard = add(menu, tr("&Discard"), QKeySequence(tr("Shift+F7")),
                    [&session] { session.training().ask(RunState::Abort); });
    menu->addSeparator();
    m_reset = add(menu, tr("&Reset the form"), {}, [&session] {
        ui::Setup choices = session.choices().setup();
        choices.config = model::presetFor(choices.config, choices.config.preset);
        session.choices().choose(choices, tr("Reset the form"));
    });
}

void WindowActions::addHelp()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Commands..."), QKeySequence(tr("Ctrl+Shift+P")), [this] {
        auto* palette = new ActionPalette(&m_window);
        palette->offer(all() + pageActions(m_window, palette));
        openPalette(m_window, palette);
    });
    add(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
        [this] { openShortcutSheet(m_window, all()); });
    add(menu, tr("&Glossary"), {}, [this] { m_window.showDock(QStringLiteral("glossary")); });
    add(menu, tr("&Tour of the window"), {}, [this] { startTour(m_window); });
    menu->addSeparator();
    add(menu, tr("&About Segue"), {}, [this] {
        openAbout(m_window, m_window.session().training().engineInfo());
    })->setMenuRole(QAction::AboutRole);
}

void WindowActions::setCurrentPage(int page)
{
    const auto pages = m_pages->actions();
    if (page < pages.size()) pages[page]->setChecked(true);
}

void WindowActions::showState()
{
    auto& session = m_window.session();
    const Activity activity = session.activity().now();
    const bool going = activity == Activity::Training || activity == Activity::Paused;
    m_start->setEnabled(session.dataset().prepared() && !session.training().isGoingOn());
    m_reset->setEnabled(!session.training().isGoingOn());
    m_reset->setToolTip(
        m_reset->isEnabled()
            ? tr("Every parameter back to its preset, but for seed and threads; can be undone")
            : tr("Parameters are locked while a training goes on."));
    for (auto* action : {m_stop, m_discard}) action->setEnabled(going);
    m_pause->setEnabled(going || session.training().canGoOn());
    m_saveRun->setEnabled(session.outcome().run() && session.outcome().run()->finished);
    m_saveRun->setToolTip(m_saveRun->isEnabled() ? QString() : tr("There is no trained run yet."));
    const QString why = session.outcome().evaluatedOrders()
                            ? tr("This is for runs that predict directions; the figures of this one are on "
                                 "the Evaluate page.")
                            : tr("There is no evaluation yet.");
    for (auto* action : {m_export, m_methods}) {
        action->setEnabled(session.outcome().evaluated() != nullptr);
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
