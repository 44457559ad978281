// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/page_actions.h"

#include "app/window/page_stack.h"
#include "ui/figures/corner_menu.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/page.h"

#include <QTabWidget>

namespace segue::app {

namespace {

QAction* action(QObject* owner, const QString& place, const QString& text, const QKeySequence& keys)
{
    auto* made = new QAction(text, owner);
    made->setProperty("place", place);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetShortcut);  // shown, but not listened for: the plot does
    return made;
}

void addPlots(QList<QAction*>& all, QWidget& page, QObject* owner)
{
    for (auto* view : page.findChildren<ui::PlotView*>()) {
        auto* menu = view->findChild<ui::CornerMenu*>();
        if (!menu || !view->isVisible() || view->plot().empty()) continue;
        for (auto* entry : menu->actions()) {
            if (entry->isSeparator() || !entry->isVisible() || entry->isCheckable()) continue;
            auto* shown = action(owner, view->accessibleName(), entry->text(), entry->shortcut());
            QObject::connect(shown, &QAction::triggered, entry, &QAction::trigger);
            all += shown;
        }
    }
}

void addTabs(QList<QAction*>& all, PageStack& pages, int index, QObject* owner)
{
    auto* page = pages.page(index);
    auto* tabs = page->findChild<QTabWidget*>();
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        auto* shown = action(owner, page->accessibleName(), tabs->tabText(i), {});
        QObject::connect(shown, &QAction::triggered, tabs, [&pages, index, tabs, i] {
            Q_EMIT pages.pageWanted(index);
            tabs->setCurrentIndex(i);
        });
        all += shown;
    }
}

}  // namespace

QList<QAction*> pageActions(PageStack& pages, const QList<int>& tabbed, QObject* owner)
{
    QList<QAction*> all;
    addPlots(all, *pages.currentWidget(), owner);
    for (const int page : tabbed) addTabs(all, pages, page, owner);
    return all;
}

}  // namespace segue::app
