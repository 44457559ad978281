// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/chosen_rows.h"

#include <utility>

namespace segue::ui {

namespace {

using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;

template <class T>
void choose(std::function<T(int)>& ask, const Rows& rows)
{
    if (ask) ask = [inner = std::move(ask), rows](int row) { return inner(int((*rows)[std::size_t(row)])); };
}

}  // namespace

std::vector<TableColumn> chosenRows(std::vector<TableColumn> columns, std::vector<std::uint32_t> rows)
{
    const auto chosen = std::make_shared<const std::vector<std::uint32_t>>(std::move(rows));
    for (auto& column : columns) {
        choose(column.text, chosen);
        choose(column.value, chosen);
        choose(column.colour, chosen);
        choose(column.toolTip, chosen);
        choose(column.missing, chosen);
        choose(column.decimalsAt, chosen);
        if (!column.codes) continue;
        auto codes = *column.codes;
        choose(codes.code, chosen);
        column.codes = std::make_shared<const TextCodes>(std::move(codes));
    }
    return columns;
}

}  // namespace segue::ui
