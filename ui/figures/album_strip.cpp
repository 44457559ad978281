// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/album_strip.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace segue::ui {

AlbumStrip::AlbumStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The album's tracks"));
}

void AlbumStrip::setValues(std::vector<double> values, const QString& name, plot::Role role)
{
    m_values = std::move(values);
    m_name = name;
    m_role = role;
    setAccessibleDescription(tr("%1 of %n track(s), left to right", nullptr, int(m_values.size())).arg(name));
    update();
}

void AlbumStrip::setCurrent(int position)
{
    m_current = position;
    update();
}

QSize AlbumStrip::sizeHint() const { return {40 * kGrid, 4 * kGrid}; }

QRectF AlbumStrip::cell(int position) const
{
    const double step = double(width()) / double(std::max<std::size_t>(1, m_values.size()));
    return QRectF(position * step, 2, step, height() - 4).adjusted(1, 0, -1, 0);
}

int AlbumStrip::at(double x) const
{
    const int position = int(x * double(m_values.size()) / std::max(1, width()));
    return std::clamp(position, 0, int(m_values.size()) - 1);
}

void AlbumStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    double low = HUGE_VAL, high = -HUGE_VAL;
    for (const double value : m_values)
        if (!std::isnan(value)) low = std::min(low, value), high = std::max(high, value);
    painter.setFont(ui::font(TypeSize::Small));
    for (int i = 0; i < int(m_values.size()); ++i) {
        const double value = m_values[std::size_t(i)];
        QColor fill = theme.grid;
        if (!std::isnan(value)) {
            const double share = high > low ? (value - low) / (high - low) : 0.5;
            fill = theme.colour(m_role);
            fill.setAlphaF(float(0.15 + 0.85 * share));
        }
        painter.setPen(i == m_current ? QPen(theme.text, 2) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(cell(i), 3, 3);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void AlbumStrip::mousePressEvent(QMouseEvent* event)
{
    if (!m_values.empty()) Q_EMIT chosen(at(event->position().x()));
}

void AlbumStrip::keyPressEvent(QKeyEvent* event)
{
    const int step = int(event->key() == Qt::Key_Right) - int(event->key() == Qt::Key_Left);
    if (step == 0 || m_values.empty()) return QWidget::keyPressEvent(event);
    Q_EMIT chosen(std::clamp(m_current + step, 0, int(m_values.size()) - 1));
}

bool AlbumStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_values.empty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int position = at(help->pos().x());
    QToolTip::showText(help->globalPos(),
                       tr("Track %1: %2 %3")
                           .arg(position + 1)
                           .arg(m_name, QLocale().toString(m_values[std::size_t(position)], 'g', 4)),
                       this);
    return true;
}

}  // namespace segue::ui
