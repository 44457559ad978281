// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/dialogs/tour.h"
#include "app/palette/action_palette.h"
#include "app/palette/page_actions.h"
#include "app/window/actions.h"
#include "app/window/bars/side_bar.h"
#include "app/window/bars/status_bar.h"
#include "app/window/bars/task_bar.h"
#include "app/window/closing.h"
#include "app/window/docks.h"
#include "app/window/keyboard_habits.h"
#include "app/window/opening.h"
#include "app/window/runs.h"
#include "app/window/saving.h"
#include "app/window/settings.h"
#include "ui/pages/data/source_card.h"
#include "ui/pages/evaluate/evaluate_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/windows/windows_page.h"
#include "ui/widgets/message_bar.h"

#include <QCloseEvent>
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
    connectSession();
    makeParts();
    build();
    showTitle();
    keepKeyboardHabits(*this);
    restoreWindow(*this);
}

void MainWindow::makeParts()
{
    m_messages = new MessageBar(this);
    m_opening = new Opening(*this, m_session, *m_messages);
    m_saving = new Saving(*this, m_session.outcome(), *m_messages, [this] { return m_pages->plots(); });
    m_runs = new Runs(m_session.training(), m_session.outcome(), *m_session.choices().undoStack(),
                      *m_messages, this);
    m_closing = new Closing(*this, m_session.training(), m_session.outcome().analyses(), *m_saving);
    connect(m_runs, &Runs::trainingWanted, this, [this] { showPage(ui::Page::Train); });
}

void MainWindow::build()
{
    const int shown = m_pages ? currentPage() : int(ui::Page::Data);
    const QByteArray docksStood = saveState();
    QList<int> dockWidths;
    if (m_docks)
        for (const auto* dock : m_docks->all()) dockWidths += dock->width();
    menuBar()->clear();
    delete m_actions;
    delete m_docks;
    m_messages->dismiss();
    setCentralWidget(makeCentre());
    m_docks = new Docks(*this, m_session.outcome().shelf(), *m_session.choices().undoStack());
    connect(m_docks, &Docks::openWanted, m_opening, &Opening::openFile);
    restoreState(docksStood);
    // Later, when it has been laid out: they would leave a new middle next to nothing.
    if (!dockWidths.isEmpty())
        QTimer::singleShot(0, this,
                           [this, dockWidths] { resizeDocks(m_docks->all(), dockWidths, Qt::Horizontal); });
    makeActions();
    setStatusBar(
        new StatusBar(m_session.dataset(), m_session.choices(), m_session.training(), m_session.activity()));
    showPage(shown);
    if (m_painted) m_pages->makeRest();
}

QWidget* MainWindow::makeCentre()
{
    auto* centre = new QWidget;
    m_messages->setParent(centre);
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
    connect(m_sideBar, &SideBar::chosen, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::openFileWanted, m_opening, &Opening::chooseFile);
    connect(m_pages, &PageStack::openSampleWanted, m_opening, &Opening::openSample);
    connect(m_pages, &PageStack::pageWanted, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::failed, m_opening, &Opening::tellProblem);
    return centre;
}

void MainWindow::makeActions()
{
    m_actions = new WindowActions(
        *this, {.session = m_session, .opening = *m_opening, .saving = *m_saving, .docks = *m_docks});
    connect(m_actions, &WindowActions::pageWanted, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::findAlbumWanted, this, [this] {
        showPage(ui::Page::Windows);
        m_pages->windows()->focusSearch();
    });
    connect(m_actions, &WindowActions::startWanted, this, [this] {
        showPage(ui::Page::Train);
        m_pages->train()->start();
    });
    connect(m_actions, &WindowActions::commandsWanted, this, &MainWindow::openCommands);
    connect(m_actions, &WindowActions::tourWanted, this, &MainWindow::startTour);
    connect(m_actions, &WindowActions::languageWanted, this, &MainWindow::switchLanguage,
            Qt::QueuedConnection);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true)) return;
    QTimer::singleShot(0, this, [this] { m_docks->keepAbove(); });
    QTimer::singleShot(0, m_pages, &PageStack::makeRest);
    QTimer::singleShot(0, this, &MainWindow::firstPainted);
}

void MainWindow::connectSession()
{
    connect(&m_session.dataset(), &ui::Dataset::opened, this,
            [this](const ui::Opened&, const QString& path) { tellOpened(path); });
    connect(&m_session.activity(), &ui::Activity::progressed, this, [this](double share) {
        m_share = share;
        if (m_session.training().isGoingOn()) showTaskProgress(share);
        showTitle();
    });
    connect(&m_session.activity(), &ui::Activity::changed, this, &MainWindow::showActivity);
}

void MainWindow::showActivity()
{
    const bool training = m_session.training().isGoingOn();
    m_sideBar->setBusy(ui::Page::Train, training);
    if (!training) showTaskProgress(-1);
    if (training) m_messages->dismiss();
    m_sideBar->setBusy(ui::Page::Evaluate, m_session.activity().now() == ui::Activity::Kind::Evaluating);
    showTitle();
}

void MainWindow::showTitle()
{
    QString title = tr("Segue");
    if (const auto& table = m_session.dataset().table())
        title =
            QStringLiteral("%1 – %2").arg(QFileInfo(QString::fromStdString(table->source)).fileName(), title);
    if (m_session.training().isGoingOn())
        title = QStringLiteral("%1 % · %2").arg(int(m_share * 100)).arg(title);
    setWindowTitle(title);
}

void MainWindow::showPage(int page)
{
    if (page < 0 || page >= ui::Page::kPages) return;
    m_pages->page(page);
    m_pages->setCurrentIndex(page);
    m_sideBar->setCurrent(page);
    m_actions->setCurrentPage(page);
}

int MainWindow::currentPage() const { return m_pages->currentIndex(); }

void MainWindow::tellOpened(const QString& path)
{
    if (!ui::isSample(path.toStdString())) rememberRecent(path);
    m_actions->showRecent();
    showTitle();
    if (m_session.outcome().run()) return showPage(ui::Page::Evaluate);
    showPage(ui::Page::Data);
    if (ui::isSample(path.toStdString()))
        m_messages->tell(MessageBar::Kind::Information,
                         tr("This is the synthetic sample: no real music. Look around, then start training "
                            "on the Train page (Ctrl+4, F5)."));
}

void MainWindow::openCommands()
{
    auto* palette = new ActionPalette(this);
    QList<int> tabbed;
    if (m_session.dataset().prepared()) tabbed += ui::Page::Order;
    if (m_session.outcome().evaluated()) tabbed += ui::Page::Evaluate;
    palette->offer(m_actions->all() + pageActions(*m_pages, tabbed, palette));
    openPalette(*this, palette);
}

void MainWindow::startTour()
{
    delete findChild<Tour*>();
    auto* tour = new Tour(*this, *m_pages, *m_sideBar);
    connect(tour, &Tour::pageWanted, this, &MainWindow::showPage);
    tour->go(0);
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
    m_opening->openFile(event->mimeData()->urls().first().toLocalFile());
}

}  // namespace segue::app
