// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_model.h"

#include "base/text_writer.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace segue::ui {

namespace {

/// Where `order` shows each of the `wanted` rows of the values.
std::map<int, int> placesOf(const std::vector<int>& wanted, const Rows& order, int total)
{
    std::map<int, int> places;
    if (!order) {
        for (const int source : wanted) places[source] = source;
        return places;
    }
    std::vector<bool> isWanted(static_cast<std::size_t>(total));
    for (const int source : wanted) isWanted[std::size_t(source)] = true;
    for (std::size_t row = 0; row < order->size() && places.size() < wanted.size(); ++row)
        if (isWanted[std::size_t((*order)[row])]) places[(*order)[row]] = int(row);
    return places;
}

}  // namespace

QString shownNumber(const QLocale& locale, double value, int decimals)
{
    if (std::abs(value) <
        (decimals >= 0 ? 0.5 * std::pow(10.0, -decimals) : std::numeric_limits<double>::min()))
        value = 0;  // no "−0.0"
    QString text = decimals != TableColumn::kShortest ? locale.toString(asRead(value), 'f', decimals)
                                                      : locale.toString(double(float(value)), 'g', 7);
    return text.replace(QLatin1Char('-'), QStringLiteral("−"));
}

void TableModel::reset(int rows, std::vector<TableColumn> columns)
{
    beginResetModel();
    m_shown = {std::make_shared<const std::vector<TableColumn>>(std::move(columns)), nullptr, rows};
    m_total = rows;
    endResetModel();
}

void TableModel::moveIndexes(const Rows& to)
{
    const QModelIndexList from = persistentIndexList();
    std::vector<int> wanted;
    for (const auto& index : from) wanted.push_back(source(index.row()));
    const auto places = from.isEmpty() ? std::map<int, int>() : placesOf(wanted, to, m_total);
    m_shown.order = to;
    m_shown.rows = to ? int(to->size()) : m_total;
    QModelIndexList moved;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const auto place = places.find(wanted[std::size_t(i)]);
        moved.append(place == places.end() ? QModelIndex() : createIndex(place->second, from[i].column()));
    }
    changePersistentIndexList(from, moved);
}

void TableModel::setOrder(Rows order)
{
    if (!order && !m_shown.order) return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    moveIndexes(order);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int TableModel::rowOf(int source) const
{
    if (source < 0 || source >= m_total) return -1;
    if (!m_shown.order) return source;
    const auto found = std::ranges::find(*m_shown.order, source);
    return found == m_shown.order->end() ? -1 : int(found - m_shown.order->begin());
}

QString TableModel::screenText(const TableColumn& column, int row) const
{
    if (const QString shown = column.shown ? column.shown(row) : QString(); !shown.isEmpty()) return shown;
    if (!column.value) return column.text(row);
    const double value = column.value(row);
    if (!std::isnan(value)) return shownNumber(QLocale(), value, column.decimalsOf(row));
    const QString why = column.missing ? column.missing(row) : QString();
    return why.isEmpty() ? QStringLiteral("–") : why;
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TableColumn& column = columns()[std::size_t(index.column())];
    const int row = source(index.row());
    switch (role) {
        case Qt::DisplayRole: return screenText(column, row);
        case Qt::TextAlignmentRole:
            return int((column.value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return column.colour && column.colour(row).isValid() ? QVariant(column.colour(row)) : QVariant();
        case Qt::ToolTipRole: return column.toolTip ? QVariant(column.toolTip(row)) : QVariant();
        default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    const TableColumn& column = columns()[std::size_t(section)];
    if (role == Qt::DisplayRole) return column.heading.isEmpty() ? column.title : column.heading;
    if (role == Qt::ToolTipRole) return column.help.isEmpty() ? column.title : column.help;
    if (role == Qt::TextAlignmentRole)
        return int((column.value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount()) return;
    const auto sorted = orderRows(m_total, columns(), {.sortColumn = column, .direction = order}, 1, {});
    if (sorted) setOrder(*sorted);
}

QString TableModel::fileText(int row, int columnIndex) const
{
    const TableColumn& column = columns()[std::size_t(columnIndex)];
    if (!column.value) return column.text(source(row));
    std::string text;
    appendCell(text, column, source(row));
    return QString::fromStdString(text);
}

QString TableModel::csv() const
{
    std::string text = csvHeader(m_shown);
    appendCsv(text, m_shown, 0, m_shown.rows);
    return QString::fromStdString(text);
}

}  // namespace segue::ui
