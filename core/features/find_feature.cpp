// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/windows.h"

#include <algorithm>

namespace segue::features {

namespace {

int exact(const WindowTable& table, std::string_view name)
{
    const auto found = std::ranges::find(table.features, name, &Feature::name);
    return found == table.features.end() ? -1 : int(found - table.features.begin());
}

int plainNamed(const WindowTable& table, std::string_view name, std::string_view suffix, bool perWindow)
{
    if (!name.ends_with(suffix)) return -1;
    const int plain = exact(table, name.substr(0, name.size() - suffix.size()));
    return plain >= 0 && table.features[std::size_t(plain)].perWindow() == perWindow ? plain : -1;
}

int withoutCumulation(const WindowTable& table, std::string_view name)
{
    if (const int found = exact(table, name); found >= 0) return found;
    if (const int found = exact(table, std::string(name) + "_continuous"); found >= 0) return found;
    if (const int found = exact(table, std::string(name) + "_overall"); found >= 0) return found;
    if (const int found = plainNamed(table, name, "_overall", false); found >= 0) return found;
    return plainNamed(table, name, "_continuous", true);
}

}  // namespace

int WindowTable::find(std::string_view name) const
{
    if (const int found = withoutCumulation(*this, name); found >= 0) return found;
    if (!name.ends_with("_cum")) return -1;
    const int base = withoutCumulation(*this, name.substr(0, name.size() - 4));
    return base < 0 ? -1 : exact(*this, features[std::size_t(base)].name + "_cum");
}

}  // namespace segue::features
