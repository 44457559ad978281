// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/columns/column_name.h"
#include "read/join/gather.h"
#include "table/finding_kinds.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace segue::data {
namespace {

/// "loudness_w3", "loudness_continuous_w3": which windows of which column.
struct Windowed {
    std::map<int, const Column*> byWindow{};  ///< as the file numbers them
    ColumnKind kind = ColumnKind::Plain;
    std::string base, name;
    int shift = 0;  ///< 1 where they are counted from 0
};

/// The windows there are, over all columns: `numbers` are theirs counted from 1, and a window's place among
/// them is what it is from then on.
struct WindowColumns {
    std::vector<Windowed> columns;
    std::set<int> numbers;
    std::vector<std::pair<const Column*, const Column*>> repeated{};  ///< "loudness_w01" behind "loudness_w1"

    int count() const { return int(numbers.size()); }
    /// From 1.
    int place(const Windowed& windowed, int window) const
    {
        return int(std::distance(numbers.begin(), numbers.find(window + windowed.shift))) + 1;
    }
    int countOf(const Windowed& windowed) const { return place(windowed, windowed.byWindow.rbegin()->first); }
};

WindowColumns windowColumns(const AlbumTable& table)
{
    WindowColumns found;
    for (const Column& column : table.columns) {
        const ColumnName parts = columnName(column.name);
        if (!parts.window) continue;
        const std::string name = column.name.substr(0, column.name.rfind("_w"));
        auto at = std::ranges::find(found.columns, name, &Windowed::name);
        if (at == found.columns.end())
            at = found.columns.insert(found.columns.end(),
                                      Windowed{.kind = parts.kind, .base = parts.base, .name = name});
        const auto [stands, first] = at->byWindow.emplace(*parts.window, &column);
        if (!first) found.repeated.emplace_back(&column, stands->second);
    }
    for (Windowed& windowed : found.columns) {
        windowed.shift = windowed.byWindow.contains(0) ? 1 : 0;
        for (const auto& [window, column] : windowed.byWindow) found.numbers.insert(window + windowed.shift);
    }
    return found;
}

/// A column with fewer windows than the others is stretched over them as METHOD section 1 stretches few
/// observations: window w takes its own window floor(w * m / W).
Column unfolded(const Windowed& windowed, const WindowColumns& found, std::size_t tracks, bool nameTaken)
{
    const int windows = found.count(), own = found.countOf(windowed);
    Column column;
    column.name = nameTaken ? windowed.name + "_continuous" : windowed.name;
    column.kind = nameTaken ? ColumnKind::Continuous : windowed.kind;
    column.base = windowed.base;
    column.unit = windowed.byWindow.begin()->second->unit;
    column.values.assign(tracks * std::size_t(windows), std::numeric_limits<float>::quiet_NaN());
    std::map<int, const Column*> byPlace;
    for (const auto& [window, from] : windowed.byWindow) byPlace.emplace(found.place(windowed, window), from);
    for (int window = 0; window < windows; ++window) {
        const auto from = byPlace.find(window * own / windows + 1);
        if (from == byPlace.end()) continue;
        for (std::size_t track = 0; track < tracks; ++track)
            column.values[track * std::size_t(windows) + std::size_t(window)] = from->second->values[track];
    }
    return column;
}

/// Numbers that no column has are told once; windows that one column lacks, and columns with fewer windows,
/// by column.
void noteCounts(AlbumTable& table, const WindowColumns& found)
{
    const auto tell = [&](FindingCode code, std::string column, int count, std::string detail = {}) {
        if (count > 0)
            table.notes.push_back({.code = code,
                                   .column = std::move(column),
                                   .count = count,
                                   .firstLine = 1,
                                   .detail = std::move(detail)});
    };
    for (const auto& [column, stands] : found.repeated)
        tell(FindingCode::RivalColumn, column->name, 1, stands->name);
    int gap = 0, number = 0;
    for (const int next : found.numbers) {
        if (gap == 0 && next > number + 1) gap = number + 1;
        number = next;
    }
    const Windowed& first = found.columns.front();
    tell(FindingCode::WindowGap, first.name + "_w" + std::to_string(gap - first.shift),
         number - found.count(), std::to_string(found.count()));
    for (const Windowed& windowed : found.columns) {
        const int own = found.countOf(windowed);
        const auto missing = std::ranges::find_if(
            found.numbers, [&](int window) { return !windowed.byWindow.contains(window - windowed.shift); });
        if (own > int(windowed.byWindow.size()))
            tell(FindingCode::WindowAbsent, windowed.name + "_w" + std::to_string(*missing - windowed.shift),
                 own - int(windowed.byWindow.size()));
        if (own < found.count())
            tell(FindingCode::WindowCounts, windowed.name, own, std::to_string(found.count()));
    }
}

}  // namespace

AlbumTable unfoldWindows(const AlbumTable& table)
{
    const WindowColumns found = windowColumns(table);
    const int windows = found.count();
    if (windows == 0) {  // their cells were words
        AlbumTable plain = table;
        plain.schema = Schema::Tracks;
        return plain;
    }
    AlbumTable tracks = table;
    std::erase_if(tracks.columns,
                  [](const Column& column) { return columnName(column.name).window.has_value(); });
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
    noteCounts(result, found);
    for (const Windowed& windowed : found.columns)
        result.columns.push_back(
            unfolded(windowed, found, table.rows(), tracks.column(windowed.name) != nullptr));
    for (ColumnUse& use : result.uses) {
        const bool isWindow = columnName(use.name).window.has_value();
        if (!isWindow) continue;
        const std::string name = use.name.substr(0, use.name.rfind("_w"));
        use.name = tracks.column(name) != nullptr ? name + "_continuous" : name;
    }
    return result;
}

}  // namespace segue::data
