// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/list_dialog.h"

#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>

namespace segue::ui {

ListDialog::ListDialog(const QString& title, const QString& explanation, const QString& name, QWidget* parent)
    : QDialog(parent), m_table(new DataTable(name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(136 * kGrid, 66 * kGrid);
    auto* words = new Text(explanation, TypeSize::Body, false, true);
    words->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(false);
    auto* card = new Card;
    card->body()->addWidget(m_table);
    auto* save = new QPushButton(tr("Save as CSV..."));
    auto* shut = new QPushButton(tr("Close"));
    save->setAutoDefault(false);
    shut->setDefault(true);
    connect(save, &QPushButton::clicked, m_table, &DataTable::saveCsv);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    connect(m_table, &DataTable::saveFailed, this, &ListDialog::saveFailed);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(shut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    layout->setSpacing(2 * kGrid);
    auto* heading = new Text(title, TypeSize::Section, true);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    m_table->setFocus();
}

void ListDialog::setRows(int rows, std::vector<TableColumn> columns)
{
    layout()->activate();  // the table's columns go by its width
    m_table->setRows(rows, std::move(columns));
}

}  // namespace segue::ui
