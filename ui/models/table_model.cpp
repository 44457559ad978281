// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace segue::ui {

namespace {

QString formatted(const QLocale& locale, double value, int decimals)
{
    if (decimals != TableColumn::kShortest) return locale.toString(value, 'f', decimals);
    const QString text = locale.toString(double(float(value)), 'g', 7);
    return text;
}

QLocale fileLocale()
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString quoted(QString field)
{
    if (!field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char('\n'))) return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

void TableModel::reset(int rows, std::vector<TableColumn> columns)
{
    beginResetModel();
    m_rows = rows;
    m_columns = std::move(columns);
    m_order.clear();
    endResetModel();
}

QString TableModel::screenText(const TableColumn& column, int row) const
{
    if (!column.value) return column.text(row);
    const double value = column.value(row);
    if (!std::isnan(value)) return formatted(QLocale(), value, column.decimalsAt ? column.decimalsAt(row) : column.decimals);
    const QString why = column.missing ? column.missing(row) : QString();
    return why.isEmpty() ? QStringLiteral("–") : why;
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TableColumn& column = m_columns[std::size_t(index.column())];
    const int row = source(index.row());
    switch (role) {
        case Qt::DisplayRole: return screenText(column, row);
        case Qt::TextAlignmentRole: return int((column.value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole: return column.colour && column.colour(row).isValid() ? QVariant(column.colour(row)) : QVariant();
        case Qt::ToolTipRole: return column.toolTip ? QVariant(column.toolTip(row)) : QVariant();
        default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    const TableColumn& column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::ToolTipRole) return column.help.isEmpty() ? column.title : column.help;
    if (role == Qt::TextAlignmentRole) return int((column.value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void TableModel::sort(int columnIndex, Qt::SortOrder order)
{
    if (columnIndex < 0 || columnIndex >= columnCount()) return;
    const TableColumn& column = m_columns[std::size_t(columnIndex)];
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> permutation(static_cast<std::size_t>(m_rows));
    std::iota(permutation.begin(), permutation.end(), 0);
    const auto numberLess = [&](int a, int b) {
        const double left = column.value(a), right = column.value(b);
        return std::isnan(right) ? !std::isnan(left) : left < right;  // missing values stand last: a total order
    };
    const auto textLess = [&](int a, int b) { return QString::localeAwareCompare(column.text(a), column.text(b)) < 0; };
    const auto less = [&](int a, int b) { return column.value ? numberLess(a, b) : textLess(a, b); };
    std::ranges::stable_sort(permutation, [&](int a, int b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
    std::vector<int> rowOf(static_cast<std::size_t>(m_rows));
    for (int row = 0; row < m_rows; ++row) rowOf[std::size_t(permutation[std::size_t(row)])] = row;
    QModelIndexList from = persistentIndexList(), to;
    for (const auto& index : std::as_const(from))
        to.append(createIndex(rowOf[std::size_t(source(index.row()))], index.column()));
    m_order = std::move(permutation);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString TableModel::fileText(int row, int columnIndex) const
{
    const TableColumn& column = m_columns[std::size_t(columnIndex)];
    if (!column.value) return column.text(source(row));
    const double value = column.value(source(row));
    return std::isnan(value) ? QString() : formatted(fileLocale(), value, column.decimalsAt ? column.decimalsAt(source(row)) : column.decimals);
}

QString TableModel::csv() const
{
    QString text;
    for (int c = 0; c < columnCount(); ++c)
        text += (c ? QStringLiteral(",") : QString()) + quoted(m_columns[std::size_t(c)].title);
    text += QLatin1Char('\n');
    for (int r = 0; r < m_rows; ++r) {
        for (int c = 0; c < columnCount(); ++c) text += (c ? QStringLiteral(",") : QString()) + quoted(fileText(r, c));
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace segue::ui
