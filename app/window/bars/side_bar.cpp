// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bars/side_bar.h"

#include "ui/theme/theme.h"

#include <QEnterEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace segue::app {

using ui::kGrid;
using ui::Theme;

namespace {

constexpr int kWidth = 20 * kGrid, kNarrowWidth = 7 * kGrid;
constexpr int kRoomForPages = 130 * kGrid;  // px that every page has room in

/// A 16 x 16 drawing for each page: rows, steps, two tracks that change places, a falling curve,
/// bars.
QPainterPath drawing(int page)
{
    QPainterPath path;
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    if (page == 0) {
        path.addRoundedRect(QRectF(1, 2, 14, 12), 2, 2);
        line(1, 6, 15, 6);
        line(1, 10, 15, 10);
        line(6, 2, 6, 14);
    } else if (page == 1) {
        path.moveTo(1, 11);
        for (const QPointF& point : {QPointF(4, 11), QPointF(4, 6), QPointF(8, 6), QPointF(8, 9),
                                     QPointF(12, 9), QPointF(12, 3), QPointF(15, 3)})
            path.lineTo(point);
        line(1, 14.5, 15, 14.5);
    } else if (page == 2) {
        path.moveTo(1, 4);
        path.cubicTo(8, 4, 8, 12, 15, 12);
        path.moveTo(1, 12);
        path.cubicTo(8, 12, 8, 4, 15, 4);
        for (const double y : {4.0, 12.0}) {
            line(12, y - 3, 15, y);
            line(12, y + 3, 15, y);
        }
    } else if (page == 3) {
        path.moveTo(2, 2);
        path.cubicTo(4, 11, 7, 12, 15, 12);
        line(1, 14.5, 15, 14.5);
    } else {
        line(3, 14, 3, 8);
        line(8, 14, 8, 3);
        line(13, 14, 13, 6);
        line(1, 14.5, 15, 14.5);
    }
    return path;
}

}  // namespace

SideBar::SideBar(QWidget* parent)
    : QFrame(parent), m_entries(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    parent->installEventFilter(this);
    setFixedWidth(kWidth);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(kGrid, 2 * kGrid, kGrid, 2 * kGrid);
    m_layout->setSpacing(kGrid / 2);
    m_layout->addStretch();
    connect(m_entries, &QButtonGroup::idClicked, this, &SideBar::chosen);
}

void SideBar::addEntry(const QString& name)
{
    const int page = int(m_entries->buttons().size());
    auto* entry = new SideBarEntry(page, name);
    entry->setToolTip(tr("%1 (Ctrl+%2)").arg(name).arg(page + 1));
    m_entries->addButton(entry, page);
    m_layout->insertWidget(page, entry);
}

void SideBar::setCurrent(int page)
{
    if (auto* entry = m_entries->button(page)) entry->setChecked(true);
}

void SideBar::setBusy(int page, bool busy)
{
    static_cast<SideBarEntry*>(m_entries->button(page))->setBusy(busy);
}

/// Where the pages would lack room, as beside a dock in a small window, the names give way: the drawings and
/// tooltips stay.
bool SideBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setFixedWidth(parentWidget()->width() < kWidth + kRoomForPages ? kNarrowWidth : kWidth);
    return QFrame::eventFilter(watched, event);
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().alternate);
    painter.setPen(Theme::current().grid);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

SideBarEntry::SideBarEntry(int page, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_page(page)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void SideBarEntry::setBusy(bool busy)
{
    m_busy = busy;
    setAccessibleDescription(busy ? tr("working") : QString());
    update();
}

QSize SideBarEntry::sizeHint() const { return {kNarrowWidth - 2 * kGrid, 5 * kGrid}; }

void SideBarEntry::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor back = theme.accent;
    back.setAlphaF(isChecked() ? (theme.dark ? 0.24F : 0.12F) : underMouse() ? 0.06F : 0.0F);
    painter.setBrush(back);
    painter.setPen(hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) ? QPen(theme.accent, 1.5)
                                                                                     : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kGrid - 2, kGrid - 2);
    const QColor ink = isChecked() ? theme.accent : theme.mutedText;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(1.5 * kGrid, (height() - 16) / 2.0);
    painter.drawPath(drawing(m_page));
    painter.resetTransform();
    const bool named = width() >= kWidth - 2 * kGrid;
    painter.setFont(ui::font(ui::TypeSize::Body, isChecked()));
    painter.setPen(isChecked() ? theme.text : theme.mutedText);
    if (named)
        painter.drawText(rect().adjusted(5 * kGrid, 0, -2 * kGrid, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         text());
    if (!m_busy) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(named ? QPointF(width() - 1.5 * kGrid, height() / 2.0)
                              : QPointF(width() - 0.75 * kGrid, 0.75 * kGrid),
                        4, 4);
}

void SideBarEntry::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SideBarEntry::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace segue::app
