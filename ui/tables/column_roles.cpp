// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_roles.h"

#include "ui/tables/table_model.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

namespace segue::ui {

namespace {

enum Place { Header, Role, Unit, Missing, Places };

/// Turning the wheel over a list scrolls the list: it must not change what is under the pointer.
class RoleBox : public QComboBox {
public:
    explicit RoleBox(std::function<void()> entered) : m_entered(std::move(entered)) {}

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void focusInEvent(QFocusEvent* event) override
    {
        QComboBox::focusInEvent(event);
        m_entered();
    }

private:
    std::function<void()> m_entered;
};

/// Text stands under its header's.
class InsetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inset = option;
        inset.rect.adjust(kGrid - 3, 0, 3 - kGrid, 0);
        QStyledItemDelegate::paint(painter, inset, index);
    }
};

/// Keeps a combo box off the lines above and below.
QWidget* inset(QWidget* widget)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, kGrid / 4, 0, kGrid / 4);
    layout->addWidget(widget);
    return holder;
}

}  // namespace

ColumnRoles::ColumnRoles(QWidget* parent) : QTableWidget(0, Places, parent)
{
    setAccessibleName(tr("Columns of the file"));
    setHorizontalHeaderLabels({tr("Column"), tr("Read as"), tr("Unit"), tr("Missing")});
    setItemDelegate(new InsetDelegate(this));
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
    fitColumns();
    connect(this, &QTableWidget::itemSelectionChanged, this, [this] {
        if (!selectedItems().isEmpty()) Q_EMIT columnEntered(currentRow());
    });
}

/// Wide enough for every role and every heading in the language of the window.
void ColumnRoles::fitColumns()
{
    const QFontMetrics metrics(font());
    int role = 22 * kGrid;
    for (std::size_t f = 0; f < data::kFieldNames.size(); ++f)
        role = std::max(role, metrics.horizontalAdvance(fieldLabel(data::Field(f))) + 5 * kGrid);
    for (const auto& [place, least] :
         {std::pair(Role, role), std::pair(Unit, 8 * kGrid), std::pair(Missing, 8 * kGrid)}) {
        horizontalHeader()->setSectionResizeMode(place, QHeaderView::Fixed);
        setColumnWidth(place, std::max(least, metrics.horizontalAdvance(horizontalHeaderItem(place)->text()) +
                                                  3 * kGrid));
    }
    horizontalHeaderItem(Missing)->setTextAlignment(Qt::AlignRight |
                                                    Qt::AlignVCenter);  // as the numbers below it
}

QComboBox* ColumnRoles::box(int column) const
{
    const QWidget* const holder = cellWidget(column, Role);
    return holder ? holder->findChild<QComboBox*>() : nullptr;
}

QComboBox* ColumnRoles::makeBox(int row)
{
    auto* box = new RoleBox([this, row] { selectRow(row); });
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
        setCellWidget(row, Role, inset(makeBox(row)));
        setRowHeight(row, box(row)->sizeHint().height() + kGrid);
    }
    const QString header = toQString(column.header);
    item(row, Header)->setText(header);
    const bool renamed = !column.name.empty() && column.name != column.header;
    item(row, Header)->setToolTip(renamed ? tr("%1, called %2").arg(header, toQString(column.name)) : header);
    for (const int place : {Header, Unit, Missing}) {
        item(row, place)->setFont(ui::font(TypeSize::Body, said));
    }
    item(row, Unit)->setText(unitLabel(column.unit));
    const QString missing = column.missing == rows ? tr("all") : count(column.missing);
    item(row, Missing)->setText(column.missing > 0 ? missing : QString());
    item(row, Missing)
        ->setToolTip(
            column.missing < 0
                ? tr("It stands in another file than the rows shown; the findings below count what is empty")
                : tr("Empty cells among the first %1 rows").arg(count(rows)));
    item(row, Missing)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item(row, Header)->setData(Qt::UserRole, column.role == data::Role::Ignored);
    recolour(row);
    QComboBox* const roles = box(row);
    roles->setCurrentIndex(roles->findData(int(column.field)));
    roles->setFont(ui::font(TypeSize::Body, said));
    roles->setAccessibleName(tr("What the column \"%1\" is read as").arg(header));
    roles->setToolTip(said ? tr("Chosen by you. %1").arg(roleLabel(column.role)) : roleLabel(column.role));
}

void ColumnRoles::recolour(int row)
{
    const bool ignored = item(row, Header)->data(Qt::UserRole).toBool();
    for (const int place : {Header, Unit, Missing})
        item(row, place)->setForeground(ignored ? Theme::current().mutedText : Theme::current().text);
}

void ColumnRoles::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (int row = 0; row < rowCount(); ++row) recolour(row);
}

}  // namespace segue::ui
