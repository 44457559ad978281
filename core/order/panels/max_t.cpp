// SPDX-License-Identifier: GPL-3.0-or-later
// Westfall and Young, Resampling-Based Multiple Testing (1993): the single-step max-T. Its bands and its p
// agree: a value lies outside of the family's bands where its p is about .05 or less.
#include "order/panels/max_t.h"

#include "evaluation/bootstrap/bootstrap.h"

#include <algorithm>
#include <cmath>

namespace segue::order {

namespace {

/// Sums are rounded: differences below this are none. Statistics are of the order of 1.
constexpr double kRounding = 1e-6;

double deviationOf(const Permuted& one, double mean)
{
    double squares = 0;
    for (const double value : one.permuted) squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(one.permuted.size()));
}

/// Distance at which a value counts as being as far as another one.
double atLeast(double distance) { return distance - kRounding * std::max(1.0, distance); }

Tested testAlone(const Permuted& one)
{
    Tested tested{.n = one.n, .value = one.observed, .expected = one.observed, .fixed = true};
    if (one.permuted.empty() || std::isnan(one.observed)) return tested;
    double sum = 0;
    for (const double value : one.permuted) sum += value;
    tested.expected = sum / double(one.permuted.size());
    tested.fixed =
        !(deviationOf(one, tested.expected) > kRounding * std::max(1.0, std::abs(tested.expected)));
    std::vector<double> sorted = one.permuted;
    std::ranges::sort(sorted);
    tested.low = tested.familyLow = evaluation::quantile(sorted, 0.025);
    tested.high = tested.familyHigh = evaluation::quantile(sorted, 0.975);
    if (tested.fixed) return tested;
    const double distance = atLeast(std::abs(one.observed - tested.expected));
    const auto far = std::ranges::count_if(
        sorted, [&](double value) { return std::abs(value - tested.expected) >= distance; });
    tested.p = double(1 + far) / double(1 + sorted.size());
    return tested;
}

}  // namespace

std::vector<Tested> testFamily(const std::vector<Permuted>& family)
{
    std::vector<Tested> tested;
    std::vector<double> largest, deviations;
    for (const Permuted& one : family) {
        tested.push_back(testAlone(one));
        const Tested& alone = tested.back();
        deviations.push_back(alone.fixed ? 0 : deviationOf(one, alone.expected));
        if (alone.fixed) continue;
        largest.resize(one.permuted.size());
        for (std::size_t k = 0; k < largest.size(); ++k)
            largest[k] = std::max(largest[k], std::abs(one.permuted[k] - alone.expected) / deviations.back());
    }
    std::ranges::sort(largest);
    for (std::size_t i = 0; i < tested.size(); ++i) {
        Tested& one = tested[i];
        if (one.fixed) continue;
        const double t = atLeast(std::abs(one.value - one.expected) / deviations[i]);
        const auto reached = largest.end() - std::ranges::lower_bound(largest, t);
        one.pFamily = double(1 + reached) / double(1 + largest.size());
        const double reach = evaluation::quantile(largest, 0.95) * deviations[i];
        one.familyLow = one.expected - reach;
        one.familyHigh = one.expected + reach;
    }
    return tested;
}

}  // namespace segue::order
