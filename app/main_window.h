// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/workbench.h"

#include <QMainWindow>

class QStackedWidget;

namespace segue::ui {
class MessageBar;
class Page;
class EvaluatePage;
class WindowsPage;
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

    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a dataset, a folder of documents, or a run file. What was open stays if that fails.
    void openFile(const QString& path);
    void openSample();
    void showPage(int page);
    int currentPage() const;
    /// Tells something in the message bar.
    ui::MessageBar* messages() const { return m_messages; }
    ui::Workbench& bench() { return m_bench; }

    // What the menus ask for.
    void chooseFile();
    void chooseFolder();
    void saveRun();
    void exportAll();
    /// Writes every plot and table that there is into `folder`; false = told in the message bar.
    bool exportInto(const QString& folder);
    void findAlbum();
    void switchLanguage(const QString& code);
    /// Offers to go on with runs that a crash interrupted.
    void offerRecovery();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void addPage(ui::Page* page);
    void connectBench();
    void showTitle();
    void tellOpened(const QString& path);
    void askBeforeClosing();

    ui::Workbench m_bench;
    SideBar* m_sideBar = nullptr;
    StatusBar* m_statusBar = nullptr;
    WindowActions* m_actions = nullptr;
    ui::MessageBar* m_messages = nullptr;
    QStackedWidget* m_pages = nullptr;
    ui::WindowsPage* m_windows = nullptr;
    ui::EvaluatePage* m_evaluate = nullptr;
    double m_share = 0;
    bool m_closeWhenDone = false;
};

}  // namespace segue::app
