// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/number.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>

using namespace segue::data;

namespace {

/// What scanFloat reads from `text` and how far; the text is followed by a separator as it always is in a
/// table.
std::pair<float, std::ptrdiff_t> scanned(const std::string& text)
{
    const std::string cell = text + ",";
    float value = -12345;
    const char* const end = scanFloat(cell.c_str(), value);
    return {value, end == nullptr ? -1 : end - cell.c_str()};
}

}  // namespace

TEST_CASE("a plain number is read to its end")
{
    CHECK(scanned("0.768") == std::pair(0.768f, std::ptrdiff_t(5)));
    CHECK(scanned("-4.448") == std::pair(-4.448f, std::ptrdiff_t(6)));
    CHECK(scanned("6.25e-05") == std::pair(6.25e-05f, std::ptrdiff_t(8)));
    CHECK(scanned("+3E2") == std::pair(300.0f, std::ptrdiff_t(4)));
    CHECK(scanned("1.") == std::pair(1.0f, std::ptrdiff_t(2)));
    CHECK(scanned(".5") == std::pair(.5f, std::ptrdiff_t(2)));
    CHECK(scanned("12e").second == 2);
    CHECK(scanned("12ex").second == 2);
    CHECK(scanned("12e-").second == 2);
}

TEST_CASE("what is no plain number is left to the careful way")
{
    for (const char* text : {"", "-", ".", "nan", "x", "e5", "12345678901234567890", "1e400", "1e-40"}) {
        CAPTURE(text);
        CHECK(scanned(text).second == -1);
    }
    CHECK(scanned("0e999").second != 0);
}

TEST_CASE("quick numbers are rounded as the C library rounds them")
{
    std::mt19937_64 random(7);
    std::array<char, 64> text{};
    std::size_t quick = 0;
    for (int i = 0; i < 400000; ++i) {
        const int digits = int(random() % 17);
        const double value =
            std::ldexp(double(random() >> 11) - 4503599627370496.0, int(random() % 90) - 100);
        std::snprintf(text.data(), text.size(), i % 2 == 0 ? "%.*f" : "%.*e", digits, value);
        const auto [read, end] = scanned(text.data());
        if (end < 0) continue;
        ++quick;
        REQUIRE(end == std::ptrdiff_t(std::strlen(text.data())));
        CAPTURE(text.data());
        REQUIRE(read == std::strtof(text.data(), nullptr));
    }
    CHECK(quick > 100000);
}

TEST_CASE("a number half way between two floats is not rounded twice")
{
    // 1 + 2^-24 + 2^-60: as a double it is exactly half way, as a number it is above.
    const std::string text = "1.00000005960464477626";
    const auto [read, end] = scanned(text);
    if (end >= 0) CHECK(read == std::strtof(text.c_str(), nullptr));
    const auto [half, halfEnd] = scanned("1.000000059604644");
    if (halfEnd >= 0) CHECK(half == std::strtof("1.000000059604644", nullptr));
}

TEST_CASE("cells that mean missing, infinite or text are told apart")
{
    double value = 0;
    for (const char* text :
         {"", "  ", "NA", "n/a", "NaN", "nan", "null", "NULL", "None", "-", "#N/A", " na "}) {
        CAPTURE(text);
        CHECK(readNumber(text, false, value) == NumberText::Missing);
        CHECK(std::isnan(value));
    }
    for (const char* text : {"inf", "-Infinity", "1e39", "-1e39"})
        CHECK(readNumber(text, false, value) == NumberText::Infinite);
    for (const char* text : {"x", "1x", "1 2", "0x10", "1,5", "--1", "1.2.3", "+-1"}) {
        CAPTURE(text);
        CHECK(readNumber(text, false, value) == NumberText::Text);
    }
    CHECK(readNumber(" 12.5 ", false, value) == NumberText::Number);
    CHECK(value == 12.5);
    CHECK(readNumber("+1.5", false, value) == NumberText::Number);
    CHECK(value == 1.5);
}

TEST_CASE("decimal commas are read only where the table has them")
{
    double value = 0;
    CHECK(readNumber("-0,25", true, value) == NumberText::Number);
    CHECK(value == -0.25);
    CHECK(readNumber("1.234,5", true, value) == NumberText::Text);
    CHECK(readNumber("0,25", false, value) == NumberText::Text);
}
