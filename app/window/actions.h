// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <functional>

class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace segue::ui {
class Session;
}

namespace segue::app {

class Docks;
class Opening;
class Saving;

/// The parts of the window that its actions ask.
struct ActionParts {
    ui::Session& session;
    Opening& opening;
    Saving& saving;
    Docks& docks;
};

/// Everything the window can be asked to do, once: menus, shortcuts, the command palette and the shortcut
/// sheet are made of these actions.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QMainWindow& window, const ActionParts& parts);

    void setCurrentPage(int page);
    void showRecent();
    /// Every action of the menus that does something itself, in their order.
    QList<QAction*> all() const;

Q_SIGNALS:
    void pageWanted(int page);
    void findAlbumWanted();
    /// To be met later: the menus are made anew, and these actions with them.
    void languageWanted(const QString& code);
    /// A training with what stands in the form.
    void startWanted();
    void commandsWanted();
    void tourWanted();

private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> deed);
    void addFile();
    void addEdit();
    void addView();
    void addThemes(QMenu* view);
    void addLanguages(QMenu* view);
    void addRun();
    void addHelp();
    void showState();
    void pauseOrGoOn();
    void resetForm();

    QMainWindow& m_window;
    ActionParts m_parts;
    QMenu* m_recent = nullptr;
    QActionGroup* m_pages = nullptr;
    QAction *m_saveRun = nullptr, *m_export = nullptr, *m_methods = nullptr, *m_start = nullptr,
            *m_pause = nullptr, *m_stop = nullptr, *m_discard = nullptr, *m_reset = nullptr;
};

}  // namespace segue::app
