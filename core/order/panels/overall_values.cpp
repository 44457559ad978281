// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/panels/overall_values.h"

#include <algorithm>

namespace segue::order {

namespace {

constexpr std::string_view kSuffix = "_overall";

std::string_view plainName(std::string_view name)
{
    return name.ends_with(kSuffix) ? name.substr(0, name.size() - kSuffix.size()) : name;
}

}  // namespace

std::vector<std::string> overallNames(const features::WindowTable& table)
{
    std::vector<std::string> names;
    for (const auto& feature : table.features)
        if (feature.kind == features::FeatureKind::Overall) names.emplace_back(plainName(feature.name));
    return names;
}

std::optional<OverallValues> overallValues(const features::WindowTable& table, std::string_view name)
{
    const auto found = std::ranges::find_if(table.features, [&](const features::Feature& feature) {
        return feature.kind == features::FeatureKind::Overall && plainName(feature.name) == plainName(name);
    });
    if (found == table.features.end()) return std::nullopt;
    const auto& floats = table.values[std::size_t(found - table.features.begin())];
    OverallValues overall{std::string(plainName(name)), {floats.begin(), floats.end()}};
    // A target is known in full precision: two means may differ by less than a float can say.
    if (const auto target = features::targetNamed(overall.name); target && table.has(*target))
        overall.values = table.overall[std::size_t(*target)];
    return overall;
}

}  // namespace segue::order
