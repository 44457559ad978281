// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace segue::report {

/// Text as it may stand inside an element or an attribute.
std::string escaped(std::string_view text);

std::string paragraph(std::string_view text, std::string_view style = {});

/// A table; the columns from `numbersFrom` on hold numbers and stand to the right.
struct HtmlTable {
    std::vector<std::string> header{};
    std::vector<std::vector<std::string>> rows{};
    std::size_t numbersFrom = 1;
    std::string caption{};
};
std::string toHtml(const HtmlTable& table);

/// A drawing (SVG text) with its caption; "" for an empty drawing.
std::string figure(std::string_view svg, std::string_view caption);

/// The report's style sheet: light, quiet, and made for paper as well as for a screen.
std::string_view styleSheet();

}  // namespace segue::report
