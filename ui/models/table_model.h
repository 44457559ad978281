// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include <functional>
#include <string>
#include <vector>

namespace segue::ui {

/// A column of a table on the screen: asks core's values for one row, never copies them. Either `text` or `value`.
struct TableColumn {
    QString title;
    QString help{};                             ///< the header's tooltip
    std::function<QString(int row)> text{};     ///< a text column, or
    std::function<double(int row)> value{};     ///< a number column: right-aligned; NaN shows as a dash
    int decimals = 0;                           ///< on the screen and in files; kShortest = as many as it needs
    std::function<QColor(int row)> colour{};    ///< of the text; empty = the palette's
    std::function<QString(int row)> toolTip{};
    std::function<QString(int row)> missing{};  ///< why a number is not there, said in its place; empty = a dash
    std::function<int(int row)> decimalsAt{};   ///< where they differ from row to row; empty = `decimals`

    static constexpr int kShortest = -1;
};

/// A read-only table over values that live elsewhere. Numbers follow the locale on the screen and the C locale in files.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void reset(int rows, std::vector<TableColumn> columns);
    /// The row of the values that table row `row` shows (sorting permutes).
    int source(int row) const { return m_order.empty() ? row : m_order[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// A cell as it goes into a file: `.` as the decimal point, nothing grouped, empty where there is no number.
    QString fileText(int row, int column) const;
    /// The whole table as CSV (RFC 4180, LF), header first.
    QString csv() const;

private:
    QString screenText(const TableColumn& column, int row) const;

    int m_rows = 0;
    std::vector<TableColumn> m_columns;
    std::vector<int> m_order;  ///< empty = as it comes
};

inline QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

}  // namespace segue::ui
