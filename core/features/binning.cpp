// SPDX-License-Identifier: GPL-3.0-or-later
// How the observations of one track become W window values: METHOD section 1.
#include "features/windows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::features {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// A mean that knows how much it has seen.
struct Mean {
    double sum = 0, weight = 0;
    void add(double value, double by = 1)
    {
        if (std::isnan(value)) return;
        sum += value * by;
        weight += by;
    }
    double value() const { return weight > 0 ? sum / weight : kMissing; }
};

double trackMean(std::span<const float> values)
{
    Mean mean;
    for (const float value : values) mean.add(value);
    return mean.value();
}

}  // namespace

std::vector<double> quantileWindows(std::span<const float> values, int windows)
{
    const std::size_t m = values.size(), w = std::size_t(windows);
    std::vector<Mean> means(w);
    for (std::size_t j = 0; j < m; ++j) means[j * w / m].add(values[j]);
    if (m < w) {  // windows that hold no observation borrow the one at their place in the track
        std::vector<bool> holds(w, false);
        for (std::size_t j = 0; j < m; ++j) holds[j * w / m] = true;
        for (std::size_t k = 0; k < w; ++k)
            if (!holds[k] && m > 0) means[k].add(values[k * m / w]);
    }
    std::vector<double> result(w);
    for (std::size_t k = 0; k < w; ++k)
        result[k] = means[k].weight > 0 ? means[k].value() : trackMean(values);
    return result;
}

std::vector<double> timeWindows(std::span<const float> values, std::span<const float> start,
                                std::span<const float> length, double total, int windows)
{
    const std::size_t w = std::size_t(windows);
    std::vector<Mean> means(w);
    const double span = total / double(w);
    // Starts, lengths and durations are written in milliseconds at best: a window that is covered by less
    // says nothing.
    const double sliver = std::min(0.0015, span / 100);
    for (std::size_t j = 0; j < values.size(); ++j) {
        const double from = std::max(0.0, double(start[j])),
                     to = std::min(total, double(start[j]) + double(length[j]));
        if (!(to > from)) continue;
        const auto first = std::size_t(std::min(double(w - 1), std::floor(from / span)));
        for (std::size_t k = first; k < w && double(k) * span < to; ++k) {
            const double overlap = std::min(to, double(k + 1) * span) - std::max(from, double(k) * span);
            if (overlap > 0) means[k].add(values[j], overlap);
        }
    }
    std::vector<double> result(w);
    for (std::size_t k = 0; k < w; ++k)
        result[k] = means[k].weight > sliver ? means[k].value() : trackMean(values);
    return result;
}

}  // namespace segue::features
