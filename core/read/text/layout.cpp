// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/layout.h"

#include "read/text/number.h"

#include <algorithm>

namespace segue::data {
namespace {

/// Whether more of a column's first cells are words than numbers. A header that stands again is no row.
bool holdsWords(const TableHead& head, std::size_t column)
{
    std::size_t words = 0, numbers = 0;
    for (const std::vector<Cell>& row : head.rows) {
        if (column >= row.size() || repeatsNames(head.names, row)) continue;
        double value = 0;
        const std::string text = row[column].text();
        const bool number = isNumberWith(text, false) || isNumberWith(text, true);
        words += !number && readNumber(text, false, value) == NumberText::Text;
        numbers += number;
    }
    return words > 0 && words >= numbers;
}

/// "track" is the number or the name: with words in it the name, unless there is one already.
void readTrackByCells(Header& header, HeaderColumn& column)
{
    if (header.find(Field::TrackName) < 0) {
        column.field = Field::TrackName;
        column.why = Unused::No;
        column.rival.clear();
    } else if (column.field != Field::Ignored) {
        column.ignore(Unused::Words);
    }
}

/// "section" is a number or a word, "duration" a number or "3:41": the cells tell.
void readByCells(Header& header, const TableHead& head)
{
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        HeaderColumn& column = header.columns[i];
        const bool track = normalisedHeader(column.header) == "track" &&
                           (column.field == Field::TrackNumber || column.why == Unused::Rival);
        const bool open =
            track || column.field == Field::Position || (column.field == Field::Feature && !column.certain);
        if (column.forced || !open || !holdsWords(head, i)) continue;
        if (track)
            readTrackByCells(header, column);
        else
            column.ignore(Unused::Words);
    }
}

CellKind kindOf(Field field)
{
    if (std::size_t(field) < kTextFields) return CellKind::Text;
    if (field == Field::Disc || field == Field::TrackNumber) return CellKind::Whole;
    return field < Field::Label ? CellKind::Number : CellKind::Skip;
}

void planColumns(Layout& layout, const Decimals& decimals)
{
    for (const HeaderColumn& column : layout.header.columns) {
        const bool comma = decimals.commas[layout.plans.size()];
        ColumnPlan& plan = layout.plans.emplace_back();
        plan.decimalComma = comma;
        plan.kind = kindOf(column.field);
        plan.certain = column.certain;
        if (plan.kind == CellKind::Text) plan.slot = layout.texts++;
        if (plan.kind == CellKind::Whole) plan.slot = layout.wholes++;
        if (plan.kind == CellKind::Number) plan.slot = layout.numbers++;
    }
}

}  // namespace

Result<Layout> layoutOf(const TableHead& head, const ReadOptions& options, const std::string& subject,
                        Need need)
{
    auto header = readHeader(head.names, options);
    if (!header) {
        Error error = header.error();
        error.subject = subject;
        return error;
    }
    Layout layout;
    layout.header = std::move(*header);
    readByCells(layout.header, head);
    if (Status settled = resolveFeatures(layout.header); !settled) {
        Error error = settled.error();
        error.subject = subject;
        return error;
    }
    const bool joinable =
        need == Need::Nothing || (need == Need::PlaceOrTrackId && layout.header.find(Field::TrackId) >= 0);
    if (Status needed = checkNeeded(layout.header, subject); !needed && !joinable) return needed.error();
    planColumns(layout, head.decimals);
    return layout;
}

}  // namespace segue::data
