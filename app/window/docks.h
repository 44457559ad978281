// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QList>

namespace segue::app {

class MainWindow;

/// The panels that can be put beside every page, anywhere: the runs of the sitting, the steps that can be
/// undone, and the glossary. Hidden until asked for; where they stand is remembered with the window.
QList<QDockWidget*> addDocks(MainWindow& window);

/// Docks that float stand above the window. They were shown again before there was a window to stand above.
void keepAbove(const QList<QDockWidget*>& docks);

}  // namespace segue::app
