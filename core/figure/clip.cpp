// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/clip.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace segue::plot {

namespace {

struct Segment {
    double x0, y0, x1, y1;
};

/// Liang and Barsky: one edge narrows the parameter range [from, to] of the segment.
bool narrow(double p, double q, double& from, double& to)
{
    if (p == 0) return q >= 0;
    const double r = q / p;
    if (p < 0) {
        if (r > to) return false;
        from = std::max(from, r);
    } else {
        if (r < from) return false;
        to = std::min(to, r);
    }
    return true;
}

std::optional<Segment> inside(const Segment& s, const Range& xs, const Range& ys)
{
    double from = 0, to = 1;
    const double dx = s.x1 - s.x0, dy = s.y1 - s.y0;
    if (!narrow(-dx, s.x0 - xs.low, from, to) || !narrow(dx, xs.high - s.x0, from, to)) return std::nullopt;
    if (!narrow(-dy, s.y0 - ys.low, from, to) || !narrow(dy, ys.high - s.y0, from, to)) return std::nullopt;
    Segment cut = s;
    if (to < 1) cut.x1 = s.x0 + to * dx, cut.y1 = s.y0 + to * dy;
    if (from > 0) cut.x0 = s.x0 + from * dx, cut.y0 = s.y0 + from * dy;
    return cut;
}

void append(std::vector<Curve>& parts, const Segment& s)
{
    const bool joins = !parts.empty() && !parts.back().x.empty() && parts.back().x.back() == s.x0 &&
                       parts.back().y.back() == s.y0;
    if (!joins) parts.push_back({{s.x0}, {s.y0}});
    parts.back().x.push_back(s.x1);
    parts.back().y.push_back(s.y1);
}

bool holds(const Range& range, double value) { return value >= range.low && value <= range.high; }

/// A point alone between two gaps still deserves to be seen.
bool lonely(const std::vector<double>& y, std::size_t i)
{
    const bool before = i > 0 && std::isfinite(y[i - 1]);
    const bool after = i + 1 < y.size() && std::isfinite(y[i + 1]);
    return std::isfinite(y[i]) && !before && !after;
}

}  // namespace

std::vector<Curve> clippedLine(const std::vector<double>& x, const std::vector<double>& y, const Range& xs,
                               const Range& ys)
{
    std::vector<Curve> parts;
    const std::size_t n = std::min(x.size(), y.size());
    for (std::size_t i = 0; i < n; ++i) {
        if (lonely(y, i) && holds(xs, x[i]) && holds(ys, y[i])) parts.push_back({{x[i], x[i]}, {y[i], y[i]}});
        if (i + 1 == n || !std::isfinite(y[i]) || !std::isfinite(y[i + 1])) continue;
        if (const auto cut = inside({x[i], y[i], x[i + 1], y[i + 1]}, xs, ys)) append(parts, *cut);
    }
    return parts;
}

Curve stairs(const std::vector<double>& x, const std::vector<double>& y)
{
    Curve curve;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        if (i > 0) {
            curve.x.push_back(x[i]);
            curve.y.push_back(y[i - 1]);
        }
        curve.x.push_back(x[i]);
        curve.y.push_back(y[i]);
    }
    return curve;
}

BandCurve clippedBand(const Series& band, const Range& xs, const Range& ys)
{
    BandCurve cut;
    const std::size_t n = std::min({band.x.size(), band.low.size(), band.high.size()});
    const auto add = [&](double x, double low, double high) {
        cut.x.push_back(x);
        cut.low.push_back(std::clamp(low, ys.low, ys.high));
        cut.high.push_back(std::clamp(high, ys.low, ys.high));
    };
    const auto between = [&](std::size_t i, double x) {
        const double share = (x - band.x[i]) / (band.x[i + 1] - band.x[i]);
        add(x, std::lerp(band.low[i], band.low[i + 1], share),
            std::lerp(band.high[i], band.high[i + 1], share));
    };
    for (std::size_t i = 0; i < n; ++i) {
        if (holds(xs, band.x[i])) add(band.x[i], band.low[i], band.high[i]);
        if (i + 1 == n) break;
        if (band.x[i] < xs.low && band.x[i + 1] > xs.low) between(i, xs.low);
        if (band.x[i] < xs.high && band.x[i + 1] > xs.high) between(i, xs.high);
    }
    return cut;
}

}  // namespace segue::plot
