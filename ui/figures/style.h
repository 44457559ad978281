// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QFont>
#include <QPen>

namespace segue::ui {

/// What both chart libraries and the legend take their colours, pens and type from. All sizes are logical
/// pixels, so a figure looks the same on every screen and in every file.
struct FigureStyle {
    Theme theme;
    QFont title, axisTitle, label, note;
    QPen axis() const { return QPen(theme.line, 1); }
    QPen grid() const { return QPen(theme.grid, 1); }
};
FigureStyle figureStyle(const Theme& theme);

/// The colour of a series: its role's, rules from light to dark grey in their order.
QColor seriesColour(const plot::Plot& plot, std::size_t series, const Theme& theme);
/// The colour of one bar or point of it.
QColor pointColour(const plot::Plot& plot, std::size_t series, std::size_t point, const Theme& theme);
QPen seriesPen(const plot::Series& series, const QColor& colour);

/// A number as core/figure/number writes it, with the signs of the window's language: "72,7 %". Any other
/// text stays as it is.
QString localNumber(const QString& plain);
/// A plot's text in the language of the window, and so the numbers among its parts.
QString plotText(const plot::Phrase& phrase);

}  // namespace segue::ui
