// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace segue::app {

/// Every keyboard shortcut on one sheet.
void openShortcutSheet(QWidget& window, const QList<QAction*>& actions);

}  // namespace segue::app
