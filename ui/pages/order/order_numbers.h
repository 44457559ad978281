// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/order_answer.h"
#include "ui/tables/table_column.h"

#include <vector>

namespace segue::ui {

struct OrderNumbers {
    int rows = 0;
    std::vector<TableColumn> columns{};
};

/// Every statistic of order, a row a feature and statistic, in the order of the panels.
OrderNumbers orderNumbers(const order::OrderAnswer& answer);

}  // namespace segue::ui
