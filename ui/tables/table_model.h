// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/table_csv.h"

#include <QAbstractTableModel>

#include <vector>

class QLocale;

namespace segue::ui {

/// A number as tables show it: floats as they were read, a real minus, never "-0.0"; `decimals` as in
/// TableColumn.
QString shownNumber(const QLocale& locale, double value, int decimals);

/// A read-only table over values that live elsewhere. Numbers follow the locale on the screen and the C
/// locale in files. Shows all rows, or those of an order, which `orderRows` makes on any thread.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void reset(int rows, std::vector<TableColumn> columns);
    /// Shows these rows of the values; null = every row as it comes. Persistent indexes stay on their rows.
    void setOrder(Rows order);
    /// The row of the values that table row `row` shows.
    int source(int row) const { return m_shown.source(row); }
    /// The table row that shows row `source` of the values; -1 = none does.
    int rowOf(int source) const;
    int totalRows() const { return m_total; }
    const std::vector<TableColumn>& columns() const { return *m_shown.columns; }
    /// What is shown now, for another thread.
    const ShownTable& shown() const { return m_shown; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_shown.rows;
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns().size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Here and now: for tables of few rows. -1 = as they come.
    void sort(int column, Qt::SortOrder order) override;

    /// A cell as it goes into a file: `.` as the decimal point, nothing grouped, empty where there is no
    /// number.
    QString fileText(int row, int column) const;
    /// The whole table as CSV (RFC 4180, LF), header first.
    QString csv() const;

private:
    QString screenText(const TableColumn& column, int row) const;
    void moveIndexes(const Rows& to);

    ShownTable m_shown{std::make_shared<const std::vector<TableColumn>>(), nullptr, 0};
    int m_total = 0;
};

}  // namespace segue::ui
