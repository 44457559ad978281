// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace segue::plot {

namespace {

template <class... Format>
std::string written(double value, Format... format)
{
    std::array<char, 400> text;  // the longest double in fixed notation has 309 digits before the point
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, format...);
    return {text.data(), end.ptr};
}

}  // namespace

std::string fixed(double value, int decimals)
{
    if (!std::isfinite(value)) return "-";
    std::string text = written(value, std::chars_format::fixed, decimals);
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return isZero && text.front() == '-' ? text.substr(1) : text;
}

std::string percent(double share, int decimals)
{
    return std::isfinite(share) ? fixed(100 * share, decimals) + " %" : "-";
}

std::string exact(double value) { return std::isnan(value) ? std::string() : written(value); }

std::string significant(double value, int digits)
{
    return std::isnan(value) ? std::string() : written(value, std::chars_format::general, digits);
}

std::string grouped(std::int64_t n)
{
    std::string text = std::to_string(n);
    const std::size_t first = n < 0 ? 1 : 0;
    for (std::size_t at = text.size(); at > first + 3;) text.insert(at -= 3, 1, ',');
    return text;
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string capitalised(std::string_view word)
{
    std::string text(word);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return text;
}

}  // namespace segue::plot
