// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace segue::features {

inline constexpr std::array<std::string_view, 13> kProgressNames{
    "_deviation",        "_below_max",   "_above_min",         "_rank",        "_rank_logit", "_album_rank",
    "_album_rank_logit", "_share_below", "_shrunk_difference", "_last_change", "_smooth",     "_minus_smooth",
    "_mean_before"};

/// What one target has done on an album so far, track by track.
class TargetProgress {
public:
    /// Takes in the next track (`scaled` and training mid-rank `rank` as in RankScale; `raw` NaN = missing)
    /// and writes its 13 inputs; returns the place behind them.
    double* add(double scaled, double rank, double raw, double* out);

private:
    double m_n = 0, m_sum = 0, m_squares = 0, m_max = 0, m_min = 0, m_smooth = 0, m_last = 0;
    std::vector<double> m_raw;
};

}  // namespace segue::features
