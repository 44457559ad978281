// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace segue::plot {

/// Numbers as text, the same in every locale.

/// A fixed count of decimals: "0.801"; "-" for NaN and infinities.
std::string fixed(double value, int decimals);
/// The decimals that a value needs so that it is not shown as 0 where it is not: `least`, or more, up to 6.
int decimalsToShow(double value, int least);
/// "71.9 %".
std::string percent(double share, int decimals = 1);
/// Shortest text that reads back as the same double: what a CSV holds. NaN gives "".
std::string exact(double value);
/// The same, but a number that arithmetic left beside a short decimal is that decimal: 0.3, not
/// 0.30000000000000004.
std::string withoutNoise(double value);
/// Thousands grouped: "42,403".
std::string grouped(std::int64_t n);

/// "Valence" for "valence".
std::string capitalised(std::string_view word);

}  // namespace segue::plot
