// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page_stack.h"
#include "ui/session/session.h"

#include <QMainWindow>

namespace segue::ui {
class MessageBar;
}  // namespace segue::ui

namespace segue::app {

class Closing;
class Docks;
class Opening;
class Runs;
class Saving;
class SideBar;
class WindowActions;

/// The one window: pages reached by the side bar, menus, status bar, and a message bar for what went wrong.
/// It owns the session and puts the parts together; they do not know it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override = default;

    void showPage(int page);
    int currentPage() const;
    bool isComplete() const { return m_pages->isComplete(); }
    /// Tells something in the message bar.
    ui::MessageBar* messages() const { return m_messages; }
    ui::Session& session() { return m_session; }
    PageStack& pages() const { return *m_pages; }
    Docks& docks() const { return *m_docks; }
    Opening& opening() const { return *m_opening; }
    Saving& saving() const { return *m_saving; }
    Runs& runs() const { return *m_runs; }
    /// Starts the tour from its first step; one that goes on starts again.
    void startTour();
    void switchLanguage(const QString& code);

Q_SIGNALS:
    /// The window stands on the screen: time for what can wait.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeParts();
    void build();
    QWidget* makeCentre();
    void makeActions();
    void connectSession();
    void showTitle();
    void showActivity();
    void tellOpened(const QString& path);
    void openCommands();

    ui::Session m_session;
    ui::MessageBar* m_messages = nullptr;
    Opening* m_opening = nullptr;
    Saving* m_saving = nullptr;
    Runs* m_runs = nullptr;
    Closing* m_closing = nullptr;
    // Made anew in another language.
    PageStack* m_pages = nullptr;
    SideBar* m_sideBar = nullptr;
    Docks* m_docks = nullptr;
    WindowActions* m_actions = nullptr;
    double m_share = 0;
    bool m_painted = false;
};

}  // namespace segue::app
