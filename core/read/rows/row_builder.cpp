// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/row_builder.h"

#include "table/finding.h"

#include <cmath>

namespace segue::data {

RowBuilder::RowBuilder(const Layout& layout, const RowSink& sink, std::int64_t firstRow)
    : m_layout(layout), m_sink(sink), m_firstRow(firstRow), m_row(firstRow), m_texts(layout.texts)
{
    m_result.infinite.resize(layout.plans.size());
    m_result.words.resize(layout.plans.size());
    m_result.otherMarks.resize(layout.plans.size());
}

void RowBuilder::add(std::size_t column, const Cell& cell)
{
    const ColumnPlan& plan = m_layout.plans[column];
    if (plan.kind == CellKind::Text) return addText(plan, cell);
    if (!plan.isNumber()) return;
    if (cell.raw.empty()) return addMissing(plan);
    if (scan(plan, cell.raw.data()) != cell.raw.data() + cell.raw.size()) addNumber(column, cell);
}

void RowBuilder::addNumber(std::size_t column, const Cell& cell)
{
    const ColumnPlan& plan = m_layout.plans[column];
    addMissing(plan);
    if (plan.kind == CellKind::Number)
        number(column, cell);
    else
        whole(column, cell);
}

void RowBuilder::number(std::size_t column, const Cell& cell)
{
    const ColumnPlan& plan = m_layout.plans[column];
    double exact = 0;
    switch (readNumber(cell.text(), plan.decimalComma, exact)) {
        case NumberText::Number: m_sink.numbers[plan.slot][m_row] = float(exact); break;
        case NumberText::Missing: break;
        case NumberText::Infinite: m_result.infinite[column].add(m_line, m_row, cell.text()); break;
        case NumberText::Text: m_unread.emplace_back(column, cell); break;
    }
}

void RowBuilder::whole(std::size_t column, const Cell& cell)
{
    const ColumnPlan& plan = m_layout.plans[column];
    double exact = 0;
    const NumberText kind = readNumber(cell.text(), plan.decimalComma, exact);
    if (kind == NumberText::Missing) return;
    const bool fits =
        kind == NumberText::Number && exact == std::floor(exact) && std::fabs(exact) < 2147483647.0;
    if (fits)
        m_sink.wholes[plan.slot][m_row] = std::int32_t(exact);
    else
        m_unread.emplace_back(column, cell);
}

/// What stands where numbers should be. False where the row has to go.
bool RowBuilder::noteUnread()
{
    bool stays = true;
    for (const auto& [column, cell] : m_unread) {
        const std::string text = cell.text();
        const bool comma = m_layout.plans[column].decimalComma;
        const bool otherMark = text.find(comma ? '.' : ',') != text.npos && isNumberWith(text, !comma);
        (otherMark ? m_result.otherMarks : m_result.words)[column].add(m_line, m_row, text);
        stays = stays && m_layout.header.columns[column].field != Field::Disc;
    }
    m_unread.clear();
    return stays;
}

void RowBuilder::leaveOut(CellNote& rows, std::size_t fields)
{
    rows.add(m_line, m_row, std::to_string(fields), fields);
    m_unread.clear();
}

RangeResult RowBuilder::take()
{
    m_result.rows = m_row - m_firstRow;
    for (LocalTexts& texts : m_texts) m_result.texts.push_back(texts.take());
    return std::move(m_result);
}

void CellNote::add(std::int64_t line, std::int64_t row, std::string first, std::size_t fields)
{
    if (places.size() < Finding::kMostNotedLines)
        places.push_back({std::uint32_t(line), std::uint32_t(fields)});
    if (count++ > 0) return;
    firstLine = line;
    firstRow = row;
    text = std::move(first);
}

void CellNote::append(const CellNote& next)
{
    if (count == 0) {
        firstLine = next.firstLine;
        firstRow = next.firstRow;
        text = next.text;
    }
    count += next.count;
    const std::size_t room = Finding::kMostNotedLines - places.size();
    places.insert(places.end(), next.places.begin(),
                  next.places.begin() + std::ptrdiff_t(std::min(room, next.places.size())));
}

}  // namespace segue::data
