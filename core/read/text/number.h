// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace segue::data {

/// Reads the plain decimal number at p, [-+]digits[.digits][e[-+]digits], correctly rounded to float.
/// Returns where it stopped, or nullptr where there is no number or not one this quick way can round
/// (more than 19 digits, a large exponent). Reads on until a character that is no part of a number:
/// one must stand before the memory ends.
const char* scanFloat(const char* p, float& value);

enum class NumberText { Number, Missing, Infinite, Text };

/// What a cell's text says where a number is expected. Spaces around it are no part of it.
/// Missing: "", NA, N/A, #N/A, NaN, null, none, "-", in any case. Infinite: "inf", or beyond float's range.
NumberText readNumber(std::string_view text, bool decimalComma, double& value);

/// True for the words that stand for a missing value.
bool isMissingWord(std::string_view text);

std::string_view trimmed(std::string_view text);

}  // namespace segue::data
