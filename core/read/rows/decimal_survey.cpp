// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/decimal_survey.h"

#include "base/parallel.h"
#include "read/text/number.h"
#include "table/finding_kinds.h"

#include <utility>

namespace segue::data {
namespace {

/// The first cell of the columns of numbers that is read with a mark.
const Marks::Mark* firstRead(bool comma, const Layout& layout, const std::vector<Marks>& marks)
{
    const Marks::Mark* first = nullptr;
    for (std::size_t column = 0; column < marks.size(); ++column) {
        const ColumnPlan& plan = layout.plans[column];
        const Marks::Mark& mark = comma ? marks[column].commas : marks[column].points;
        if (!plan.isNumber() || plan.decimalComma != comma || mark.count == 0) continue;
        if (first == nullptr || std::pair(mark.line, mark.row) < std::pair(first->line, first->row))
            first = &mark;
    }
    return first;
}

}  // namespace

std::vector<Marks> surveyDecimals(const RowSource& source, std::size_t columns, int threads,
                                  const RunControl& control)
{
    std::vector<std::vector<Marks>> found(source.ranges().size());
    const auto look = [&](std::size_t i, const std::atomic<bool>& stop) { found[i] = source.marks(i, stop); };
    if (!runPieces({found.size(), look, 0.3, 0.3}, threads, {control.poll, {}})) return {};
    std::vector<Marks> marks(columns);
    for (const auto& range : found)
        for (std::size_t column = 0; column < columns; ++column) marks[column].append(range[column]);
    return marks;
}

Error refusedMarks(Error error, const Layout& layout, const std::vector<Marks>& marks)
{
    for (std::size_t column = 0; column < marks.size() && error.code == ErrorCode::NotANumber; ++column) {
        if (layout.header.columns[column].header != error.column) continue;
        const bool comma = layout.plans[column].decimalComma;
        const Marks::Mark& mark = comma ? marks[column].points : marks[column].commas;
        const Marks::Mark* const against = firstRead(comma, layout, marks);
        const bool same = mark.line == error.line && mark.text == trimmed(error.detail);
        if (mark.count == 0 || !same || against == nullptr) break;
        error.code = ErrorCode::DecimalsMixed;
        error.against = against->line;
        error.expected = against->text;
    }
    return error;
}

void noteDecimals(AlbumTable& table, const Layout& layout, const Decimals& decimals,
                  const std::vector<Marks>& marks)
{
    std::erase_if(table.notes, [](const Finding& note) { return note.code == FindingCode::DecimalComma; });
    if (firstRead(true, layout, marks) != nullptr)
        table.notes.insert(table.notes.begin(), {.code = FindingCode::DecimalComma, .count = 1});
    for (std::size_t column = 0; column < marks.size(); ++column) {
        const ColumnPlan& plan = layout.plans[column];
        const bool read = plan.isNumber() && table.uses[column].field != Field::Ignored;
        const Marks::Mark& mark = plan.decimalComma ? marks[column].commas : marks[column].points;
        if (!read || plan.decimalComma == decimals.comma || mark.count == 0) continue;
        table.notes.push_back({.code = FindingCode::MixedDecimals,
                               .column = layout.header.columns[column].header,
                               .count = mark.count,
                               .firstLine = mark.line,
                               .detail = mark.text});
    }
}

}  // namespace segue::data
