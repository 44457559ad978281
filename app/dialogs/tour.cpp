// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/tour.h"

#include "app/window/bars/side_bar.h"
#include "app/window/page_stack.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPainter>
#include <QStatusBar>

#include <array>

namespace segue::app {

using ui::kGrid;
using ui::Text;

namespace {

// In pixels: the side bar and the margin of the page, so that it covers nothing that is spoken of.
constexpr int kWidth = 22 * kGrid;

struct Step {
    const char *title, *words;
};

constexpr std::array<Step, Tour::kSteps> kTexts{{
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Open your albums"),
     QT_TRANSLATE_NOOP("segue::app::Tour",
                       "Open a table, or drop it here. Segue says what it is, what is odd about it, and "
                       "which albums the cleaning rules leave. The "
                       "sample is synthetic and opens at once.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Look at the windows"),
     QT_TRANSLATE_NOOP("segue::app::Tour",
                       "Each track is cut into windows: what the network reads. Walk through albums and "
                       "tracks, and change how they are cut.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Ask whether order matters"),
     QT_TRANSLATE_NOOP(
         "segue::app::Tour",
         "Every album beside random orders of its own tracks: is the real one told apart, and by "
         "what? It needs no network.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Train a network"),
     QT_TRANSLATE_NOOP("segue::app::Tour",
                       "Choose a preset and start. The loss grows live; you can pause, stop and keep, or go "
                       "on another day.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "See what it is worth"),
     QT_TRANSLATE_NOOP("segue::app::Tour",
                       "The result on albums it has never seen, beside seven simple rules: only what lies "
                       "above the best of them is the network's "
                       "own. Every figure can be saved for a paper.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Everything has a key"),
     QT_TRANSLATE_NOOP("segue::app::Tour",
                       "Ctrl+Shift+P opens Commands, which finds whatever the window can do; F1 lists the "
                       "keys, the \"?\" of a page says what it is "
                       "for. Ctrl+Z takes any choice back.")},
}};

}  // namespace

Tour::Tour(QMainWindow& window, PageStack& pages, SideBar& sideBar)
    : QFrame(&window), m_window(window), m_pages(pages), m_sideBar(sideBar),
      m_title(new Text(ui::TypeSize::Body, true)), m_words(new Text(ui::TypeSize::Small)),
      m_count(new Text(ui::TypeSize::Small, false, true)), m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kWidth);
    for (auto* text : {m_title, m_words}) text->setWordWrap(true);
    m_next->setProperty("accent", true);
    auto* skip = new QPushButton(tr("S&kip"));
    skip->setFlat(true);
    skip->setToolTip(tr("End the tour (Escape); Help starts it again"));
    for (auto* button : {skip, m_back, m_next}) {
        button->setAutoDefault(true);  // Return presses the one with the focus
        // So that two long words have room beside each other.
        button->setStyleSheet(QStringLiteral("padding: 4px 6px;"));
    }
    auto* foot = ui::row({skip});
    foot->addStretch();
    foot->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid + 4, kGrid + 4, kGrid + 4, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(ui::row({m_back, m_next}));
    layout->addLayout(foot);
    connect(skip, &QPushButton::clicked, this, &QWidget::close);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < kSteps ? go(m_step + 1) : finish(); });
    window.installEventFilter(this);
    connect(&m_pages, &QStackedWidget::currentChanged, this, &Tour::follow);
    connect(&m_pages, &QObject::destroyed, this, &QWidget::close);  // made anew in another language
}

void Tour::go(int step)
{
    tell(step);
    m_next->setFocus();
}

/// Where everybody begins, with the keyboard on the next step.
void Tour::finish()
{
    close();
    Q_EMIT pageWanted(ui::Page::Data);
    for (auto* button : m_pages.currentWidget()->findChildren<QPushButton*>())
        if (button->isVisible() && button->isDefault()) button->setFocus(Qt::OtherFocusReason);
}

void Tour::tell(int step)
{
    m_step = step;
    m_title->setText(tr(kTexts[std::size_t(step)].title));
    m_words->setText(tr(kTexts[std::size_t(step)].words));
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(kSteps));
    ui::enable(m_back, step > 0, tr("This is the first step."), {});
    m_next->setText(step + 1 < kSteps ? tr("&Next") : tr("&Done"));
    if (step < ui::Page::kPages) Q_EMIT pageWanted(step);
    place();
    show();
    raise();
}

void Tour::follow(int page)
{
    const int spokenOf = std::min(m_step, ui::Page::kPages - 1);
    if (page >= 0 && page != spokenOf) tell(page);
}

void Tour::place()
{
    const int inner = kWidth - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (auto* text : {m_title, m_words}) text->setFixedHeight(text->heightForWidth(inner));
    layout()->invalidate();  // it remembers the heights of the step before
    resize(kWidth, layout()->totalMinimumSize().height());
    const auto* last = m_sideBar.entry(ui::Page::kPages - 1);
    const int below = last->mapTo(&m_window, QPoint(0, last->height())).y() + 2 * kGrid;
    const int lowest = m_window.height() - m_window.statusBar()->sizeHint().height() - height() - kGrid;
    move(kGrid / 2, std::max(0, std::min(below, lowest)));
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !isHidden()) place();
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return void(close());
    QFrame::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent*)
{
    const auto& theme = ui::Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kGrid, kGrid);
}

}  // namespace segue::app
