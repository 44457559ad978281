// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/join.h"

#include "data/column_name.h"
#include "data/gather.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace segue::data {
namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

void noteUnmatched(AlbumTable& table, std::int64_t count, const std::string& first)
{
    if (count > 0) table.notes.push_back({.code = "documents_without_track", .count = count, .detail = first});
}

/// For every row of the table the row of attributes with the same track id, or -1. The first of several counts.
std::vector<std::int64_t> matches(AlbumTable& table, const AlbumTable& attributes)
{
    std::unordered_map<std::string_view, std::int64_t> rowOf;
    for (std::size_t row = 0; row < attributes.rows(); ++row)
        if (!attributes.trackId[row].empty()) rowOf.emplace(attributes.trackId[row], std::int64_t(row));
    std::vector<bool> used(attributes.rows(), false);
    std::vector<std::int64_t> result(table.rows(), -1);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto at = rowOf.find(table.trackId[row]);
        if (at == rowOf.end()) continue;
        result[row] = at->second;
        used[std::size_t(at->second)] = true;
    }
    std::int64_t unmatched = 0;
    std::string first;
    for (std::size_t row = 0; row < attributes.rows(); ++row) {
        const auto at = rowOf.find(attributes.trackId[row]);
        if (at == rowOf.end() || at->second != std::int64_t(row) || used[row]) continue;
        if (unmatched++ == 0) first = attributes.trackId[row];
    }
    noteUnmatched(table, unmatched, first);
    return result;
}

void fillColumn(AlbumTable& table, const Column& from, const std::vector<std::int64_t>& match)
{
    auto to = std::ranges::find(table.columns, from.name, &Column::name);
    if (to == table.columns.end()) {
        to = table.columns.insert(to, from);
        to->values.assign(table.rows(), kMissing);
    }
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (match[row] >= 0 && std::isnan(to->values[row])) to->values[row] = from.values[std::size_t(match[row])];
}

/// Texts that the table lacks altogether.
void fillTexts(AlbumTable& table, const AlbumTable& attributes, const std::vector<std::int64_t>& match)
{
    const auto to = textColumns(table);
    const auto from = textColumns(attributes);
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (!to[i]->absent() || from[i]->absent()) continue;
        for (std::size_t row = 0; row < table.rows(); ++row)
            to[i]->push(match[row] < 0 ? "" : (*from[i])[std::size_t(match[row])]);
        to[i]->seal();
    }
}

AlbumTable trackLevel(const std::vector<Analysis>& analyses)
{
    AlbumTable table;
    for (const Analysis& analysis : analyses) table.trackId.push(analysis.trackId);
    table.trackNumber.assign(analyses.size(), kNoNumber);
    for (std::size_t i = 0; i < trackColumns().size(); ++i) {
        Column& column = table.columns.emplace_back();
        column.name = column.base = trackColumns()[i];
        for (const Analysis& analysis : analyses) column.values.push_back(analysis.track[i]);
    }
    return table;
}

/// Where each row of the unfolded table comes from.
struct Unfolding {
    std::vector<std::uint32_t> rows;
    std::vector<const std::vector<float>*> values;  ///< nullptr: no analysis
};

Unfolding unfold(const AlbumTable& table, const std::vector<Analysis>& analyses)
{
    std::unordered_map<std::string_view, const Analysis*> byTrack;
    for (const Analysis& analysis : analyses)
        if (!analysis.trackId.empty()) byTrack.emplace(analysis.trackId, &analysis);
    Unfolding unfolding;
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        const auto at = byTrack.find(table.trackId[row]);
        const bool bare = at == byTrack.end() || at->second->rows.empty();
        if (bare) {
            unfolding.rows.push_back(row);
            unfolding.values.push_back(nullptr);
            continue;
        }
        for (const std::vector<float>& values : at->second->rows) {
            unfolding.rows.push_back(row);
            unfolding.values.push_back(&values);
        }
    }
    return unfolding;
}

std::vector<float> observed(const Unfolding& unfolding, std::size_t column)
{
    std::vector<float> values;
    values.reserve(unfolding.values.size());
    for (const std::vector<float>* row : unfolding.values) values.push_back(row == nullptr ? kMissing : (*row)[column]);
    return values;
}

}  // namespace

void joinAttributes(AlbumTable& table, const AlbumTable& attributes)
{
    const std::vector<std::int64_t> match = matches(table, attributes);
    for (const Column& column : attributes.columns) fillColumn(table, column, match);
    fillTexts(table, attributes, match);
    for (const ColumnUse& use : attributes.uses)
        if (std::ranges::find(table.uses, use.header, &ColumnUse::header) == table.uses.end())
            table.uses.push_back(use);
}

AlbumTable joinAnalyses(const AlbumTable& table, const std::vector<Analysis>& analyses, bool segments)
{
    AlbumTable tracks = table;
    joinAttributes(tracks, trackLevel(analyses));
    const Unfolding unfolding = unfold(tracks, analyses);
    AlbumTable result = gatherRows(tracks, unfolding.rows);
    result.start = observed(unfolding, 0);
    result.duration = observed(unfolding, 1);
    const std::vector<std::string>& names = analysisColumns(segments);
    for (std::size_t i = 2; i < names.size(); ++i) {
        std::erase_if(result.columns, [&](const Column& column) { return column.name == names[i]; });
        const ColumnName parts = columnName(names[i]);
        result.columns.push_back({names[i], Unit::None, observed(unfolding, i), true, parts.kind, parts.base});
        if (std::ranges::find(result.uses, names[i], &ColumnUse::header) == result.uses.end())
            result.uses.push_back({names[i], Field::Feature, names[i], Unit::None, 0});
    }
    result.schema = Schema::AudioAnalysis;
    return result;
}

}  // namespace segue::data
