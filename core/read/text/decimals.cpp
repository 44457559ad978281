// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/decimals.h"

#include "read/columns/aliases.h"
#include "read/columns/column_name.h"
#include "read/columns/header.h"
#include "read/text/number.h"

#include <algorithm>
#include <array>
#include <utility>

namespace segue::data {
namespace {

bool isDigit(char c) { return unsigned(c - '0') < 10; }

/// "-120.034": one to three digits, no zero in front, the mark, three digits.
bool mayPartThousands(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    const std::size_t mark = text.find_first_of(",.");
    const bool parts = mark >= 1 && mark <= 3 && text.size() == mark + 4 && text.front() != '0';
    return parts && std::ranges::all_of(text.substr(0, mark), isDigit) &&
           std::ranges::all_of(text.substr(mark + 1), isDigit);
}

void note(Marks::Mark& mark, std::string_view text, std::int64_t line, std::int64_t row)
{
    mark.sure += !mayPartThousands(text);
    if (mark.count++ > 0) return;
    mark.line = line;
    mark.row = row;
    mark.text = text;
}

void add(Marks::Mark& mark, const Marks::Mark& next)
{
    if (mark.count == 0) {
        mark.line = next.line;
        mark.row = next.row;
        mark.text = next.text;
    }
    mark.count += next.count;
    mark.sure += next.sure;
}

/// Whether a column says how decimals are written: 2 = one of known measures; 1 = one that nobody knows; 0 =
/// texts, which may look like numbers, and milliseconds, where a mark parts the thousands.
int weightOf(const std::string& name)
{
    if (isBookkeeping(name) || name.ends_with("_ms")) return 0;
    for (const FieldAlias& alias : fieldAliases())
        if (alias.name == name) return alias.field == Field::Start || alias.field == Field::Duration ? 2 : 0;
    for (const FeatureAlias& alias : featureAliases())
        if (alias.name == name) return 2;
    return knownUnit(columnName(name).base) ? 2 : 1;
}

bool holdsTexts(const std::string& name)
{
    return std::ranges::any_of(fieldAliases(), [&](const FieldAlias& alias) {
        return alias.name == name && std::size_t(alias.field) < kTextFields;
    });
}

bool moreCommas(const Marks& marks, bool otherwise)
{
    return marks.commas.sure == marks.points.sure ? otherwise : marks.commas.sure > marks.points.sure;
}

}  // namespace

bool isNumberWith(std::string_view text, bool comma)
{
    double value = 0;
    return readNumber(text, comma, value) == NumberText::Number;
}

void Marks::add(std::string_view raw, std::int64_t line, std::int64_t row)
{
    constexpr std::size_t kLongest = 64;
    const std::string_view text = trimmed(raw);
    const std::size_t at = text.find_first_of(",.");
    if (at == text.npos || text.size() > kLongest || text.find_first_of(",.", at + 1) != text.npos) return;
    const bool comma = text[at] == ',';
    if ((comma && at == 0) || !isNumberWith(text, comma)) return;
    note(comma ? commas : points, text, line, row);
}

void Marks::append(const Marks& next)
{
    data::add(commas, next.commas);
    data::add(points, next.points);
}

Decimals decimalsOf(const std::vector<std::string>& names, const std::vector<Marks>& marks)
{
    std::array<Marks, 3> sums;
    std::vector<std::string> normalised;
    for (std::size_t column = 0; column < names.size(); ++column) {
        normalised.push_back(normalisedHeader(names[column]));
        sums[std::size_t(weightOf(normalised.back()))].append(marks[column]);
    }
    const Marks& known = sums[2].commas.count + sums[2].points.count > 0 ? sums[2] : sums[1];
    Decimals decimals{.comma = moreCommas(known, known.commas.count > known.points.count)};
    for (std::size_t column = 0; column < names.size(); ++column)
        decimals.commas.push_back(holdsTexts(normalised[column]) ? decimals.comma
                                                                 : moreCommas(marks[column], decimals.comma));
    return decimals;
}

}  // namespace segue::data
