// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/join/gather.h"

#include "read/columns/header.h"
#include "read/join/resolve_table.h"
#include "table/finding_kinds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::data {
namespace {

template <class Value>
std::vector<Value> gathered(const std::vector<Value>& values, const std::vector<std::uint32_t>& rows)
{
    std::vector<Value> result;
    if (values.empty()) return result;
    result.reserve(rows.size());
    for (const std::uint32_t row : rows) result.push_back(values[row]);
    return result;
}

template <class Value>
void append(std::vector<Value>& values, std::size_t rows, const std::vector<Value>& next,
            std::size_t nextRows, Value missing)
{
    if (values.empty() && next.empty()) return;
    values.resize(rows, missing);
    values.insert(values.end(), next.begin(), next.end());
    values.resize(rows + nextRows, missing);
}

void append(TextColumn& texts, std::size_t rows, const TextColumn& next, std::size_t nextRows)
{
    if (texts.absent() && next.absent()) return;
    for (std::size_t row = texts.size(); row < rows; ++row) texts.push("");
    for (std::size_t row = 0; row < nextRows; ++row) texts.push(next[row]);
}

bool hasValues(const Column& column)
{
    return std::ranges::any_of(column.values, [](float value) { return !std::isnan(value); });
}

/// What stands in a column takes the unit of its values, and a unit that a name tells is told of all of them.
void resolveUnit(Column& column, const Column& other)
{
    if (!hasValues(other)) return;
    if (column.unit == Unit::None || !hasValues(column)) column.unit = other.unit;
}

void appendColumns(AlbumTable& table, const AlbumTable& next)
{
    constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();
    for (const Column& column : next.columns) {
        if (table.column(column.name) != nullptr) continue;
        table.columns.push_back(column);
        table.columns.back().values.assign(table.rows(), kMissing);
    }
    for (Column& column : table.columns) {
        const Column* const other = next.column(column.name);
        const bool mixed = other != nullptr && inOtherUnit(column, *other);
        if (other != nullptr && !mixed) resolveUnit(column, *other);
        append(column.values, table.rows(), other == nullptr || mixed ? std::vector<float>() : other->values,
               next.rows(), kMissing);
        if (!mixed) continue;
        Finding& note =
            table.notes.emplace_back(Finding{.code = FindingCode::OtherUnit,
                                             .column = column.name,
                                             .count = std::int64_t(next.rows()),
                                             .firstLine = next.rows() > 0 ? std::int64_t(next.line[0]) : 0,
                                             .detail = next.source,
                                             .file = next.source});
        note.note({.line = note.firstLine, .file = note.file});
    }
}

}  // namespace

bool inOtherUnit(const Column& to, const Column& from)
{
    if (to.unit == Unit::None && from.unit == Unit::None)
        return false;  // their albums are looked at one by one
    if (to.unit == from.unit || !hasValues(to) || !hasValues(from)) return false;
    return unitOf(to) != unitOf(from);
}

std::vector<TextColumn*> textColumns(AlbumTable& table)
{
    return {&table.albumId,   &table.albumName, &table.artist,     &table.trackId,
            &table.trackName, &table.albumType, &table.releaseDate};
}

std::vector<const TextColumn*> textColumns(const AlbumTable& table)
{
    return {&table.albumId,   &table.albumName, &table.artist,     &table.trackId,
            &table.trackName, &table.albumType, &table.releaseDate};
}

AlbumTable gatherRows(const AlbumTable& table, const std::vector<std::uint32_t>& rows)
{
    AlbumTable result;
    result.source = table.source;
    result.hash = table.hash;
    result.schema = table.schema;
    result.observations = table.observations;
    result.windows = table.windows;
    result.readAs = table.readAs;
    result.files = table.files;
    result.fileOf = gathered(table.fileOf, rows);
    result.uses = table.uses;
    result.notes = table.notes;
    const auto from = textColumns(table);
    const auto to = textColumns(result);
    for (std::size_t i = 0; i < from.size(); ++i) {
        *to[i] = *from[i];
        std::vector<std::uint32_t> codes;
        for (const std::uint32_t row : rows)
            if (!from[i]->absent()) codes.push_back(from[i]->code(row));
        to[i]->setCodes(std::move(codes));
    }
    result.disc = gathered(table.disc, rows);
    result.trackNumber = gathered(table.trackNumber, rows);
    result.start = gathered(table.start, rows);
    result.duration = gathered(table.duration, rows);
    result.position = gathered(table.position, rows);
    result.line = gathered(table.line, rows);
    for (const Column& column : table.columns) {
        Column& copy = result.columns.emplace_back(
            Column{column.name, column.unit, {}, column.perObservation, column.kind, column.base});
        copy.values = gathered(column.values, rows);
    }
    return result;
}

void appendRows(AlbumTable& table, const AlbumTable& next)
{
    constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();
    const auto from = textColumns(next);
    const auto to = textColumns(table);
    for (std::size_t i = 0; i < to.size(); ++i) append(*to[i], table.rows(), *from[i], next.rows());
    appendColumns(table, next);
    append(table.disc, table.rows(), next.disc, next.rows(), kNoNumber);
    append(table.start, table.rows(), next.start, next.rows(), kMissing);
    append(table.duration, table.rows(), next.duration, next.rows(), kMissing);
    append(table.position, table.rows(), next.position, next.rows(), kMissing);
    append(table.line, table.rows(), next.line, next.rows(), 0u);
    for (const std::uint32_t file : next.fileOf)
        table.fileOf.push_back(file + std::uint32_t(table.files.size()));
    table.files.insert(table.files.end(), next.files.begin(), next.files.end());
    append(table.trackNumber, table.rows(), next.trackNumber, next.rows(), kNoNumber);
    for (const ColumnUse& use : next.uses)
        if (std::ranges::find(table.uses, use.header, &ColumnUse::header) == table.uses.end())
            table.uses.push_back(use);
    table.notes.insert(table.notes.end(), next.notes.begin(), next.notes.end());
}

}  // namespace segue::data
