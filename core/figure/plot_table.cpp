// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/plot_table.h"

#include "base/param_spec.h"
#include "base/text_writer.h"
#include "figure/number.h"
#include "figure/scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::plot {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kTableParts = 1000;  // of an axis: values that lie farther apart than this read as different

enum class Field { Series, X, XEnd, Y, Low, High, Strength, N };

/// A name, or a number; neither where there is nothing to say.
struct Cell {
    Phrase name{};
    double number = kNone;
};

double at(const std::vector<double>& values, std::size_t i) { return i < values.size() ? values[i] : kNone; }

std::vector<Field> fieldsOf(const Plot& plot)
{
    const auto any = [&](auto&& has) { return std::ranges::any_of(plot.series, has); };
    std::vector<Field> fields{Field::Series, Field::X};
    if (any([](const Series& one) { return one.kind == SeriesKind::Histogram; }))
        fields.push_back(Field::XEnd);
    fields.push_back(Field::Y);
    if (any([](const Series& one) { return !one.low.empty(); }))
        fields.insert(fields.end(), {Field::Low, Field::High});
    if (any([](const Series& one) { return !one.strength.empty(); })) fields.push_back(Field::Strength);
    if (any([](const Series& one) { return !one.n.empty(); })) fields.push_back(Field::N);
    return fields;
}

Cell placeOf(const Plot& plot, const Series& series, std::size_t i)
{
    if (plot.x.categories.empty()) return {.number = at(series.x, i)};
    const double place = series.x.empty() ? double(i) : at(series.x, i);
    const auto k = std::size_t(place);
    if (place >= 0 && k < plot.x.categories.size()) return {.name = plot.x.categories[k]};
    return {.number = place};
}

Cell cellOf(const Plot& plot, const Series& series, std::size_t i, Field field)
{
    switch (field) {
        case Field::Series: return {.name = series.name};
        case Field::X: return placeOf(plot, series, i);
        case Field::XEnd:
            return {.number = series.kind == SeriesKind::Histogram ? at(series.x, i + 1) : kNone};
        case Field::Y: return {.number = series.kind == SeriesKind::Band ? kNone : at(series.y, i)};
        case Field::Low: return {.number = at(series.low, i)};
        case Field::High: return {.number = at(series.high, i)};
        case Field::Strength: return {.number = at(series.strength, i)};
        case Field::N: return {.number = i < series.n.size() ? double(series.n[i]) : kNone};
    }
    return {};
}

Cell cellOf(const Mark& mark, Field field)
{
    if (field == Field::Series) return {.name = mark.name};
    return {.number = field == (mark.vertical ? Field::X : Field::Y) ? mark.at : kNone};
}

std::vector<std::vector<Cell>> cellsOf(const Plot& plot, const std::vector<Field>& fields)
{
    std::vector<std::vector<Cell>> rows;
    for (const Series& series : plot.series)
        for (std::size_t i = 0; i < series.points(); ++i)
            for (auto& row = rows.emplace_back(); const Field field : fields)
                row.push_back(cellOf(plot, series, i, field));
    for (const Mark& mark : plot.marks)
        if (mark.measured)
            for (auto& row = rows.emplace_back(); const Field field : fields)
                row.push_back(cellOf(mark, field));
    return rows;
}

const char* keyOf(Field field)
{
    constexpr const char* kKeys[] = {"series", "x", "x_end", "y", "low", "high", "strength", "n"};
    return kKeys[std::size_t(field)];
}

Phrase titleOf(const Plot& plot, Field field)
{
    const auto named = [&](const Axis& axis) -> Phrase {
        if (!axis.title.empty()) return axis.title;
        return !axis.column.empty() ? axis.column : keyOf(field);
    };
    switch (field) {
        case Field::Series: return SEGUE_TEXT("Plot", "Series");
        case Field::X: return named(plot.x);
        case Field::XEnd: return SEGUE_TEXT("Plot", "up to");
        case Field::Y: return named(plot.y);
        case Field::Low: return SEGUE_TEXT("Plot", "95 % from");
        case Field::High: return SEGUE_TEXT("Plot", "95 % to");
        case Field::Strength: return SEGUE_TEXT("Plot", "How sure");
        case Field::N: return "n";
    }
    return {};
}

/// The axis whose decimals a field's numbers have.
Axis axisOf(const Plot& plot, Field field)
{
    switch (field) {
        case Field::N: return {.integer = true};
        case Field::Strength: return {.percent = true};
        case Field::X:
        case Field::XEnd: return plot.x;
        default: return plot.y;
    }
}

Range rangeOf(const Plot& plot, Field field)
{
    if (field == Field::X || field == Field::XEnd) return xRange(plot);
    return field == Field::Strength ? Range{} : yRange(plot);
}

/// The numbers of one column as its axis writes them; places between whole ones keep their decimals.
std::vector<Phrase> roundedColumn(const Plot& plot, Field field, const std::vector<std::vector<Cell>>& rows,
                                  std::size_t column)
{
    Axis axis = axisOf(plot, field);
    const Range range = rangeOf(plot, field);
    const bool between = axis.integer && !std::ranges::all_of(rows, [&](const auto& row) {
                             const double value = row[column].number;
                             return !std::isfinite(value) || value == std::floor(value);
                         });
    const auto textOf = [&](double value) {
        return between ? fixed(value, 1) : valueText(axis, range, value, kTableParts);
    };
    std::vector<Phrase> texts;
    for (const auto& row : rows) {
        const Cell& cell = row[column];
        texts.push_back(std::isfinite(cell.number) ? Phrase(textOf(cell.number)) : cell.name);
    }
    return texts;
}

}  // namespace

PlotTable toTable(const Plot& plot, bool rounded)
{
    const auto fields = fieldsOf(plot);
    const auto cells = cellsOf(plot, fields);
    PlotTable table;
    table.rows.resize(cells.size());
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const bool names =
            fields[column] == Field::Series || (fields[column] == Field::X && !plot.x.categories.empty());
        table.columns.push_back({titleOf(plot, fields[column]), !names});
        const auto texts =
            rounded ? roundedColumn(plot, fields[column], cells, column) : std::vector<Phrase>();
        for (std::size_t row = 0; row < cells.size(); ++row) {
            const Cell& cell = cells[row][column];
            if (rounded)
                table.rows[row].push_back(texts[row]);
            else
                table.rows[row].push_back(cell.name.empty() ? Phrase(withoutNoise(cell.number)) : cell.name);
        }
    }
    return table;
}

std::vector<std::vector<std::string>> toRows(const Plot& plot)
{
    const auto fields = fieldsOf(plot);
    std::vector<std::vector<std::string>> rows(1);
    for (const Field field : fields) rows[0].emplace_back(keyOf(field));
    for (const auto& cells : cellsOf(plot, fields))
        for (auto& row = rows.emplace_back(); const Cell& cell : cells)
            row.push_back(cell.name.empty() ? withoutNoise(cell.number) : cell.name.english());
    return rows;
}

std::string toCsv(const Plot& plot)
{
    std::string csv;
    for (const auto& row : toRows(plot)) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i) csv += ',';
            appendField(csv, row[i]);
        }
        csv += '\n';
    }
    return csv;
}

}  // namespace segue::plot
