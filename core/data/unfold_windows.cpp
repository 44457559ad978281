// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/column_name.h"
#include "data/gather.h"

#include <algorithm>
#include <limits>
#include <map>

namespace segue::data {
namespace {

/// "loudness_w3", "loudness_continuous_w3": which windows of which column.
struct Windowed {
    std::map<int, const Column*> byWindow;
    ColumnKind kind = ColumnKind::Plain;
    std::string base, name;
};

std::vector<Windowed> windowedColumns(const AlbumTable& table, int& windows)
{
    std::vector<Windowed> found;
    for (const Column& column : table.columns) {
        const ColumnName parts = columnName(column.name);
        if (parts.window == 0) continue;
        windows = std::max(windows, parts.window);
        const std::string name = column.name.substr(0, column.name.rfind("_w"));
        auto at = std::ranges::find(found, name, &Windowed::name);
        if (at == found.end()) at = found.insert(found.end(), Windowed{{}, parts.kind, parts.base, name});
        at->byWindow[parts.window] = &column;
    }
    return found;
}

int windowsIn(const Windowed& windowed) { return windowed.byWindow.rbegin()->first; }

/// A column with fewer windows than the others is stretched over them as METHOD section 1 stretches few observations:
/// window w takes its own window floor(w * m / W).
Column unfolded(const Windowed& windowed, std::size_t tracks, int windows, bool nameTaken)
{
    Column column;
    column.name = nameTaken ? windowed.name + "_continuous" : windowed.name;
    column.kind = nameTaken ? ColumnKind::Continuous : windowed.kind;
    column.base = windowed.base;
    column.unit = windowed.byWindow.begin()->second->unit;
    column.values.assign(tracks * std::size_t(windows), std::numeric_limits<float>::quiet_NaN());
    for (int window = 0; window < windows; ++window) {
        const auto own = windowed.byWindow.find(window * windowsIn(windowed) / windows + 1);
        if (own == windowed.byWindow.end()) continue;
        for (std::size_t track = 0; track < tracks; ++track)
            column.values[track * std::size_t(windows) + std::size_t(window)] = own->second->values[track];
    }
    return column;
}

/// Columns with fewer windows than the others are told, and windows that have no column.
void noteCounts(AlbumTable& table, const std::vector<Windowed>& found, int windows)
{
    for (const Windowed& windowed : found)
        for (int window = 1; window < windowsIn(windowed); ++window)
            if (!windowed.byWindow.contains(window))
                table.notes.push_back({.code = "window_absent",
                                       .column = windowed.name + "_w" + std::to_string(window),
                                       .count = 1,
                                       .firstLine = 1});
    for (const Windowed& windowed : found)
        if (windowsIn(windowed) < windows)
            table.notes.push_back({.code = "window_counts",
                                   .column = windowed.name,
                                   .count = windowsIn(windowed),
                                   .firstLine = 1,
                                   .detail = std::to_string(windows)});
}

}  // namespace

AlbumTable unfoldWindows(const AlbumTable& table)
{
    int windows = 1;
    const std::vector<Windowed> found = windowedColumns(table, windows);
    AlbumTable tracks = table;
    std::erase_if(tracks.columns, [](const Column& column) { return columnName(column.name).window > 0; });
    std::vector<std::uint32_t> rows;
    std::vector<float> position;
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        for (int window = 1; window <= windows; ++window) {
            rows.push_back(row);
            position.push_back(float(window));
        }
    }
    AlbumTable result = gatherRows(tracks, rows);
    result.position = std::move(position);
    result.windows = windows;
    noteCounts(result, found, windows);
    for (const Windowed& windowed : found)
        result.columns.push_back(unfolded(windowed, table.rows(), windows, tracks.column(windowed.name) != nullptr));
    for (ColumnUse& use : result.uses) {
        const bool isWindow = columnName(use.name).window > 0;
        if (!isWindow) continue;
        const std::string name = use.name.substr(0, use.name.rfind("_w"));
        use.name = tracks.column(name) != nullptr ? name + "_continuous" : name;
    }
    return result;
}

}  // namespace segue::data
