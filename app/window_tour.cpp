// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_tour.h"

#include "app/main_window.h"
#include "app/window_side_bar.h"
#include "ui/pages/furniture.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace segue::app {

using ui::kGrid;
using ui::Text;

namespace {

constexpr int kWidth = 44 * kGrid, kTip = kGrid;  // px; the tip points at the entry that is spoken of

struct Step {
    const char *title, *words;
};

constexpr std::array<Step, Tour::kSteps> kTexts{{
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Open your albums"),
     QT_TRANSLATE_NOOP("segue::app::Tour", "Open a table, or drop it here. Segue says what it is, what is odd about it, and which albums the cleaning rules leave. The sample is synthetic and opens at once.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Look at the windows"),
     QT_TRANSLATE_NOOP("segue::app::Tour", "Each track is cut into windows: what the network reads. Walk through albums and tracks, and change how they are cut.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Train a network"),
     QT_TRANSLATE_NOOP("segue::app::Tour", "Choose a preset and start. The loss grows live; you can pause, stop and keep, or go on another day.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "See what it is worth"),
     QT_TRANSLATE_NOOP("segue::app::Tour", "The result on albums it has never seen, beside seven simple rules: only what lies above the best of them is the network's own. Every figure can be saved for a paper.")},
    {QT_TRANSLATE_NOOP("segue::app::Tour", "Everything has a key"),
     QT_TRANSLATE_NOOP("segue::app::Tour", "Ctrl+Shift+P finds any command, F1 lists the keys, the \"?\" of a page says what it is for. Ctrl+Z takes any choice back.")},
}};

}  // namespace

Tour::Tour(MainWindow& window)
    : QFrame(&window), m_window(window), m_title(new Text(ui::TypeSize::Section, true)), m_words(new Text),
      m_count(new Text(ui::TypeSize::Small, false, true)), m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kWidth);
    m_words->setWordWrap(true);
    m_next->setProperty("accent", true);
    auto* skip = new QPushButton(tr("S&kip"));
    skip->setFlat(true);
    skip->setToolTip(tr("End the tour (Escape); Help starts it again"));
    auto* buttons = ui::row({skip, m_count});
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid + kTip, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(skip, &QPushButton::clicked, this, &QWidget::close);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < kSteps ? go(m_step + 1) : void(close()); });
    window.installEventFilter(this);
    go(0);
}

void Tour::go(int step)
{
    m_step = step;
    m_title->setText(tr(kTexts[std::size_t(step)].title));
    m_words->setText(tr(kTexts[std::size_t(step)].words));
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(kSteps));
    ui::enable(m_back, step > 0, tr("This is the first step."), {});
    m_next->setText(step + 1 < kSteps ? tr("&Next") : tr("&Done"));
    if (step < MainWindow::kPages) m_window.showPage(step);
    place();
    show();
    raise();
    m_next->setFocus();
}

void Tour::place()
{
    adjustSize();
    const auto* bar = m_window.findChild<SideBar*>();
    const int entry = std::min(m_step, MainWindow::kPages - 1);
    const QPoint at = bar->entry(entry)->mapTo(&m_window, QPoint(bar->entry(entry)->width(), bar->entry(entry)->height() / 2));
    move(at.x() + kGrid, std::max(0, at.y() - 3 * kGrid));
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) place();
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
    QPainterPath card, tip;
    card.addRoundedRect(QRectF(rect()).adjusted(kTip + 1, 1, -1, -1), kGrid, kGrid);
    tip.addPolygon(QPolygonF({QPointF(1, 3 * kGrid), QPointF(kTip + 2, 2 * kGrid), QPointF(kTip + 2, 4 * kGrid)}));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.base);
    painter.drawPath(m_step < MainWindow::kPages ? card.united(tip) : card);
}

void startTour(MainWindow& window)
{
    delete window.findChild<Tour*>();
    new Tour(window);
}

}  // namespace segue::app
