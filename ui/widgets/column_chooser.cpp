// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_chooser.h"

#include "ui/widgets/basics.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

namespace segue::ui {

ColumnChooser::ColumnChooser(QWidget* parent)
    : QWidget(parent), m_button(new QToolButton), m_search(new QLineEdit), m_list(new QListWidget)
{
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolTip(tr("Choose which columns the table shows"));
    auto* menu = new QMenu(m_button);
    auto* popup = new QWidgetAction(menu);
    popup->setDefaultWidget(makePopup());
    menu->addAction(popup);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_search, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::tell);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    tell();
}

QWidget* ColumnChooser::makePopup()
{
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(tr("Search columns"));
    m_list->setAccessibleName(tr("Columns to show"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumSize(36 * kGrid, 40 * kGrid);
    auto *all = new QPushButton(tr("All")), *none = new QPushButton(tr("None"));
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    auto* popup = new QWidget;
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row({all, none}, true));
    return popup;
}

void ColumnChooser::setColumns(const QStringList& names, const QStringList& chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& name : names) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    tell();
}

QStringList ColumnChooser::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked) names += m_list->item(i)->text();
    return names;
}

void ColumnChooser::choose(const QStringList& names)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(names.contains(m_list->item(i)->text()) ? Qt::Checked
                                                                                   : Qt::Unchecked);
    }
    tell();
}

void ColumnChooser::search(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void ColumnChooser::setAll(bool on)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            if (!m_list->item(i)->isHidden())
                m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    tell();
}

void ColumnChooser::tell()
{
    const auto names = chosen();
    m_button->setText(tr("Columns %1/%2").arg(names.size()).arg(m_list->count()));
    m_button->setMinimumWidth(m_button->fontMetrics().horizontalAdvance(m_button->text()) +
                              4 * kGrid);  // its arrow beside the text
    m_button->setAccessibleName(tr("Columns: %1 of %2 are shown").arg(names.size()).arg(m_list->count()));
    Q_EMIT chosenChanged();
}

}  // namespace segue::ui
