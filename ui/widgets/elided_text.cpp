// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_text.h"

#include <QPainter>

namespace segue::ui {

QSize ElidedText::minimumSizeHint() const { return {3 * kGrid, Text::minimumSizeHint().height()}; }

void ElidedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = contentsRect();
    painter.drawText(area, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

}  // namespace segue::ui
