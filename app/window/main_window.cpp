// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/actions.h"
#include "app/window/closing.h"
#include "app/window/docks.h"
#include "app/window/export.h"
#include "app/window/import.h"
#include "app/window/keyboard_habits.h"
#include "app/window/runs.h"
#include "app/window/sample.h"
#include "app/window/settings.h"
#include "app/window/side_bar.h"
#include "app/window/status_bar.h"
#include "app/window/task_bar.h"
#include "ui/figures/picture_run.h"
#include "ui/pages/data/source_card.h"
#include "ui/pages/evaluate/evaluate_page.h"
#include "ui/pages/windows/windows_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>

#include <utility>

namespace segue::app {

using ui::MessageBar;

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    connectBench();
    m_closing = new Closing(*this);
    build();
    showTitle();
    keepKeyboardHabits(*this);
    restoreWindow(*this);
}

void MainWindow::build()
{
    const int shown = m_pages ? currentPage() : int(Data);
    const QByteArray docksStood = saveState();
    QList<int> dockWidths;
    for (const auto* dock : m_docks) dockWidths += dock->width();
    menuBar()->clear();
    delete m_actions;
    qDeleteAll(m_docks);
    auto* centre = new QWidget;
    m_messages = new MessageBar(centre);
    m_pages = new PageStack(m_session);
    m_sideBar = new SideBar(centre);
    for (const QString& name : PageStack::names()) m_sideBar->addEntry(name);
    auto* layout = new QGridLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar, 0, 0, 2, 1);
    layout->addWidget(m_pages, 0, 1);
    // Below: a page gives way at its foot, and what is read or clicked stays in its place.
    layout->addWidget(m_messages, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setCentralWidget(centre);
    m_docks = addDocks(*this);
    restoreState(docksStood);
    // Later, when it has been laid out: they would leave a new middle next to nothing.
    if (!dockWidths.isEmpty())
        QTimer::singleShot(0, this, [this, dockWidths] { resizeDocks(m_docks, dockWidths, Qt::Horizontal); });
    m_actions = new WindowActions(*this);
    setStatusBar(m_statusBar = new StatusBar(m_session));
    connect(m_sideBar, &SideBar::chosen, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::openFileWanted, this, &MainWindow::chooseFile);
    connect(m_pages, &PageStack::openSampleWanted, this, &MainWindow::openSample);
    connect(m_pages, &PageStack::pageWanted, this, &MainWindow::showPage);
    showPage(shown);
    if (m_painted) m_pages->makeRest();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true)) return;
    QTimer::singleShot(0, this, [this] { keepAbove(m_docks); });
    QTimer::singleShot(0, m_pages, &PageStack::makeRest);
    QTimer::singleShot(0, this, &MainWindow::firstPainted);
}

void MainWindow::connectBench()
{
    connect(&m_session, &ui::Session::failed, this,
            [this](const Error& error) { tellProblem(*this, error); });
    connect(&m_session.dataset(), &ui::Dataset::opened, this,
            [this](const ui::Opened&, const QString& path) { tellOpened(path); });
    connect(&m_session.activity(), &ui::Activity::progressed, this, [this](double share) {
        m_share = share;
        if (m_session.training().isGoingOn()) showTaskProgress(share);
        showTitle();
    });
    connect(&m_session.activity(), &ui::Activity::changed, this, [this] {
        m_sideBar->setBusy(Train, m_session.training().isGoingOn());
        if (!m_session.training().isGoingOn()) showTaskProgress(-1);
        if (m_session.training().isGoingOn()) m_messages->dismiss();
        m_sideBar->setBusy(Evaluate, m_session.activity().now() == ui::Activity::Kind::Evaluating);
        showTitle();
    });
    connect(&m_session.training(), &ui::Training::ended, this,
            [this](ui::Training::Ending ending) { tellEnding(*this, ending); });
}

void MainWindow::showTitle()
{
    QString title = tr("Segue");
    if (m_session.dataset().table())
        title = QStringLiteral("%1 – %2").arg(
            QFileInfo(QString::fromStdString(m_session.dataset().table()->source)).fileName(), title);
    if (m_session.training().isGoingOn())
        title = QStringLiteral("%1 % · %2").arg(int(m_share * 100)).arg(title);
    setWindowTitle(title);
}

void MainWindow::showPage(int page)
{
    if (page < 0 || page >= kPages) return;
    m_pages->page(page);
    m_pages->setCurrentIndex(page);
    m_sideBar->setCurrent(page);
    m_actions->setCurrentPage(page);
}

int MainWindow::currentPage() const { return m_pages->currentIndex(); }

void MainWindow::openFile(const QString& path)
{
    if (m_session.training().isGoingOn())
        return m_messages->tell(MessageBar::Kind::Information,
                                tr("A training goes on. Stop it first, then open another file."));
    m_messages->dismiss();
    if (ui::isPicture(path)) return openPicture(*this, path);
    m_session.dataset().open(QDir::cleanPath(path));  // a dropped folder ends in a slash
}

void MainWindow::openSample()
{
    const auto sample = sampleFile();
    if (!sample) return m_messages->tell(MessageBar::Kind::Problem, ui::describe(sample.error()));
    openFile(*sample);
}

void MainWindow::tellOpened(const QString& path)
{
    if (!ui::isSample(path.toStdString())) rememberRecent(path);
    m_actions->showRecent();
    showTitle();
    if (m_session.outcome().run()) return showPage(Evaluate);
    showPage(Data);
    if (ui::isSample(path.toStdString()))
        m_messages->tell(MessageBar::Kind::Information,
                         tr("This is the synthetic sample: no real music. Look around, then start training "
                            "on the Train page (Ctrl+3, F5)."));
}

void MainWindow::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a dataset or a run"), lastFolder(),
                                     tr("Datasets and runs (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip "
                                        "*.segue);;Pictures of runs (*.png *.svg *.pdf);;All files (*)"));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::chooseFolder()
{
    if (const QString path = QFileDialog::getExistingDirectory(
            this, tr("Open a folder of documents as one dataset"), lastFolder());
        !path.isEmpty())
        openFile(path);
}

void MainWindow::saveRun()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the run"), lastFolder() + QStringLiteral("/run.segue"), tr("Segue run (*.segue)"));
    if (path.isEmpty()) return;
    if (const auto saved = m_session.outcome().saveAs(path); !saved)
        return m_messages->tell(MessageBar::Kind::Problem, ui::describe(saved.error()));
    m_messages->tell(MessageBar::Kind::Information, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::exportAll()
{
    if (const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Export everything into a folder"), lastFolder());
        !folder.isEmpty())
        exportInto(folder);
}

void MainWindow::exportInto(const QString& folder)
{
    exportEverything(*this, m_pages->evaluate()->plots(), folder);
}

void MainWindow::findAlbum()
{
    showPage(Windows);
    m_pages->windows()->focusSearch();
}

void MainWindow::showDock(const QString& name)
{
    auto* dock = findChild<QDockWidget*>(name);
    dock->show();
    dock->raise();
}

void MainWindow::switchLanguage(const QString& code)
{
    applyLanguage(code);
    build();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing->mayClose()) return event->ignore();
    rememberWindow(*this);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

}  // namespace segue::app
