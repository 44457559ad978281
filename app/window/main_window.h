// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page_stack.h"
#include "ui/session/session.h"

#include <QMainWindow>

class QDockWidget;

namespace segue::ui {
class MessageBar;
}  // namespace segue::ui

namespace segue::app {

class Closing;
class SideBar;
class StatusBar;
class WindowActions;

/// The one window: pages reached by the side bar, menus, status bar, and a message bar for what went wrong.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum PageIndex {
        Data = PageStack::Data,
        Windows = PageStack::Windows,
        Train = PageStack::Train,
        Evaluate = PageStack::Evaluate
    };
    static constexpr int kPages = PageStack::kPages;

    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override = default;

    /// Opens a dataset, a folder of documents, a run file, or the run of a figure that was saved. What was
    /// open stays if that fails.
    void openFile(const QString& path);
    void openSample();
    void showPage(int page);
    int currentPage() const;
    bool isComplete() const { return m_pages->isComplete(); }
    /// Tells something in the message bar.
    ui::MessageBar* messages() const { return m_messages; }
    ui::Session& session() { return m_session; }
    const QList<QDockWidget*>& docks() const { return m_docks; }
    PageStack& pages() const { return *m_pages; }

    // What the menus ask for.
    void chooseFile();
    void chooseFolder();
    void saveRun();
    void exportAll();
    /// Starts to write every plot and table that there is into `folder`; the message bar tells how far it is.
    void exportInto(const QString& folder);
    void findAlbum();
    void showDock(const QString& name);
    void switchLanguage(const QString& code);

Q_SIGNALS:
    /// The window stands on the screen: time for what can wait.
    void firstPainted();
    /// The export into a folder is over.
    void exported(bool well);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void connectBench();
    void showTitle();
    void tellOpened(const QString& path);

    ui::Session m_session;
    SideBar* m_sideBar = nullptr;
    StatusBar* m_statusBar = nullptr;
    WindowActions* m_actions = nullptr;
    ui::MessageBar* m_messages = nullptr;
    PageStack* m_pages = nullptr;
    Closing* m_closing = nullptr;
    QList<QDockWidget*> m_docks;
    double m_share = 0;
    bool m_painted = false;
};

}  // namespace segue::app
