// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/tables/row_filter.h"

#include <QLocale>

namespace segue::ui {

/// Which rows a table shows, and in which order.
struct RowQuery {
    RowFilter filter{};
    int sortColumn = -1;  ///< -1 = as in the file
    Qt::SortOrder direction = Qt::AscendingOrder;
    QLocale locale{};  ///< decides the order of texts

    bool plain() const { return filter.empty() && sortColumn < 0; }  ///< every row as in the file
};

using Rows = std::shared_ptr<const std::vector<int>>;

/// The rows to show, in order; null = every row as in the file. Numbers sort as numbers, texts as the locale
/// does with numbers inside them by value; missing ones stand last either way, equals as in the file. Error
/// Cancelled.
Result<Rows> orderRows(int rows, const std::vector<TableColumn>& columns, const RowQuery& query, int threads,
                       const RunControl& control);

}  // namespace segue::ui
