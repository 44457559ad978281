// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <array>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace segue::app {

class MainWindow;

/// Everything the window can be asked to do, once: menus, shortcuts, the command palette and the shortcut
/// sheet are made of these actions.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(MainWindow& window);

    void setCurrentPage(int page);
    void showRecent();
    /// Every action of the menus that does something itself, in their order.
    QList<QAction*> all() const;

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

    MainWindow& m_window;
    QMenu* m_recent = nullptr;
    QActionGroup* m_pages = nullptr;
    QAction *m_saveRun = nullptr, *m_export = nullptr, *m_methods = nullptr, *m_start = nullptr,
            *m_pause = nullptr, *m_stop = nullptr, *m_discard = nullptr, *m_reset = nullptr;
};

}  // namespace segue::app
