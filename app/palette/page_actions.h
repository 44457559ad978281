// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace segue::app {

class PageStack;

/// What can be done with what stands on the page in view and is in no menu of the window: the menus of its
/// plots, and the tabs of the pages `tabbed`. The actions belong to `owner`; each has the
/// words before its name in the property "place".
QList<QAction*> pageActions(PageStack& pages, const QList<int>& tabbed, QObject* owner);

}  // namespace segue::app
