// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/action_palette.h"

#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace segue::app {

using ui::kGrid;

namespace {

constexpr int kWidth = 72 * kGrid, kMostLines = 12;
constexpr int kKeys = Qt::UserRole + 1;

/// A command, and its keys at the right end of the line.
class CommandLook : public QStyledItemDelegate {
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + kGrid};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString keys = index.data(kKeys).toString();
        QStyleOptionViewItem line(option);
        line.state &= ~QStyle::State_HasFocus;
        initStyleOption(&line, index);
        const int room = option.rect.width() - option.fontMetrics.horizontalAdvance(keys) - 4 * kGrid;
        line.text = option.fontMetrics.elidedText(line.text, Qt::ElideMiddle, room);
        line.widget->style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(chosen ? ui::Theme::current().accentText : ui::Theme::current().mutedText);
        painter->drawText(option.rect.adjusted(0, 0, -kGrid, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
    }
};

QString bare(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("...")).remove(QChar(0x2026));
}

/// The title of the menu that an action stands in.
QString placeOf(const QAction& action)
{
    if (const QString place = action.property("place").toString(); !place.isEmpty()) return place;
    for (const auto* object : action.associatedObjects())
        if (const auto* menu = qobject_cast<const QMenu*>(object); menu && !menu->title().isEmpty())
            return bare(menu->title());
    return {};
}

}  // namespace

QString plainName(const QAction& action)
{
    const QString place = placeOf(action);
    return place.isEmpty() ? bare(action.text()) : place + QStringLiteral(" › ") + bare(action.text());
}

ActionPalette::ActionPalette(QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_search(new QLineEdit), m_list(new QListWidget),
      m_nothing(new ui::Text(tr("Nothing found"), ui::TypeSize::Body, false, true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setObjectName(QStringLiteral("actionPalette"));
    m_search->setPlaceholderText(tr("Type a command"));
    m_search->setAccessibleName(tr("Type a command"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CommandLook(m_list));
    m_list->setUniformItemSizes(true);
    m_nothing->setContentsMargins(kGrid / 2, kGrid / 2, 0, kGrid / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid + 2, kGrid + 2, kGrid + 2, kGrid + 2);
    layout->setSpacing(kGrid);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &ActionPalette::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ActionPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &ActionPalette::run);
}

void ActionPalette::offer(const QList<QAction*>& actions)
{
    m_actions = actions;
    search(m_search->text());
}

void ActionPalette::search(const QString& text)
{
    m_list->clear();
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < m_actions.size(); ++i) {
        const QString name = plainName(*m_actions[i]),
                      all = name + QLatin1Char(' ') + m_actions[i]->property("alsoFound").toString();
        if (!std::ranges::all_of(
                words, [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, i);
        item->setData(kKeys, m_actions[i]->shortcut().toString(QKeySequence::NativeText));
        if (m_actions[i]->isEnabled()) continue;
        item->setFlags(Qt::NoItemFlags);
        item->setToolTip(m_actions[i]->toolTip());
    }
    fit();
    for (int row = 0; row < m_list->count(); ++row) {
        if (!(m_list->item(row)->flags() & Qt::ItemIsEnabled)) continue;
        return m_list->setCurrentRow(row);
    }
}

/// As high as what was found.
void ActionPalette::fit()
{
    const int lines = m_list->count();
    m_list->setVisible(lines > 0);
    m_nothing->setVisible(lines == 0);
    m_list->setFixedHeight(std::min(lines, kMostLines) * (m_list->fontMetrics().height() + kGrid) + 2);
    layout()->activate();
    setFixedSize(kWidth, layout()->sizeHint().height());
}

void ActionPalette::run()
{
    const auto* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
    const QPointer<QAction> action = m_actions[item->data(Qt::UserRole).toInt()];
    accept();
    if (action) action->trigger();
}

bool ActionPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = int(key == Qt::Key_Down) - int(key == Qt::Key_Up);
        for (int row = m_list->currentRow() + step; step != 0 && row >= 0 && row < m_list->count();
             row += step)
            if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
                m_list->setCurrentRow(row);
                break;
            }
        if (step != 0) return true;
    }
    return QDialog::eventFilter(watched, event);
}

/// An edge that stands out from the white cards below it; not every desktop draws shadows.
void ActionPalette::paintEvent(QPaintEvent*)
{
    const auto& theme = ui::Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(QPen(theme.mutedText, 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void openPalette(QWidget& window, ActionPalette* palette)
{
    palette->move(window.mapToGlobal(QPoint((window.width() - palette->width()) / 2, 8 * kGrid)));
    palette->show();
}

}  // namespace segue::app
