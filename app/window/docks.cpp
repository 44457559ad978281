// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/docks.h"

#include "ui/pages/train/runs_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QTextBrowser>
#include <QUndoView>
#include <QWindow>

#include <functional>

namespace segue::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WindowDocks)
};

constexpr int kLeastWidth = 27 * ui::kGrid, kLeastHeight = 16 * ui::kGrid;

/// Makes its content when it is first seen: most people never open most docks.
class Dock : public QDockWidget {
public:
    Dock(const QString& name, const QString& title, const QKeySequence& keys, std::function<QWidget*()> make,
         QMainWindow& window)
        : QDockWidget(title, &window), m_make(std::move(make))
    {
        setObjectName(name);  // by which its place is remembered
        toggleViewAction()->setShortcut(keys);
        connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
            if (!visible || widget()) return;
            setWidget(onCard(m_make()));
            widget()->setMinimumSize(kLeastWidth, kLeastHeight);
        });
        setFont(ui::font(ui::TypeSize::Section, true));  // of its title
    }

    /// A page keeps the larger part.
    QSize sizeHint() const override { return {28 * ui::kGrid, 22 * ui::kGrid}; }

private:
    /// A surface like those of the pages, with the window around it.
    static QWidget* onCard(QWidget* content)
    {
        content->setFont(ui::font(ui::TypeSize::Body));
        auto* card = new ui::Card;
        card->body()->addWidget(content);
        auto* around = new QWidget;
        auto* layout = new QVBoxLayout(around);
        layout->setContentsMargins(ui::kGrid, ui::kGrid / 2, ui::kGrid, ui::kGrid);
        layout->addWidget(card);
        return around;
    }

    std::function<QWidget*()> m_make;
};

QString entry(const QString& term, const QString& meaning)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(term, meaning);
}

QString glossary()
{
    return entry(Words::tr("Transition"),
                 Words::tr("Two neighbouring tracks of an album. Each is one sample: does a value go up or "
                           "down from the first to the second?")) +
           entry(Words::tr("Window"), Words::tr("One of the equal parts that a track is cut into; the "
                                                "network reads them one after the other.")) +
           entry(Words::tr("Sealed test part"),
                 Words::tr(
                     "Albums that nothing is tuned or stopped on. They are predicted once, at the end.")) +
           entry(Words::tr("Validation part"), Words::tr("Albums the network does not learn from, but is "
                                                         "stopped on: their loss says when to end.")) +
           entry(Words::tr("Epoch"), Words::tr("One pass over all training albums.")) +
           entry(Words::tr("Accuracy"), Words::tr("The share of directions predicted right.")) +
           entry(Words::tr("AUC"), Words::tr("How often a transition that goes up gets a higher score than "
                                             "one that goes down. 50 % is chance.")) +
           entry(Words::tr("Wilson interval"),
                 Words::tr("Where the true accuracy lies, were transitions independent of each other.")) +
           entry(Words::tr("Album interval"),
                 Words::tr("The same without that assumption: whole albums are drawn anew 2,000 times.")) +
           entry(Words::tr("Ladder"), Words::tr("Seven simple rules on the same transitions. What the "
                                                "network adds is what it has above the best of them.")) +
           entry(
               Words::tr("Regression to the mean"),
               Words::tr("After a very loud track the next one is likely quieter, whatever the order means. "
                         "Simple rules know that, so a network must beat them, not chance.")) +
           entry(Words::tr("Agreement"),
                 Words::tr("The share of a transition's targets that were predicted right.")) +
           entry(Words::tr("Shuffle test"),
                 Words::tr("The tracks of each test album are put in another order, 200 times. Only what is "
                           "lost by that came from the order.")) +
           entry(Words::tr("p-value"),
                 Words::tr("How often chance alone gives a result at least this strong. With n repetitions "
                           "it cannot be smaller than 1 in n + 1."));
}

QWidget* makeGlossary()
{
    auto* text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(Words::tr("Glossary"));
    text->setHtml(glossary());
    text->document()->setDocumentMargin(ui::kGrid);
    return text;
}

QWidget* makeSteps(QUndoStack& steps)
{
    auto* view = new QUndoView(&steps);
    view->setFrameShape(QFrame::NoFrame);
    view->setEmptyLabel(Words::tr("As it was opened"));
    view->setAccessibleName(Words::tr("Steps that can be undone"));
    view->setToolTip(Words::tr("Choose a step to go back to it, or forward again"));
    return view;
}

}  // namespace

Docks::Docks(QMainWindow& window, ui::RunShelf& shelf, QUndoStack& steps) : QObject(&window)
{
    auto* runs = new Dock(
        QStringLiteral("runs"), Words::tr("Runs of this sitting"), QKeySequence(Words::tr("Ctrl+Shift+R")),
        [this, &shelf] { return makeRuns(shelf); }, window);
    auto* stack = new Dock(
        QStringLiteral("steps"), Words::tr("Steps"), QKeySequence(Words::tr("Ctrl+Shift+H")),
        [&steps] { return makeSteps(steps); }, window);
    auto* terms = new Dock(QStringLiteral("glossary"), Words::tr("Glossary"),
                           QKeySequence(Words::tr("Ctrl+Shift+G")), makeGlossary, window);
    window.addDockWidget(Qt::BottomDockWidgetArea, runs);
    window.addDockWidget(Qt::RightDockWidgetArea, stack);
    window.addDockWidget(Qt::RightDockWidgetArea, terms);
    m_all = {runs, stack, terms};
    for (auto* dock : m_all) dock->hide();
}

QWidget* Docks::makeRuns(ui::RunShelf& shelf)
{
    auto* runs = new ui::RunsPanel(shelf);
    connect(runs, &ui::RunsPanel::openWanted, this, &Docks::openWanted);
    return runs;
}

void Docks::show(const QString& name)
{
    for (auto* dock : m_all) {
        if (dock->objectName() != name) continue;
        dock->show();
        dock->raise();
    }
}

void Docks::keepAbove()
{
    for (auto* dock : m_all) {
        if (!dock->isFloating() || !dock->isVisible()) continue;
        dock->hide();
        dock->windowHandle()->setTransientParent(dock->parentWidget()->window()->windowHandle());
        dock->show();  // a window manager asks whom it belongs to when it appears
        dock->raise();
    }
}

}  // namespace segue::app
