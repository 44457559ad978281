// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formatted.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using segue::formatted;
using segue::joined;

TEST_CASE("a formatted text is as long as it has to be")
{
    CHECK(formatted("%+.2f of %d", 0.125, 7) == "+0.12 of 7");
    CHECK(formatted("nothing") == "nothing");
    const std::string name(5000, 'n');
    CHECK(formatted("<%s>", name.c_str()) == "<" + name + ">");
    CHECK(formatted("%.1f", 1e300).size() == 303);
}

TEST_CASE("names are joined by commas")
{
    CHECK(joined(std::vector<std::string>{"a", "b", "c"}) == "a, b, c");
    CHECK(joined(std::vector<std::string>{"a"}) == "a");
    CHECK(joined(std::vector<std::string>()).empty());
}
