// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace segue::bench {

using Clock = std::chrono::steady_clock;

inline double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The value that the share `share` of the values lies at or below; 0 of none.
inline double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0
                          : values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

}  // namespace segue::bench
