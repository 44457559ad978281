// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_csv.h"

#include "base/text_writer.h"

#include <algorithm>

namespace segue::ui {

namespace {

constexpr int kPiece = 2048;  // rows: a few milliseconds between two looks at the control

}  // namespace

void appendCell(std::string& text, const TableColumn& column, int sourceRow)
{
    if (!column.value) return appendField(text, column.text(sourceRow).toStdString());
    const double value = column.value(sourceRow);
    const int decimals = column.decimalsOf(sourceRow);
    if (decimals == TableColumn::kShortest)
        appendShortest(text, float(value));
    else
        appendFixed(text, asRead(value), decimals);
}

std::string csvHeader(const ShownTable& table)
{
    std::string text;
    for (std::size_t c = 0; c < table.columns->size(); ++c) {
        if (c) text += ',';
        appendField(text, (*table.columns)[c].title.toStdString());
    }
    return text + '\n';
}

void appendCsv(std::string& text, const ShownTable& table, int from, int to)
{
    for (int row = from; row < to; ++row) {
        for (std::size_t c = 0; c < table.columns->size(); ++c) {
            if (c) text += ',';
            appendCell(text, (*table.columns)[c], table.source(row));
        }
        text += '\n';
    }
}

Status writeCsv(const ShownTable& table, const std::string& path, const RunControl& control)
{
    TextWriter writer(path);
    std::string text = csvHeader(table);
    for (int row = 0; row < table.rows; row += kPiece) {
        if (control.stopped()) return Error{ErrorCode::Cancelled};
        appendCsv(text, table, row, std::min(table.rows, row + kPiece));
        writer.write(text);
        text.clear();
        control.report(double(row) / table.rows);
    }
    writer.write(text);
    return writer.finish();
}

}  // namespace segue::ui
