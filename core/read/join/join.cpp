// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/join/join.h"

#include "read/columns/column_name.h"
#include "read/join/gather.h"
#include "table/finding_kinds.h"
#include "table/impossible.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace segue::data {
namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

/// Documents that are not used.
void noteUnused(AlbumTable& table, FindingCode code, const AlbumTable& attributes,
                const std::vector<std::uint32_t>& rows)
{
    if (rows.empty()) return;
    Finding found{.code = code, .count = std::int64_t(rows.size())};
    for (const std::uint32_t row : rows)
        found.note({.line = attributes.line.empty() ? 0 : std::int64_t(attributes.line[row]),
                    .detail = std::string(attributes.trackId[row]),
                    .file = std::string(attributes.file(row))});
    found.firstLine = found.lines.front().line;
    found.detail = found.lines.front().detail;
    found.file = found.lines.front().file;
    table.notes.push_back(std::move(found));
}

/// For every row of the table the row of attributes with the same track id, or -1. The first of several
/// counts.
std::vector<std::int64_t> matches(AlbumTable& table, const AlbumTable& attributes)
{
    std::unordered_map<std::string_view, std::int64_t> rowOf;
    std::vector<std::uint32_t> repeated;
    for (std::uint32_t row = 0; row < attributes.rows(); ++row) {
        const std::string_view id = attributes.trackId[row];
        if (!id.empty() && !rowOf.emplace(id, std::int64_t(row)).second) repeated.push_back(row);
    }
    noteUnused(table, FindingCode::DocumentsRepeated, attributes, repeated);
    std::vector<bool> used(attributes.rows(), false);
    std::vector<std::int64_t> result(table.rows(), -1);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto at = rowOf.find(table.trackId[row]);
        if (at == rowOf.end()) continue;
        result[row] = at->second;
        used[std::size_t(at->second)] = true;
    }
    std::vector<std::uint32_t> unmatched;
    for (std::uint32_t row = 0; row < attributes.rows(); ++row) {
        const auto at = rowOf.find(attributes.trackId[row]);
        if (at == rowOf.end() || at->second != std::int64_t(row) || used[row]) continue;
        unmatched.push_back(row);
    }
    noteUnused(table, FindingCode::DocumentsWithoutTrack, attributes, unmatched);
    return result;
}

/// Rows in which a document says something else than the table, beyond rounding.
class Disagreement {
public:
    Disagreement(AlbumTable& table, std::string column)
        : m_table(table), m_note{.code = FindingCode::ValuesDisagree, .column = std::move(column)}
    {
    }
    ~Disagreement()
    {
        if (m_note.count > 0) m_table.notes.push_back(std::move(m_note));
    }
    Disagreement(const Disagreement&) = delete;
    Disagreement& operator=(const Disagreement&) = delete;

    void compare(std::size_t row, float stands, float other)
    {
        const float rounding = 0.001F + 1e-5F * std::fabs(stands);
        if (!std::isnan(other) && std::fabs(stands - other) > rounding)
            add(row, valueText(stands) + " / " + valueText(other));
    }
    void compare(std::size_t row, std::string_view stands, std::string_view other)
    {
        if (!stands.empty() && !other.empty() && stands != other)
            add(row, std::string(stands) + " / " + std::string(other));
    }

private:
    void add(std::size_t row, std::string both)
    {
        m_note.note({.line = m_table.line[row], .detail = both, .file = std::string(m_table.file(row))});
        if (m_note.count++ > 0) return;
        m_note.firstLine = m_table.line[row];
        m_note.file = m_table.file(row);
        m_note.detail = std::move(both);
    }

    AlbumTable& m_table;
    Finding m_note;
};

/// A document's values that cannot stand beside the table's.
void noteOtherUnit(AlbumTable& table, const AlbumTable& attributes, const Column& from)
{
    const auto first = std::ranges::find_if(from.values, [](float value) { return !std::isnan(value); });
    const auto row = std::size_t(first - from.values.begin());
    table.notes.push_back(
        {.code = FindingCode::OtherUnit,
         .column = from.name,
         .count = std::int64_t(from.values.size()),
         .firstLine = row < attributes.line.size() ? std::int64_t(attributes.line[row]) : 0,
         .detail = attributes.source,
         .file = row < attributes.fileOf.size() ? std::string(attributes.file(row)) : attributes.source});
}

void fillColumn(AlbumTable& table, const AlbumTable& attributes, const Column& from,
                const std::vector<std::int64_t>& match)
{
    auto to = std::ranges::find(table.columns, from.name, &Column::name);
    if (to == table.columns.end()) {
        to = table.columns.insert(to, from);
        to->values.assign(table.rows(), kMissing);
    } else if (inOtherUnit(*to, from)) {
        return noteOtherUnit(table, attributes, from);
    }
    Disagreement disagreement(table, from.name);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (match[row] < 0) continue;
        float& stands = to->values[row];
        const float value = from.values[std::size_t(match[row])];
        if (std::isnan(stands))
            stands = value;
        else
            disagreement.compare(row, stands, value);
    }
}

/// What a document says of a track in whole numbers where the table has them too: disc and number.
void compareWholes(AlbumTable& table, Field field, const std::vector<std::int32_t>& stands,
                   const std::vector<std::int32_t>& others, const std::vector<std::int64_t>& match)
{
    if (stands.empty() || others.empty()) return;
    Disagreement disagreement(table, std::string(fieldName(field)));
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::int32_t other = match[row] < 0 ? kNoNumber : others[std::size_t(match[row])];
        if (stands[row] != kNoNumber && other != kNoNumber)
            disagreement.compare(row, float(stands[row]), float(other));
    }
}

/// Texts that the table lacks altogether are taken over, the others compared.
void fillTexts(AlbumTable& table, const AlbumTable& attributes, const std::vector<std::int64_t>& match)
{
    const auto to = textColumns(table);
    const auto from = textColumns(attributes);
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (from[i]->absent()) continue;
        const bool lacks = to[i]->absent();
        Disagreement disagreement(table, std::string(kFieldNames[i]));
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const std::string_view other =
                match[row] < 0 ? std::string_view() : (*from[i])[std::size_t(match[row])];
            if (lacks)
                to[i]->push(other);
            else
                disagreement.compare(row, (*to[i])[row], other);
        }
        if (lacks) to[i]->seal();
    }
}

AlbumTable trackLevel(const std::vector<Analysis>& analyses)
{
    AlbumTable table;
    for (const Analysis& analysis : analyses) {
        table.trackId.push(analysis.trackId);
        table.files.push_back(analysis.file);
        table.fileOf.push_back(std::uint32_t(table.fileOf.size()));
        table.line.push_back(1);
    }
    table.trackNumber.assign(analyses.size(), kNoNumber);
    for (std::size_t i = 0; i < trackColumns().size(); ++i) {
        Column& column = table.columns.emplace_back();
        column.name = column.base = trackColumns()[i];
        if (column.name == "loudness") column.unit = Unit::Decibel;
        table.uses.push_back({column.name, Field::Feature, column.name, column.unit, 0});
        for (const Analysis& analysis : analyses) column.values.push_back(analysis.track[i]);
    }
    return table;
}

/// Where each row of the unfolded table comes from.
struct Unfolding {
    std::vector<std::uint32_t> rows;
    std::vector<const std::vector<float>*> values;  ///< nullptr: no analysis
    std::vector<const Analysis*> analyses;
    std::vector<std::uint32_t> lines;  ///< in the analysis
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
            unfolding.analyses.push_back(nullptr);
            unfolding.lines.push_back(0);
            continue;
        }
        const Analysis& analysis = *at->second;
        for (std::size_t i = 0; i < analysis.rows.size(); ++i) {
            unfolding.rows.push_back(row);
            unfolding.values.push_back(&analysis.rows[i]);
            unfolding.analyses.push_back(&analysis);
            unfolding.lines.push_back(analysis.lineOf(analysis.elements[i]));
        }
    }
    return unfolding;
}

std::vector<float> observed(const Unfolding& unfolding, std::size_t column)
{
    std::vector<float> values;
    values.reserve(unfolding.values.size());
    for (const std::vector<float>* row : unfolding.values)
        values.push_back(row == nullptr ? kMissing : (*row)[column]);
    return values;
}

/// Observations stand in their documents, where the files are several.
void placeInDocuments(AlbumTable& table, const Unfolding& unfolding)
{
    if (table.fileOf.empty()) return;
    std::unordered_map<const Analysis*, std::uint32_t> fileOf;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const Analysis* const analysis = unfolding.analyses[row];
        if (analysis == nullptr) continue;
        const auto [at, isNew] = fileOf.emplace(analysis, std::uint32_t(table.files.size()));
        if (isNew) table.files.push_back(analysis->file);
        table.fileOf[row] = at->second;
        table.line[row] = unfolding.lines[row];
    }
}

}  // namespace

void joinAttributes(AlbumTable& table, const AlbumTable& attributes)
{
    const std::vector<std::int64_t> match = matches(table, attributes);
    for (const Column& column : attributes.columns) fillColumn(table, attributes, column, match);
    fillTexts(table, attributes, match);
    compareWholes(table, Field::Disc, table.disc, attributes.disc, match);
    compareWholes(table, Field::TrackNumber, table.trackNumber, attributes.trackNumber, match);
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
    placeInDocuments(result, unfolding);
    result.start = observed(unfolding, 0);
    result.duration = observed(unfolding, 1);
    const std::vector<std::string>& names = analysisColumns(segments);
    for (std::size_t i = 2; i < names.size(); ++i) {
        std::erase_if(result.columns, [&](const Column& column) { return column.name == names[i]; });
        const ColumnName parts = columnName(names[i]);
        result.columns.push_back(
            {names[i], Unit::None, observed(unfolding, i), true, parts.kind, parts.base});
        if (std::ranges::find(result.uses, names[i], &ColumnUse::header) == result.uses.end())
            result.uses.push_back({names[i], Field::Feature, names[i], Unit::None, 0});
    }
    result.schema = Schema::AudioAnalysis;
    return result;
}

}  // namespace segue::data
