// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace segue::evaluation {

/// Share of targets predicted right, transition by transition, as numpy's histogram with 10 equal bins on [0, 1].
struct Agreement {
    std::array<std::int64_t, 10> counts{};
    std::array<double, 11> edges{};
    double overall = 0;  ///< mean share; NaN where n = 0
    std::int64_t n = 0;
};

/// `right[t]` of `targets[t]` known targets were right in transition t; transitions with none are left out.
Agreement agreement(std::span<const int> right, std::span<const int> targets);

}  // namespace segue::evaluation
