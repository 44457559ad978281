// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_roles.h"

#include "ui/models/table_model.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace segue::ui {

namespace {

enum Place { Header, Role, Unit, Missing, Places };

/// Turning the wheel over a list scrolls the list: it must not change what is under the pointer.
class RoleBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

ColumnRoles::ColumnRoles(QWidget* parent) : QTableWidget(0, Places, parent)
{
    setAccessibleName(tr("Columns of the file"));
    setHorizontalHeaderLabels({tr("Column"), tr("Read as"), tr("Unit"), tr("Missing")});
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFont(ui::font(TypeSize::Body));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Header, QHeaderView::Stretch);
    for (const int place : {Role, Unit, Missing}) horizontalHeader()->setSectionResizeMode(place, QHeaderView::ResizeToContents);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) { Q_EMIT columnEntered(row); });
}

QComboBox* ColumnRoles::box(int column) const { return qobject_cast<QComboBox*>(cellWidget(column, Role)); }

QComboBox* ColumnRoles::makeBox(int row)
{
    auto* box = new RoleBox;
    box->setFocusPolicy(Qt::StrongFocus);
    auto role = data::roleOf(data::Field(0));
    for (std::size_t f = 0; f < data::kFieldNames.size(); ++f) {
        const auto field = data::Field(f);
        if (data::roleOf(field) != role) box->insertSeparator(box->count());
        role = data::roleOf(field);
        box->addItem(fieldLabel(field), int(f));
        box->setItemData(box->count() - 1, roleLabel(role), Qt::ToolTipRole);
    }
    connect(box, &QComboBox::activated, this, [this, row, box](int item) {
        Q_EMIT fieldChosen(row, data::Field(box->itemData(item).toInt()));
    });
    return box;
}

void ColumnRoles::show(const data::Preview& preview, const std::map<std::string, data::Field>& said)
{
    const QSignalBlocker quiet(this);
    setRowCount(int(preview.columns.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& column = preview.columns[std::size_t(row)];
        showColumn(row, column, preview.rowsLookedAt, said.contains(column.header));
    }
}

void ColumnRoles::showColumn(int row, const data::PreviewColumn& column, std::int64_t rows, bool said)
{
    if (!box(row)) {
        for (int place = 0; place < Places; ++place) setItem(row, place, new QTableWidgetItem);
        setCellWidget(row, Role, makeBox(row));
        setRowHeight(row, box(row)->sizeHint().height() + 4);
    }
    const QString header = toQString(column.header);
    item(row, Header)->setText(header);
    item(row, Header)->setToolTip(column.name.empty() || column.name == column.header ? header : tr("%1, called %2").arg(header, toQString(column.name)));
    for (const int place : {Header, Unit, Missing}) {
        item(row, place)->setFont(ui::font(TypeSize::Body, said));
        item(row, place)->setForeground(column.role == data::Role::Ignored ? Theme::current().mutedText : Theme::current().text);
    }
    item(row, Unit)->setText(toQString(data::unitSymbol(column.unit)));
    item(row, Missing)->setText(column.missing == 0 ? QString() : column.missing == rows ? tr("all") : count(column.missing));
    item(row, Missing)->setToolTip(tr("Empty cells among the first %1 rows").arg(count(rows)));
    item(row, Missing)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QComboBox* const roles = box(row);
    roles->setCurrentIndex(roles->findData(int(column.field)));
    roles->setFont(ui::font(TypeSize::Body, said));
    roles->setAccessibleName(tr("What the column \"%1\" is read as").arg(header));
    roles->setToolTip(said ? tr("Chosen by you. %1").arg(roleLabel(column.role)) : roleLabel(column.role));
}

}  // namespace segue::ui
