// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/action_palette.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

namespace segue::app {

using ui::kGrid;

QString plainName(const QAction& action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
    const auto* menu = qobject_cast<QMenu*>(action.parent());
    return menu && !menu->title().isEmpty() ? menu->title().remove(QLatin1Char('&')) + QStringLiteral(" › ") + text : text;
}

ActionPalette::ActionPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_actions(actions), m_search(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setObjectName(QStringLiteral("actionPalette"));
    m_search->setPlaceholderText(tr("Type a command"));
    m_search->setAccessibleName(tr("Type a command"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    resize(64 * kGrid, 48 * kGrid);
    connect(m_search, &QLineEdit::textChanged, this, &ActionPalette::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ActionPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &ActionPalette::run);
    search({});
}

void ActionPalette::search(const QString& text)
{
    m_list->clear();
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < m_actions.size(); ++i) {
        const QString name = plainName(*m_actions[i]), keys = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        const bool wanted = std::ranges::all_of(words, [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
        if (!wanted) continue;
        auto* item = new QListWidgetItem(keys.isEmpty() ? name : QStringLiteral("%1   %2").arg(name, keys), m_list);
        item->setData(Qt::UserRole, i);
        if (!m_actions[i]->isEnabled()) {
            item->setFlags(Qt::NoItemFlags);
            item->setToolTip(m_actions[i]->toolTip());
        }
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (!(m_list->item(row)->flags() & Qt::ItemIsEnabled)) continue;
        return m_list->setCurrentRow(row);
    }
}

void ActionPalette::run()
{
    const auto* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
    auto* action = m_actions[item->data(Qt::UserRole).toInt()];
    accept();
    action->trigger();
}

bool ActionPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        for (int row = m_list->currentRow() + step; step != 0 && row >= 0 && row < m_list->count(); row += step)
            if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
                m_list->setCurrentRow(row);
                break;
            }
        if (step != 0) return true;
    }
    return QDialog::eventFilter(watched, event);
}

void openPalette(QWidget& window, const QList<QAction*>& actions)
{
    auto* palette = new ActionPalette(actions, &window);
    palette->move(window.mapToGlobal(QPoint((window.width() - palette->width()) / 2, 8 * kGrid)));
    palette->show();
}

}  // namespace segue::app
