// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plot.h"

#include "base/text_writer.h"
#include "plot/number.h"

#include <algorithm>
#include <limits>

namespace segue::plot {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double at(const std::vector<double>& values, std::size_t i) { return i < values.size() ? values[i] : kNone; }

/// Which optional columns a plot's table has.
struct Columns {
    bool bins = false, interval = false, strength = false, n = false;
};

Columns columnsOf(const Plot& plot)
{
    Columns columns;
    for (const Series& series : plot.series) {
        columns.bins |= series.kind == SeriesKind::Histogram;
        columns.interval |= !series.low.empty();
        columns.strength |= !series.strength.empty();
        columns.n |= !series.n.empty();
    }
    return columns;
}

std::size_t pointsOf(const Series& series)
{
    return series.kind == SeriesKind::Band ? std::min(series.x.size(), series.low.size()) : series.y.size();
}

std::string xText(const Plot& plot, const Series& series, std::size_t i)
{
    if (!plot.x.categories.empty()) {
        const double place = series.x.empty() ? double(i) : at(series.x, i);
        const auto k = std::size_t(place);
        return place >= 0 && k < plot.x.categories.size() ? plot.x.categories[k].english() : exact(place);
    }
    return exact(at(series.x, i));
}

std::vector<std::string> rowOf(const Plot& plot, const Series& series, std::size_t i, const Columns& columns)
{
    const bool band = series.kind == SeriesKind::Band;
    std::vector<std::string> row{series.name.english(), xText(plot, series, i)};
    if (columns.bins) row.push_back(series.kind == SeriesKind::Histogram ? exact(at(series.x, i + 1)) : std::string());
    row.push_back(band ? std::string() : exact(at(series.y, i)));
    if (columns.interval) {
        row.push_back(exact(at(series.low, i)));
        row.push_back(exact(at(series.high, i)));
    }
    if (columns.strength) row.push_back(exact(at(series.strength, i)));
    if (columns.n) row.push_back(i < series.n.size() ? std::to_string(series.n[i]) : std::string());
    return row;
}

std::vector<std::string> rowOf(const Mark& mark, const Columns& columns)
{
    const std::string value = exact(mark.at);
    std::vector<std::string> row{mark.name.english(), mark.vertical ? value : std::string()};
    if (columns.bins) row.emplace_back();
    row.push_back(mark.vertical ? std::string() : value);
    row.insert(row.end(), (columns.interval ? 2 : 0) + (columns.strength ? 1 : 0) + (columns.n ? 1 : 0), std::string());
    return row;
}

}  // namespace

bool Plot::empty() const
{
    return std::all_of(series.begin(), series.end(), [](const Series& one) { return pointsOf(one) == 0; });
}

bool Plot::barred() const
{
    return std::any_of(series.begin(), series.end(),
                       [](const Series& one) { return one.kind == SeriesKind::Bars || one.kind == SeriesKind::Histogram; });
}

std::vector<std::vector<std::string>> toRows(const Plot& plot)
{
    const Columns columns = columnsOf(plot);
    std::vector<std::string> header{"series", "x"};
    if (columns.bins) header.emplace_back("x_end");
    header.emplace_back("y");
    if (columns.interval) header.insert(header.end(), {"low", "high"});
    if (columns.strength) header.emplace_back("strength");
    if (columns.n) header.emplace_back("n");

    std::vector<std::vector<std::string>> rows{header};
    for (const Series& series : plot.series)
        for (std::size_t i = 0; i < pointsOf(series); ++i) rows.push_back(rowOf(plot, series, i, columns));
    for (const Mark& mark : plot.marks)
        if (mark.measured) rows.push_back(rowOf(mark, columns));
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
