// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace segue::ui {

enum class ThemeChoice { System, Light, Dark };

/// Every colour and size on the screen, for Qt Charts, QCustomPlot and widgets alike. Okabe and Ito's hues.
struct Theme {
    bool dark = false;
    QColor window, base, alternate, text, mutedText, line, grid, accent, accentText, warning, error;
    QColor colour(plot::Role role) const;
    QPalette palette() const;

    static Theme light();
    static Theme darkTheme();
    /// What is in force now; changes are told by QEvent::PaletteChange / ApplicationPaletteChange.
    static const Theme& current();
    /// Fusion style, palette and style sheet for the whole application, switched live.
    static void apply(QApplication& application, ThemeChoice choice);
};

enum class TypeSize { Small = 9, Body = 11, Section = 13, Page = 18 };
/// The application font at a size; numbers with tabular figures.
QFont font(TypeSize size, bool bold = false);
inline constexpr int kGrid = 8;  ///< px: every margin and spacing is a multiple

}  // namespace segue::ui
