// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace segue::ui {

/// Fusion, but with check boxes and fields that can be seen on a dark ground (Fusion takes their outline from
/// the window's colour), and no frames in the status bar.
class SurfaceStyle : public QProxyStyle {
    Q_OBJECT
public:
    SurfaceStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

/// One check box: ticked ones are filled with the accent, an outline of at least 3:1 on its ground otherwise.
void paintCheckBox(QPainter& painter, const QRectF& place, QStyle::State state);

}  // namespace segue::ui
