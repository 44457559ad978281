// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_plan.h"

namespace segue::features {

namespace {

bool strip(std::string& name, std::string_view suffix)
{
    if (!name.ends_with(suffix) || name.size() == suffix.size()) return false;
    name.resize(name.size() - suffix.size());
    return true;
}

bool hasColumn(const data::AlbumTable& table, const std::string& name)
{
    return table.column(name) != nullptr;
}

bool computedAgain(const data::AlbumTable& table, std::string name)
{
    if (!strip(name, "_cum")) return false;
    if (hasColumn(table, name) || hasColumn(table, name + "_overall") ||
        hasColumn(table, name + "_continuous"))
        return true;
    return (strip(name, "_continuous") || strip(name, "_overall")) && hasColumn(table, name);
}

ColumnPlan planPerObservation(const data::AlbumTable& table, const data::Column& column)
{
    std::string base = column.name;
    const bool named = strip(base, "_continuous");
    if (!named && column.name.ends_with("_confidence")) return {&column, column.name, {}};
    ColumnPlan plan{&column, base + "_continuous", {}};
    const bool given = hasColumn(table, base + "_overall") || (named && hasColumn(table, base));
    if (!given) plan.overall = base + "_overall";
    return plan;
}

}  // namespace

std::vector<ColumnPlan> planFeatures(const data::AlbumTable& table)
{
    std::vector<ColumnPlan> plans;
    for (const auto& column : table.columns) {
        if (computedAgain(table, column.name)) continue;
        if (column.perObservation && !column.name.ends_with("_overall"))
            plans.push_back(planPerObservation(table, column));
        else
            plans.push_back({&column, {}, column.name});
    }
    return plans;
}

}  // namespace segue::features
