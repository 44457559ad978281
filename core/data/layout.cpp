// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout.h"

#include "data/number.h"

#include <algorithm>

namespace segue::data {
namespace {

bool holdsText(const Dialect& dialect, std::size_t column)
{
    return std::ranges::any_of(dialect.head, [&](const std::vector<Cell>& row) {
        double value = 0;
        return column < row.size() && readNumber(row[column].text(), dialect.decimalComma, value) == NumberText::Text;
    });
}

/// "track" is the number or the name, "section" a number or a word, "duration" a number or "3:41": the cells tell.
void readByCells(Header& header, const Dialect& dialect)
{
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        HeaderColumn& column = header.columns[i];
        if (column.forced || !holdsText(dialect, i)) continue;
        const std::string name = normalisedHeader(column.header);
        if (column.field == Field::TrackNumber && name == "track")
            column.field = header.find(Field::TrackName) < 0 ? Field::TrackName : Field::Ignored;
        else if (column.field == Field::Position || (column.field == Field::Feature && !column.certain))
            column.field = Field::Ignored;
        if (column.field != Field::Feature) column.name.clear();
    }
}

CellKind kindOf(Field field)
{
    if (std::size_t(field) < kTextFields) return CellKind::Text;
    if (field == Field::Disc || field == Field::TrackNumber) return CellKind::Whole;
    return field < Field::Label ? CellKind::Number : CellKind::Skip;
}

void planColumns(Layout& layout)
{
    for (const HeaderColumn& column : layout.header.columns) {
        ColumnPlan& plan = layout.plans.emplace_back();
        plan.kind = kindOf(column.field);
        plan.certain = column.certain;
        if (plan.kind == CellKind::Text) plan.slot = layout.texts++;
        if (plan.kind == CellKind::Whole) plan.slot = layout.wholes++;
        if (plan.kind == CellKind::Number) plan.slot = layout.numbers++;
    }
}

}  // namespace

Result<Layout> layoutOf(const Dialect& dialect, const ReadOptions& options, const std::string& subject, Need need)
{
    auto header = readHeader(dialect.names, options);
    if (!header) {
        Error error = header.error();
        error.subject = subject;
        return error;
    }
    Layout layout;
    layout.header = std::move(*header);
    readByCells(layout.header, dialect);
    if (Status settled = settleFeatures(layout.header); !settled) {
        Error error = settled.error();
        error.subject = subject;
        return error;
    }
    const bool joinable =
        need == Need::Nothing || (need == Need::PlaceOrTrackId && layout.header.find(Field::TrackId) >= 0);
    if (Status needed = checkNeeded(layout.header, subject); !needed && !joinable) return needed.error();
    planColumns(layout);
    return layout;
}

}  // namespace segue::data
