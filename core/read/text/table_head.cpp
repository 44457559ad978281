// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/table_head.h"

#include "read/columns/aliases.h"
#include "table/normalised_header.h"

#include <algorithm>

namespace segue::data {

void resolveDecimals(TableHead& head)
{
    std::vector<Marks> marks(head.names.size());
    for (const auto& row : head.rows)
        for (std::size_t column = 0; column < std::min(row.size(), marks.size()); ++column)
            marks[column].add(row[column].raw, 0);
    head.decimals = decimalsOf(head.names, marks);
}

bool repeatsNames(const std::vector<std::string>& names, const std::vector<Cell>& row)
{
    return std::ranges::equal(row, names,
                              [](const Cell& cell, const std::string& name) { return cell.text() == name; });
}

bool isProse(const TableHead& head)
{
    if (head.names.size() > 1) return false;
    const std::string name = head.names.empty() ? "" : normalisedHeader(head.names[0]);
    return std::ranges::none_of(fieldAliases(), [&](const FieldAlias& alias) { return alias.name == name; });
}

}  // namespace segue::data
