// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/keyboard_habits.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollArea>
#include <QShortcut>

namespace segue::app {

namespace {

void scrollTo(QWidget* widget)
{
    for (auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget, 2 * ui::kGrid, 2 * ui::kGrid);
}

void openMenuOf(QWidget* widget)
{
    if (!widget) return;
    const QPoint middle = widget->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
    QCoreApplication::sendEvent(widget, &event);
}

}  // namespace

void keepKeyboardHabits(QWidget& window)
{
    QObject::connect(qApp, &QApplication::focusChanged, &window, [&window](QWidget*, QWidget* now) {
        // Not after a click: the page would jump under the pointer.
        if (now && now->window() == &window && window.testAttribute(Qt::WA_KeyboardFocusChange))
            scrollTo(now);
    });
    auto* menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), &window);
    QObject::connect(menuKey, &QShortcut::activated, &window,
                     [] { openMenuOf(QApplication::focusWidget()); });
}

}  // namespace segue::app
