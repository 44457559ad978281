// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/join/file_units.h"

#include "read/join/resolve_table.h"
#include "table/finding_kinds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace segue::data {
namespace {

/// The rows [first, last) of a table, those of one file.
struct FileRows {
    std::size_t first = 0, last = 0;
};

std::vector<FileRows> filesOf(const AlbumTable& table)
{
    std::vector<FileRows> files;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row == 0 || table.file(row) != table.file(row - 1)) files.push_back({row, row});
        files.back().last = row + 1;
    }
    return files;
}

bool hasValues(const Column& column, const FileRows& rows)
{
    return std::any_of(column.values.begin() + std::ptrdiff_t(rows.first),
                       column.values.begin() + std::ptrdiff_t(rows.last),
                       [](float value) { return !std::isnan(value); });
}

/// Whether only the values can tell a column's unit, one file at a time.
bool isJudged(const Column& column)
{
    return column.unit == Unit::None && !column.isSum() && !column.base.starts_with("loudness");
}

/// By column the unit that the values of a file are written in; None where they do not tell: a column with a
/// few values above 1 among shares, and small numbers in a file that has percent elsewhere, may be either.
std::vector<Unit> unitsIn(const AlbumTable& table, const FileRows& rows)
{
    std::vector<Unit> units;
    for (const Column& column : table.columns) {
        units.push_back(Unit::None);
        if (!isJudged(column) || !hasValues(column, rows)) continue;
        Column part{.name = column.name,
                    .unit = Unit::None,
                    .values = {},
                    .perObservation = false,
                    .kind = column.kind,
                    .base = column.base};
        part.values.assign(column.values.begin() + std::ptrdiff_t(rows.first),
                           column.values.begin() + std::ptrdiff_t(rows.last));
        const Unit unit = unitOf(part);
        const bool share = std::ranges::none_of(part.values, [](float value) { return value > 1; });
        if (unit != Unit::Share || share) units.back() = unit;
    }
    if (std::ranges::find(units, Unit::Percent) != units.end())
        std::ranges::replace(units, Unit::Share, Unit::None);
    return units;
}

void clear(AlbumTable& table, Column& column, const FileRows& rows)
{
    Finding note{.code = FindingCode::OtherUnit, .column = column.name};
    note.count = std::int64_t(rows.last - rows.first);
    note.firstLine = std::int64_t(table.line[rows.first]);
    note.file = table.file(rows.first);
    note.detail = note.file;
    note.note({.line = note.firstLine, .file = note.file});
    table.notes.push_back(std::move(note));
    std::fill(column.values.begin() + std::ptrdiff_t(rows.first),
              column.values.begin() + std::ptrdiff_t(rows.last), std::numeric_limits<float>::quiet_NaN());
}

/// The unit of most rows; of as many the one that came first.
Unit unitOfMost(const std::vector<std::vector<Unit>>& units, const std::vector<FileRows>& files,
                std::size_t column)
{
    std::map<Unit, std::size_t> rows;
    Unit most = Unit::None;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (units[i][column] == Unit::None) continue;
        rows[units[i][column]] += files[i].last - files[i].first;
        if (most == Unit::None) most = units[i][column];
    }
    for (const auto& [unit, count] : rows)
        if (count > rows[most]) most = unit;
    return most;
}

}  // namespace

void separateUnits(AlbumTable& table)
{
    const std::vector<FileRows> files = filesOf(table);
    if (files.size() < 2) return;
    std::vector<std::vector<Unit>> units;
    for (const FileRows& rows : files) units.push_back(unitsIn(table, rows));
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const Unit most = unitOfMost(units, files, column);
        for (std::size_t i = 0; i < files.size(); ++i)
            if (units[i][column] != Unit::None && units[i][column] != most)
                clear(table, table.columns[column], files[i]);
    }
}

void separateUnits(AlbumTable& table, AlbumTable& attributes)
{
    const FileRows own{0, table.rows()}, all{0, attributes.rows()};
    const std::vector<Unit> stands = unitsIn(table, own), other = unitsIn(attributes, all);
    for (std::size_t i = 0; i < attributes.columns.size(); ++i) {
        const auto at = std::ranges::find(table.columns, attributes.columns[i].name, &Column::name);
        const Unit unit =
            at == table.columns.end() ? Unit::None : stands[std::size_t(at - table.columns.begin())];
        if (unit != Unit::None && other[i] != Unit::None && unit != other[i])
            clear(attributes, attributes.columns[i], all);
    }
}

}  // namespace segue::data
