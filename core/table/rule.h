// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace segue::data {

/// The rules of METHOD section 4, in the order in which they run; then what no switch turns off: Units,
/// albums whose loudness is written in another unit than the others' (they go before Incomplete), ByHand,
/// what the user leaves out (last), and Unread, what the reader could not use (first of all).
enum class Rule { Missing, Repeated, Incomplete, Duplicates, Length, Outliers, Units, ByHand, Unread };
inline constexpr std::size_t kRuleCount = 9;
/// Of the rules that can be switched.
inline constexpr std::array<std::string_view, 6> kRuleNames{"missing",    "repeated", "incomplete",
                                                            "duplicates", "length",   "outliers"};
constexpr std::string_view ruleName(Rule rule)
{
    if (rule == Rule::Unread) return "unreadable";
    return rule == Rule::Units ? "units" : rule == Rule::ByHand ? "by_hand" : kRuleNames[std::size_t(rule)];
}

}  // namespace segue::data
