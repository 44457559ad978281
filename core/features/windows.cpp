// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/windows.h"

#include "features/cumulative.h"
#include "features/feature_plan.h"
#include "table/placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::features {

namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

double meanOf(std::span<const double> values)
{
    double sum = 0, n = 0;
    for (const double value : values)
        if (!std::isnan(value)) sum += value, n += 1;
    return n > 0 ? sum / n : double(kMissing);
}

/// How long a track lasts, NaN where the file does not say: a length that is another in each row, or that
/// ends before the last observation starts, is not the track's.
double lengthOfTrack(const data::AlbumTable& table, std::span<const std::uint32_t> rows, double lastStart)
{
    const auto* column = table.column("duration_ms");
    if (!column || column->perObservation) return double(kMissing);
    const float first = column->values[rows[0]];
    const bool one =
        std::ranges::all_of(rows, [&](std::uint32_t row) { return column->values[row] == first; });
    const double seconds = column->unit == data::Unit::Seconds ? double(first) : double(first) / 1000;
    return one && seconds > lastStart ? seconds : double(kMissing);
}

/// Computes the features of one column for all tracks.
class Builder {
public:
    explicit Builder(WindowTable& table)
        : m_table(table), m_albums(*table.albums), m_ready(data::bringsWindows(*m_albums.table))
    {
    }

    void addColumn(const ColumnPlan& plan)
    {
        const std::size_t w = std::size_t(m_table.windows), tracks = m_table.tracks();
        std::vector<float> perWindow(plan.continuous.empty() ? 0 : tracks * w);
        std::vector<double> overall(tracks);
        for (std::size_t t = 0; t < tracks; ++t) {
            const auto rows = m_albums.rowsOf(m_albums.tracks[t]);
            const auto windows = windowsOf(*plan.source, rows, plan.continuous.empty());
            // A stretched track's value is the mean of what the file has.
            const bool stretched = m_ready && rows.size() != w;
            overall[t] = meanOf(stretched ? std::vector<double>(m_values.begin(), m_values.end()) : windows);
            for (std::size_t k = 0; k < w && !perWindow.empty(); ++k)
                perWindow[t * w + k] = float(windows[k]);
        }
        if (!plan.overall.empty()) keepTarget(plan.overall, overall);
        if (!plan.continuous.empty())
            add(*plan.source, plan.continuous, FeatureKind::Continuous, std::move(perWindow));
        if (!plan.overall.empty())
            add(*plan.source, plan.overall, kindOf(plan.overall), {overall.begin(), overall.end()});
    }

private:
    /// A running sum that the file brings along without its feature cannot be computed again: it stays as it
    /// is.
    static FeatureKind kindOf(const std::string& name)
    {
        return name.ends_with("_cum") ? FeatureKind::OverallCumulative : FeatureKind::Overall;
    }

    std::vector<double> windowsOf(const data::Column& column, std::span<const std::uint32_t> rows,
                                  bool perTrack)
    {
        m_values.resize(rows.size());
        for (std::size_t j = 0; j < rows.size(); ++j) m_values[j] = column.values[rows[j]];
        if (perTrack) return quantileWindows(m_values, 1);
        if (m_table.options.binning == Binning::Quantile) return quantileWindows(m_values, m_table.windows);
        const Timing timing = timingOf(m_albums, rows);
        std::vector<float> timed;
        for (const std::size_t j : timing.which) timed.push_back(m_values[j]);
        return timeWindows(timed, timing.start, timing.length, timing.total, m_table.windows);
    }

    /// A column without a single value is no target: there is nothing to predict.
    void keepTarget(const std::string& name, const std::vector<double>& overall)
    {
        if (std::ranges::all_of(overall, [](double value) { return std::isnan(value); })) return;
        for (const Target target : kTargets) {
            const std::string plain(targetName(target));
            if (name == plain + "_overall" || (name == plain && m_table.overall[std::size_t(target)].empty()))
                m_table.overall[std::size_t(target)] = overall;
        }
    }

    void add(const data::Column& source, std::string name, FeatureKind kind, std::vector<float> values)
    {
        m_table.features.push_back(
            {.name = std::move(name), .unit = source.unit, .kind = kind, .column = source.name});
        m_table.values.push_back(std::move(values));
    }

    WindowTable& m_table;
    const data::Albums& m_albums;
    const bool m_ready;  ///< the rows are windows already
    std::vector<float> m_values;
};

/// Observations without a start lie one behind the other: each as long as it says, all alike where one does
/// not say.
Timing timingOneByOne(const data::AlbumTable& table, std::span<const std::uint32_t> rows)
{
    const auto lasts = [&](std::uint32_t row) { return !table.duration.empty() && table.duration[row] > 0; };
    const bool said = std::ranges::all_of(rows, lasts);
    Timing timing;
    for (std::size_t j = 0; j < rows.size(); ++j) {
        timing.start.push_back(float(timing.total));
        timing.length.push_back(said ? table.duration[rows[j]] : 1.0F);
        timing.which.push_back(j);
        timing.total += double(timing.length.back());
    }
    return timing;
}

}  // namespace

Timing timingOf(const data::Albums& albums, std::span<const std::uint32_t> rows)
{
    const auto& table = *albums.table;
    const std::size_t m = rows.size();
    Timing timing;
    for (std::size_t j = 0; j < m && !table.start.empty(); ++j) {
        if (std::isnan(table.start[rows[j]])) continue;
        timing.start.push_back(table.start[rows[j]]);
        timing.which.push_back(j);
    }
    const std::size_t n = timing.start.size();
    if (n == 0) return timingOneByOne(table, rows);
    timing.total = lengthOfTrack(table, rows, double(timing.start[n - 1]));
    for (std::size_t j = 0; j < n; ++j) {
        const double end = j + 1 < n ? double(timing.start[j + 1]) : timing.total;
        const float said = table.duration.empty() ? kMissing : table.duration[rows[timing.which[j]]];
        timing.length.push_back(std::isnan(said) ? float(end - double(timing.start[j])) : said);
    }
    if (std::isnan(timing.length[n - 1])) timing.length[n - 1] = n > 1 ? timing.length[n - 2] : 1.0F;
    if (std::isnan(timing.total)) timing.total = double(timing.start[n - 1]) + double(timing.length[n - 1]);
    return timing;
}

std::vector<Target> WindowTable::targets() const
{
    std::vector<Target> present;
    for (const Target target : kTargets)
        if (has(target)) present.push_back(target);
    return present;
}

namespace {

/// As many as the file brings along, or as many as were asked for; a table with one row a track has one.
int windowsOf(const data::AlbumTable& read, int wanted)
{
    if (!read.observations) return 1;
    return read.windows > 0 ? read.windows : wanted;
}

}  // namespace

std::shared_ptr<const WindowTable> makeWindows(std::shared_ptr<const data::Albums> albums,
                                               const WindowOptions& options, const RunControl& control)
{
    auto table = std::make_shared<WindowTable>();
    table->albums = std::move(albums);
    table->options = options;
    table->windows = windowsOf(*table->albums->table, options.windows);
    const auto plans = planFeatures(*table->albums->table);
    Builder builder(*table);
    for (std::size_t p = 0; p < plans.size() && !control.stopped(); ++p) {
        builder.addColumn(plans[p]);
        control.report(double(p + 1) / double(plans.size()));
    }
    addCumulative(*table);
    return table;
}

}  // namespace segue::features
