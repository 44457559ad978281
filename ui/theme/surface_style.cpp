// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/surface_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace segue::ui {

namespace {

/// Between quiet text and the card: 3:1 on it, and no louder than what stands inside.
QColor fieldOutline(const Theme& theme)
{
    const auto part = [](int from, int to) { return from + (to - from) * 7 / 10; };
    const QColor &from = theme.base, &to = theme.mutedText;
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// The outline of a field, in the accent while it has the focus.
void paintField(QPainter& painter, const QRectF& place, QStyle::State state)
{
    const Theme& theme = Theme::current();
    const bool enabled = state & QStyle::State_Enabled, focused = state & QStyle::State_HasFocus;
    QColor outline = focused ? theme.accent : fieldOutline(theme);
    if (!enabled) outline = theme.line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

}  // namespace

SurfaceStyle::SurfaceStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void SurfaceStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return paintCheckBox(*painter, option->rect, option->state);
    if (element == PE_FrameStatusBarItem) return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit) paintField(*painter, option->rect, option->state);
}

void SurfaceStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox) paintField(*painter, option->rect, option->state);
}

int SurfaceStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;  // Fusion's are of another age
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void paintCheckBox(QPainter& painter, const QRectF& place, QStyle::State state)
{
    const Theme& theme = Theme::current();
    const bool enabled = state & QStyle::State_Enabled, partly = state & QStyle::State_NoChange;
    const bool filled = partly || (state & QStyle::State_On);
    const double side = std::min(place.width(), place.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(place.center());
    const bool active = enabled && (filled || (state & (QStyle::State_HasFocus | QStyle::State_MouseOver)));
    const QColor outline = active ? theme.accent : theme.mutedText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, 1.2));
    painter.setBrush(filled ? outline : theme.base);
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
    painter.setPen(QPen(theme.accentText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * side, y * side); };
    if (partly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (filled)
        painter.drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.7), at(0.75, 0.32)});
    painter.restore();
}

}  // namespace segue::ui
