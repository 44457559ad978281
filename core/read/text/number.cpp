// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/number.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <string>

namespace segue::data {
namespace {

constexpr std::array<double, 23> kPowers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                         1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

inline bool isDigit(char c) { return unsigned(c - '0') < 10; }

/// Reads an exponent behind an 'e'; p stays where it is when there is none.
const char* scanExponent(const char* p, int& exponent)
{
    const char* q = p + 1;
    const bool negative = *q == '-';
    if (negative || *q == '+') ++q;
    if (!isDigit(*q)) return p;
    int value = 0;
    for (; isDigit(*q); ++q) value = std::min(value * 10 + (*q - '0'), 10000);
    exponent += negative ? -value : value;
    return q;
}

/// digits * 10^exponent, where both are exact as doubles: one rounding. Rounding the double once more to
/// float differs from rounding the number itself only if the double lies half way between two floats; then
/// the answer is false.
bool toFloat(std::uint64_t digits, int exponent, float& value)
{
    if (digits >> 53 || exponent < -22 || exponent > 22) return false;
    const double exact = double(digits);
    const double scaled =
        exponent < 0 ? exact / kPowers[std::size_t(-exponent)] : exact * kPowers[std::size_t(exponent)];
    const auto bits = std::bit_cast<std::uint64_t>(scaled);
    if ((bits & 0x1fffffff) == 0x10000000 && digits != 0) return false;
    value = float(scaled);
    return digits == 0 || std::fabs(scaled) > std::numeric_limits<float>::min();
}

bool equalsIgnoringCase(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? char(x + 32) : x) == y;
           });
}

}  // namespace

const char* scanFloat(const char* p, float& value)
{
    const bool negative = *p == '-';
    if (negative || *p == '+') ++p;
    const char* const first = p;
    std::uint64_t digits = 0;
    for (; isDigit(*p); ++p) digits = digits * 10 + std::uint64_t(*p - '0');
    std::ptrdiff_t count = p - first;
    int exponent = 0;
    if (*p == '.') {
        const char* const point = ++p;
        for (; isDigit(*p); ++p) digits = digits * 10 + std::uint64_t(*p - '0');
        exponent = -int(p - point);
        count += p - point;
    }
    if (count == 0 || count > 19) return nullptr;
    if ((*p | 32) == 'e') p = scanExponent(p, exponent);
    if (!toFloat(digits, exponent, value)) return nullptr;
    if (negative) value = -value;
    return p;
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}

bool isMissingWord(std::string_view text)
{
    if (text.size() > 4) return false;
    for (std::string_view word : {"", "na", "nan", "null", "none", "n/a", "#n/a", "-", "\\n"})
        if (equalsIgnoringCase(text, word)) return true;
    return false;
}

NumberText readNumber(std::string_view text, bool decimalComma, double& value)
{
    text = trimmed(text);
    value = std::numeric_limits<double>::quiet_NaN();
    if (isMissingWord(text)) return NumberText::Missing;
    std::string withPoint;
    if (decimalComma && text.find('.') != text.npos)
        return NumberText::Text;  // a decimal point, or thousands: who knows
    if (decimalComma && text.find(',') != text.npos) {
        withPoint = text;
        std::replace(withPoint.begin(), withPoint.end(), ',', '.');
        text = withPoint;
    }
    if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
    double number = 0;
    const auto end = fast_float::from_chars(text.data(), text.data() + text.size(), number);
    if (end.ec == std::errc() && end.ptr == text.data() + text.size()) {
        value = number;
        if (std::isnan(number)) return NumberText::Missing;
        return std::fabs(number) <= std::numeric_limits<float>::max() ? NumberText::Number
                                                                      : NumberText::Infinite;
    }
    return NumberText::Text;
}

}  // namespace segue::data
