// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/number.h"

#include "base/text_writer.h"

#include <charconv>
#include <cmath>
#include <iterator>

namespace segue::plot {

std::string fixed(double value, int decimals)
{
    if (!std::isfinite(value)) return "-";
    std::string text;
    appendFixed(text, value, decimals);
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return isZero && text.front() == '-' ? text.substr(1) : text;
}

int decimalsToShow(double value, int least)
{
    constexpr int kMost = 6;
    int decimals = least;
    while (value != 0 && decimals < kMost && std::abs(value) < 0.5 * std::pow(10.0, -decimals)) ++decimals;
    return decimals;
}

std::string percent(double share, int decimals)
{
    return std::isfinite(share) ? fixed(100 * share, decimals) + " %" : "-";
}

std::string exact(double value)
{
    std::string text;
    appendShortest(text, value);
    return text;
}

std::string withoutNoise(double value)
{
    constexpr int kDigits = 15;  // what every double holds; noise is in the two behind them
    const std::string whole = exact(value);
    char digits[32];
    const auto end =
        std::to_chars(std::begin(digits), std::end(digits), value, std::chars_format::general, kDigits).ptr;
    double near = value;
    std::from_chars(digits, end, near);
    const std::string text = exact(near);
    return text.size() + 2 < whole.size() ? text : whole;
}

std::string grouped(std::int64_t n)
{
    std::string text = std::to_string(n);
    const std::size_t first = n < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3;) text.insert(at -= 3, 1, ',');
    return text;
}

std::string capitalised(std::string_view word)
{
    std::string text(word);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return text;
}

}  // namespace segue::plot
