// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/album_inputs.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace segue::features {

namespace {

double probit(double share) { return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * share); }

}  // namespace

double RankScale::midRank(double value) const
{
    if (std::isnan(value) || sorted.empty()) return 0.5;
    const auto [left, right] = std::equal_range(sorted.begin(), sorted.end(), float(value));
    return double(left - sorted.begin() + (right - sorted.begin()) + 1) / 2 / double(sorted.size() + 1);
}

double RankScale::probitRank(double value, double margin) const
{
    return std::isnan(value) ? 0 : probit(std::clamp(midRank(value), margin, 1 - margin));
}

double RankScale::scaled(double value) const
{
    if (std::isnan(value)) return 0;
    return ((sorted.empty() ? value : probitRank(value, 0)) - mean) / deviation;
}

}  // namespace segue::features
