// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windows/shown_features.h"

#include "ui/tables/table_column.h"

namespace segue::ui {

namespace {

constexpr int kColumnsAtFirst = 8;

}  // namespace

QStringList firstColumns(const features::WindowTable& windows)
{
    QStringList names;
    for (const auto target : windows.targets()) {
        const std::string name(features::targetName(target));
        for (const char* suffix : {"_continuous", "_overall"}) {
            const int found = windows.find(name + suffix);
            const QString column =
                found < 0 ? QString() : toQString(windows.features[std::size_t(found)].name);
            if (!column.isEmpty() && !names.contains(column)) names += column;
        }
    }
    for (const auto& feature : windows.features)
        if (names.isEmpty() || (windows.targets().empty() && names.size() < kColumnsAtFirst))
            names += toQString(feature.name);
    return names.mid(0, kColumnsAtFirst);
}

QString firstDrawn(const features::WindowTable& windows)
{
    for (const auto target : windows.targets())
        if (const std::string name(features::targetName(target)); windows.find(name + "_continuous") >= 0)
            return toQString(name);
    for (const auto& feature : windows.features)
        if (feature.perWindow()) return toQString(feature.column);
    return {};
}

std::vector<int> featuresNamed(const features::WindowTable& windows, const QStringList& names)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < windows.features.size(); ++i)
        if (names.contains(toQString(windows.features[i].name))) places.push_back(int(i));
    return places;
}

}  // namespace segue::ui
