// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/scale.h"

#include "figure/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::plot {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Extent {
    double low = kInfinity, high = -kInfinity;
    bool positiveOnly = false;
    void add(double value)
    {
        if (!std::isfinite(value) || (positiveOnly && value <= 0)) return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void add(const std::vector<double>& values)
    {
        for (double value : values) add(value);
    }
};

Range padded(const Axis& axis, Extent extent, double padLow, double padHigh)
{
    if (!(extent.low <= extent.high)) extent = {0, 1};
    if (axis.logarithmic && extent.low > 0) {
        const double room = std::pow(std::max(extent.high / extent.low, 1.5), 0.05);
        return {axis.min.value_or(extent.low / room), axis.max.value_or(extent.high * room)};
    }
    double span = extent.high - extent.low;
    if (span <= 0) span = std::max(std::abs(extent.high) * 0.1, 1e-3);
    Range range{axis.min.value_or(extent.low - padLow * span),
                axis.max.value_or(extent.high + padHigh * span)};
    if (!(range.low < range.high)) range = {range.low - 0.5, range.low + 0.5};
    return range;
}

/// 1, 2 or 5 times a power of ten, the step that comes closest to `wanted` ticks.
double roundStep(double span, int wanted)
{
    const double rough = span / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * 1.0001) return factor * power;
    return 10 * power;
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 9 &&
           std::abs(step * std::pow(10.0, decimals) - std::round(step * std::pow(10.0, decimals))) > 1e-6)
        ++decimals;
    return decimals;
}

std::string plainText(const Axis& axis, double value, int decimals)
{
    if (axis.percent) return percent(value, std::max(0, decimals - 2));
    if (decimals == 0 && std::abs(value) < 9e15) return grouped(std::llround(value));
    return fixed(value, decimals);
}

/// With a minus sign where `plainText`, which files share, has a hyphen.
std::string tickText(const Axis& axis, double value, int decimals)
{
    const std::string text = plainText(axis, value, decimals);
    return text.size() > 1 && text.front() == '-' ? "\u2212" + text.substr(1) : text;
}

std::vector<Tick> powerTicks(const Axis& axis, const Range& range)
{
    std::vector<Tick> found;
    const bool wide = range.high / range.low > 100;
    for (int power = int(std::floor(std::log10(range.low))); std::pow(10.0, power) <= range.high; ++power)
        for (double factor : {1.0, 2.0, 5.0}) {
            const double at = factor * std::pow(10.0, power);
            if ((wide && factor > 1) || at < range.low || at > range.high) continue;
            found.push_back({at, tickText(axis, at, decimalsOf(at))});
        }
    return found;
}

}  // namespace

Range xRange(const Plot& plot)
{
    if (!plot.x.categories.empty()) return {-0.5, double(plot.x.categories.size()) - 0.5};
    Extent extent{kInfinity, -kInfinity, plot.x.logarithmic};
    for (const Series& series : plot.series) extent.add(series.x);
    for (const Mark& mark : plot.marks)
        if (mark.vertical) extent.add(mark.at);
    return padded(plot.x, extent, plot.barred() ? 0 : 0.02, plot.barred() ? 0 : 0.02);
}

Range yRange(const Plot& plot)
{
    Extent extent{kInfinity, -kInfinity, plot.y.logarithmic};
    for (const Series& series : plot.series) {
        extent.add(series.y);
        extent.add(series.low);
        extent.add(series.high);
    }
    for (const Mark& mark : plot.marks)
        if (!mark.vertical) extent.add(mark.at);
    if (plot.barred() && !plot.y.min) extent.add(0.0);
    const bool fromZero = plot.barred() && extent.low >= 0;
    Range range = padded(plot.y, extent, fromZero ? 0 : 0.05, plot.barred() ? 0.1 : 0.06);
    if (plot.barred() && !plot.y.max) {  // bars end under a tick
        const double step = roundStep(range.span(), 6);
        range.high = std::ceil(range.high / step - 1e-9) * step;
    }
    return range;
}

std::vector<Tick> ticks(const Axis& axis, const Range& range, int wanted)
{
    if (axis.logarithmic && range.low > 0) {
        auto found = powerTicks(axis, range);
        if (found.size() >= 2) return found;
    }
    double step = roundStep(range.span(), wanted);
    if (axis.integer) step = std::max(1.0, std::round(step));
    const int decimals = decimalsOf(step);
    std::vector<Tick> found;
    const double slack = range.span() * 1e-9;
    for (double k = std::ceil((range.low - slack) / step);
         k * step <= range.high + slack && found.size() < 1000; ++k)
        found.push_back({k * step, tickText(axis, k * step, decimals)});
    return found;
}

std::string valueText(const Axis& axis, const Range& range, double value, int parts)
{
    if (axis.integer) return grouped(std::llround(value));
    const double part = range.span() / parts;
    const int needed = part > 0 && std::isfinite(part) ? int(std::ceil(-std::log10(part))) : 0;
    return tickText(axis, value, std::clamp(needed, decimalsOf(roundStep(range.span(), 5)), 9));
}

}  // namespace segue::plot
