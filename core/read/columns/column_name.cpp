// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/columns/column_name.h"

#include <charconv>

namespace segue::data {
namespace {

bool takeEnd(std::string_view& name, std::string_view end)
{
    if (name.size() <= end.size() || !name.ends_with(end)) return false;
    name.remove_suffix(end.size());
    return true;
}

std::optional<int> takeWindow(std::string_view& name)
{
    const auto at = name.rfind("_w");
    if (at == name.npos || at == 0 || at + 2 == name.size() || name.size() - at > 5) return std::nullopt;
    const std::string_view digits = name.substr(at + 2);
    int window = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), window);
    if (end.ec != std::errc() || end.ptr != digits.data() + digits.size() || window < 0) return std::nullopt;
    name = name.substr(0, at);
    return window;
}

}  // namespace

ColumnName columnName(std::string_view name)
{
    ColumnName parts;
    parts.window = takeWindow(name);
    parts.label = takeEnd(name, "_cat") || takeEnd(name, "_output");
    const bool cumulative = takeEnd(name, "_cum");
    if (takeEnd(name, "_continuous"))
        parts.kind = cumulative ? ColumnKind::ContinuousCumulative : ColumnKind::Continuous;
    else if (takeEnd(name, "_overall"))
        parts.kind = cumulative ? ColumnKind::OverallCumulative : ColumnKind::Overall;
    else if (cumulative)
        parts.kind = ColumnKind::OverallCumulative;
    parts.base = name;
    return parts;
}

}  // namespace segue::data
