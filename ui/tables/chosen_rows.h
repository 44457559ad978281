// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/table_column.h"

#include <cstdint>
#include <vector>

namespace segue::ui {

/// The same columns over some of the rows only: row i of the result is `rows[i]` of `columns`.
std::vector<TableColumn> chosenRows(std::vector<TableColumn> columns, std::vector<std::uint32_t> rows);

}  // namespace segue::ui
