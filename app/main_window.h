// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/workbench.h"

#include <QMainWindow>

#include <array>

class QDockWidget;
class QStackedWidget;

namespace segue::ui {
class MessageBar;
class Page;
}  // namespace segue::ui

namespace segue::app {

class SideBar;
class StatusBar;
class WindowActions;

/// The one window: pages reached by the side bar, menus, status bar, and a message bar for what went wrong.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum PageIndex { Data, Windows, Train, Evaluate };  // Compare comes after these
    static constexpr int kPages = 4;

    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a dataset, a folder of documents, a run file, or the run of a figure that was saved. What was open stays if that fails.
    void openFile(const QString& path);
    void openSample();
    void showPage(int page);
    int currentPage() const;
    bool isComplete() const;  ///< every page is made
    /// Tells something in the message bar.
    ui::MessageBar* messages() const { return m_messages; }
    ui::Workbench& bench() { return m_bench; }
    const QList<QDockWidget*>& docks() const { return m_docks; }

    // What the menus ask for.
    void chooseFile();
    void chooseFolder();
    void saveRun();
    void exportAll();
    /// Writes every plot and table that there is into `folder`; false = told in the message bar.
    bool exportInto(const QString& folder);
    void findAlbum();
    void showDock(const QString& name);
    void switchLanguage(const QString& code);
    /// Offers to go on with runs that a crash interrupted.
    void offerRecovery();

Q_SIGNALS:
    /// The window stands on the screen: time for what can wait.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    /// The page, made when it is first asked for.
    ui::Page* page(int index);
    ui::Page* makePage(int index);
    /// Makes the pages that nobody has asked for yet, one at a time, while there is nothing else to do.
    void makeRest();
    void connectBench();
    void showTitle();
    /// Opens the run that a saved figure comes from.
    void openPicture(const QString& path);
    void tellOpened(const QString& path);
    void askBeforeClosing();

    ui::Workbench m_bench;
    SideBar* m_sideBar = nullptr;
    StatusBar* m_statusBar = nullptr;
    WindowActions* m_actions = nullptr;
    ui::MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::array<ui::Page*, kPages> m_pages{};
    QList<QDockWidget*> m_docks;
    double m_share = 0;
    bool m_closeWhenDone = false, m_painted = false;
};

}  // namespace segue::app
