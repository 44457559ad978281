// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/row_filter.h"

#include "base/parallel.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

constexpr int kPiece = 16384;  // rows: a few milliseconds, so that stopping is quick

bool compares(Comparison comparison, double left, double right)
{
    switch (comparison) {
        case Comparison::Less: return left < right;
        case Comparison::AtMost: return left <= right;
        case Comparison::More: return left > right;
        case Comparison::AtLeast: return left >= right;
        case Comparison::Equal: return left == right;
        case Comparison::Unequal: return left != right;
    }
    return false;
}

/// A missing number is neither more nor less than anything, nor unlike it.
bool holds(const FilterCondition& condition, double value)
{
    const bool missing = std::isnan(value), equal = condition.comparison == Comparison::Equal;
    if (std::isnan(condition.number)) return missing == equal;
    return !missing && compares(condition.comparison, value, condition.number);
}

bool holds(const FilterCondition& condition, const QString& value)
{
    const bool equal = value.compare(condition.text, Qt::CaseInsensitive) == 0;
    return equal == (condition.comparison == Comparison::Equal);
}

using TextTest = std::function<bool(const QString&)>;
using RowTest = std::function<bool(int row)>;

/// Asks each distinct text once where they are known.
RowTest textTest(const TableColumn& column, const TextTest& test, const std::atomic<bool>& stop)
{
    if (!column.codes) return [text = column.text, test](int row) { return test(text(row)); };
    auto passes = std::make_shared<std::vector<char>>(column.codes->count);
    for (std::uint32_t code = 0; code < column.codes->count && !stop; ++code)
        (*passes)[code] = test(column.codes->text(code)) ? 1 : 0;
    return [codes = column.codes, passes](int row) { return (*passes)[codes->code(row)] != 0; };
}

RowTest conditionTest(const FilterCondition& condition, const TableColumn& column,
                      const std::atomic<bool>& stop)
{
    if (column.value)
        return [condition, value = column.value](int row) { return holds(condition, value(row)); };
    return textTest(
        column, [condition](const QString& text) { return holds(condition, text); }, stop);
}

RowTest anyOf(std::vector<RowTest> tests)
{
    return [tests = std::move(tests)](int row) {
        return std::ranges::any_of(tests, [row](const RowTest& test) { return test(row); });
    };
}

RowTest allOf(std::vector<RowTest> tests)
{
    return [tests = std::move(tests)](int row) {
        return std::ranges::all_of(tests, [row](const RowTest& test) { return test(row); });
    };
}

RowTest makeTest(const RowFilter& filter, const std::vector<TableColumn>& columns,
                 const std::atomic<bool>& stop)
{
    std::vector<RowTest> any;
    if (!filter.contained.isEmpty()) {
        const TextTest contains = [matcher = QStringMatcher(filter.contained, Qt::CaseInsensitive)](
                                      const QString& text) { return matcher.indexIn(text) >= 0; };
        for (const auto& column : columns)
            if (!column.value) any.push_back(textTest(column, contains, stop));
        return anyOf(std::move(any));
    }
    for (const auto& list : filter.anyOfAll) {
        std::vector<RowTest> all;
        for (const auto& condition : list)
            all.push_back(conditionTest(condition, columns[condition.column], stop));
        any.push_back(allOf(std::move(all)));
    }
    return anyOf(std::move(any));
}

}  // namespace

std::optional<std::vector<int>> filterRows(int rows, const std::vector<TableColumn>& columns,
                                           const RowFilter& filter, int threads, const RunControl& control)
{
    RowTest test;
    const Pieces ask{
        1, [&](std::size_t, const std::atomic<bool>& stop) { test = makeTest(filter, columns, stop); }, 0,
        0.1};
    if (!runPieces(ask, 1, control)) return std::nullopt;
    std::vector<std::vector<int>> found(std::size_t((rows + kPiece - 1) / kPiece));
    const auto search = [&](std::size_t piece, const std::atomic<bool>&) {
        const int end = std::min(rows, int(piece + 1) * kPiece);
        for (int row = int(piece) * kPiece; row < end; ++row)
            if (test(row)) found[piece].push_back(row);
    };
    if (!runPieces({found.size(), search, 0.1, 0.4}, threads, control)) return std::nullopt;
    std::vector<int> kept;
    std::size_t total = 0;
    for (const auto& piece : found) total += piece.size();
    kept.reserve(total);
    for (const auto& piece : found) kept.insert(kept.end(), piece.begin(), piece.end());
    return kept;
}

}  // namespace segue::ui
