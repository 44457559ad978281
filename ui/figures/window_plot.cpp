// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/window_plot.h"

#include "base/param_spec.h"
#include "base/text_writer.h"
#include "figure/number.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

constexpr int kMostEdges = 16;

plot::Role roleFor(const std::string& column)
{
    const auto target = features::targetNamed(column);
    return target ? plot::Role(*target) : plot::Role::Accent;
}

std::string axisTitle(const data::Column& column)
{
    const QString unit = unitLabel(column.unit);
    return unit.isEmpty() ? column.name : column.name + " [" + unit.toStdString() + "]";
}

/// The x of each observation, one without a start at the one before it, and where the last one ends.
std::vector<double> boundaries(const features::Timing& timing, std::size_t observations)
{
    std::vector<double> x;
    for (std::size_t j = 0, next = 0; j < observations; ++j) {
        if (next < timing.which.size() && timing.which[next] == j)
            x.push_back(double(timing.start[next++]));
        else
            x.push_back(x.empty() ? 0 : x.back());
    }
    x.push_back(double(timing.start.back()) + double(timing.length.back()));
    return x;
}

double between(const std::vector<double>& x, double position)
{
    const auto left = std::min(std::size_t(position), x.size() - 1);
    if (left + 1 >= x.size()) return x.back();
    return x[left] + (position - double(left)) * (x[left + 1] - x[left]);
}

/// Where window w begins. Quantile windows begin where an observation does, unless there are more windows
/// than observations; windows of equal time share the track's time.
double edge(const features::WindowTable& windows, int w, const std::vector<double>& x, double end)
{
    const auto m = x.size() - 1, count = std::size_t(windows.windows);
    if (windows.options.binning == features::Binning::Time) return end * w / windows.windows;
    const bool whole = m >= count;
    return between(x, whole ? double((std::size_t(w) * m + count - 1) / count)
                            : double(w) * double(m) / windows.windows);
}

}  // namespace

plot::Plot windowPlot(const features::WindowTable& windows, std::uint32_t track, const std::string& column)
{
    plot::Plot plot;
    plot.id = "windows";
    const auto& table = *windows.albums->table;
    // Where the track has a value of its own beside its observations'.
    const auto* own = table.column(column + "_continuous");
    const auto* values = own ? own : table.column(column);
    const int feature = windows.find(column + "_continuous");
    if (!values || feature < 0) return plot;
    const auto rows = windows.albums->rowsOf(windows.albums->tracks[track]);
    const auto timing = features::timingOf(*windows.albums, rows);
    const auto x = boundaries(timing, rows.size());
    plot.x.title = table.start.empty() ? SEGUE_TEXT("Plot", "Observation") : SEGUE_TEXT("Plot", "Time [s]");
    plot.y.title = axisTitle(*values);
    plot.x.min = x.front();
    plot.x.max = std::max(x.back(), timing.total);
    plot::Series observed{.name = SEGUE_TEXT("Plot", "observations"),
                          .kind = plot::SeriesKind::Step,
                          .role = plot::Role::Neutral};
    for (std::size_t j = 0; j <= rows.size(); ++j) {
        observed.x.push_back(x[j]);
        observed.y.push_back(asRead(double(values->values[rows[std::min(j, rows.size() - 1)]])));
    }
    plot::Series means{
        .name = SEGUE_TEXT("Plot", "window means"), .kind = plot::SeriesKind::Step, .role = roleFor(column)};
    for (int w = 0; w <= windows.windows; ++w) {
        means.x.push_back(edge(windows, w, x, timing.total));
        means.y.push_back(
            asRead(double(windows.value(std::size_t(feature), track, std::min(w, windows.windows - 1)))));
    }
    // More edges than this are a grey wall: the steps of the means show them.
    for (int w = 1; w < windows.windows && windows.windows <= kMostEdges; ++w)
        plot.marks.push_back({"", true, means.x[std::size_t(w)]});
    plot.summary = plot::Phrase(SEGUE_TEXT("Plot", "%1: window means from %2 to %3"),
                                {column, plot::fixed(*std::ranges::min_element(means.y), 2),
                                 plot::fixed(*std::ranges::max_element(means.y), 2)});
    plot.series = {std::move(observed), std::move(means)};
    return plot;
}

plot::Plot albumCurve(const features::WindowTable& windows, std::uint32_t album, std::uint32_t position,
                      const std::string& column)
{
    plot::Plot plot;
    plot.id = "album";
    const auto* values = windows.albums->table->column(column);
    const int feature = windows.find(column + "_overall");
    if (!values || feature < 0) return plot;
    const auto& entry = windows.albums->albums[album];
    plot.x = {
        .title = SEGUE_TEXT("Plot", "Track"), .min = 0.5, .max = entry.trackCount + 0.5, .integer = true};
    plot.y.title = axisTitle(*values);
    plot::Series line{.name = "", .kind = plot::SeriesKind::Line, .role = roleFor(column)};
    for (std::uint32_t i = 0; i < entry.trackCount; ++i) {
        line.x.push_back(i + 1);
        line.y.push_back(asRead(double(windows.value(std::size_t(feature), entry.firstTrack + i, 0))));
    }
    plot::Series points = line;
    points.kind = plot::SeriesKind::Points;
    points.name = column;
    plot.marks.push_back({"", true, double(position + 1)});
    plot.summary = plot::Phrase(SEGUE_TEXT("Plot", "%1: from %2 to %3"),
                                {column, plot::fixed(*std::ranges::min_element(line.y), 2),
                                 plot::fixed(*std::ranges::max_element(line.y), 2)});
    plot::Series here{.name = SEGUE_TEXT("Plot", "this track"),
                      .kind = plot::SeriesKind::Points,
                      .role = plot::Role::Neutral};
    here.x = {double(position + 1)};
    here.y = {line.y[position]};
    plot.series = {std::move(line), std::move(points), std::move(here)};
    return plot;
}

plot::Plot trackPlot(const features::WindowTable& windows, std::uint32_t album, std::uint32_t position,
                     const std::string& column)
{
    const auto& albums = *windows.albums;
    if (albums.table->observations)
        if (auto plot = windowPlot(windows, albums.albums[album].firstTrack + position, column);
            !plot.series.empty())
            return plot;
    return albumCurve(windows, album, position, column);
}

std::vector<double> overallValues(const features::WindowTable& windows, std::uint32_t album,
                                  const std::string& column)
{
    std::vector<double> values;
    const int overall = windows.find(column + "_overall");
    if (overall < 0) return values;
    const auto& [firstTrack, trackCount] = windows.albums->albums[album];
    for (std::uint32_t i = 0; i < trackCount; ++i)
        values.push_back(double(windows.value(std::size_t(overall), firstTrack + i, 0)));
    return values;
}

std::vector<std::string> plottableColumns(const features::WindowTable& windows)
{
    std::vector<std::string> names;
    for (const auto name : features::kTargetNames)
        if (windows.find(name) >= 0) names.emplace_back(name);
    for (const auto& feature : windows.features)
        if (!feature.cumulative() && std::ranges::find(names, feature.column) == names.end())
            names.push_back(feature.column);
    return names;
}

}  // namespace segue::ui
