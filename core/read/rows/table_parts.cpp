// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/table_parts.h"

#include "base/parallel.h"
#include "read/columns/column_name.h"
#include "read/rows/text_merge.h"
#include "table/finding_kinds.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace segue::data {
namespace {

TextColumn* textOf(AlbumTable& table, Field field)
{
    switch (field) {
        case Field::AlbumId: return &table.albumId;
        case Field::AlbumName: return &table.albumName;
        case Field::Artist: return &table.artist;
        case Field::TrackId: return &table.trackId;
        case Field::TrackName: return &table.trackName;
        case Field::AlbumType: return &table.albumType;
        case Field::ReleaseDate: return &table.releaseDate;
        default: return nullptr;
    }
}

template <class Value>
void move(std::vector<Value>& values, std::size_t from, std::size_t count, std::size_t to)
{
    std::copy_n(values.begin() + std::ptrdiff_t(from), count, values.begin() + std::ptrdiff_t(to));
}

/// In steps, because touching new memory takes its time.
template <class Value>
void growTo(std::vector<Value>& values, std::size_t rows, const std::atomic<bool>& stop)
{
    constexpr std::size_t kStep = 1 << 20;
    values.reserve(rows);
    while (values.size() < rows && !stop) values.resize(std::min(rows, values.size() + kStep));
}

/// Times written in milliseconds become seconds.
void toSeconds(std::vector<float>& values, const std::string& header)
{
    if (normalisedHeader(header).ends_with("_ms"))
        for (float& value : values) value /= 1000;
}

Finding noticed(FindingCode code, const std::string& column, const CellNote& cells)
{
    Finding found{.code = code,
                  .column = column,
                  .count = cells.count,
                  .firstLine = cells.firstLine,
                  .detail = cells.text};
    for (const auto& [line, fields] : cells.places)
        found.note({.line = line, .detail = fields > 0 ? std::to_string(fields) : std::string()});
    return found;
}

}  // namespace

TableParts::TableParts(const Layout& layout, std::int64_t headerLine, int threads)
    : m_layout(layout), m_threads(threads), m_headerLine(headerLine), m_numbers(layout.numbers),
      m_wholes(layout.wholes), m_texts(layout.texts)
{
}

bool TableParts::reserve(std::size_t rows, const RunControl& control)
{
    const std::size_t arrays = m_numbers.size() + m_wholes.size() + m_texts.size() + 1;
    const auto reserveOne = [&](std::size_t i, const std::atomic<bool>& stop) {
        if (i < m_numbers.size()) return growTo(m_numbers[i], rows, stop);
        i -= m_numbers.size();
        if (i < m_wholes.size()) return growTo(m_wholes[i], rows, stop);
        i -= m_wholes.size();
        growTo(i < m_texts.size() ? m_texts[i] : m_lines, rows, stop);
    };
    if (!runPieces({arrays, reserveOne, 0.3, 0.35}, m_threads, control)) return false;
    for (auto& values : m_numbers) m_sink.numbers.push_back(values.data());
    for (auto& values : m_wholes) m_sink.wholes.push_back(values.data());
    for (auto& values : m_texts) m_sink.texts.push_back(values.data());
    m_sink.lines = m_lines.data();
    return true;
}

Status TableParts::read(const RowSource& source, const RunControl& control)
{
    const std::vector<RowSpan> ranges = source.ranges();
    const std::int64_t rows = ranges.empty() ? 0 : ranges.back().firstRow + ranges.back().slots;
    if (!reserve(std::size_t(rows), control)) return Error{.code = ErrorCode::Cancelled};
    m_results.resize(ranges.size());
    const auto readOne = [&](std::size_t i, const std::atomic<bool>& stop) {
        m_results[i] = source.read(i, m_layout, m_sink, stop);
    };
    if (!runPieces({m_results.size(), readOne, 0.35, 0.9}, m_threads, control))
        return Error{.code = ErrorCode::Cancelled};
    closeGaps(ranges);
    sumNotes();
    return refusal();
}

void TableParts::sumNotes()
{
    m_notes.infinite.resize(m_layout.plans.size());
    m_notes.words.resize(m_layout.plans.size());
    m_notes.otherMarks.resize(m_layout.plans.size());
    for (const RangeResult& result : m_results) {
        m_notes.headers.append(result.headers);
        m_notes.ragged.append(result.ragged);
        m_notes.loose.append(result.loose);
        for (std::size_t column = 0; column < m_layout.plans.size(); ++column) {
            m_notes.infinite[column].append(result.infinite[column]);
            m_notes.words[column].append(result.words[column]);
            m_notes.otherMarks[column].append(result.otherMarks[column]);
        }
    }
}

bool TableParts::otherMark() const
{
    return std::ranges::any_of(m_notes.otherMarks, [](const CellNote& cells) { return cells.count > 0; });
}

/// The cells that are no numbers as the column writes them, of either kind.
CellNote TableParts::unreadIn(std::size_t column) const
{
    const CellNote &words = m_notes.words[column], &others = m_notes.otherMarks[column];
    const bool othersFirst = words.count == 0 || (others.count > 0 && others.first() < words.first());
    CellNote unread = othersFirst ? others : words;
    unread.append(othersFirst ? words : others);
    return unread;
}

/// A column that has words in at least as many cells as numbers is none of numbers.
TableParts::Words TableParts::wordsIn(std::size_t column) const
{
    const std::int64_t words = unreadIn(column).count;
    const ColumnPlan& plan = m_layout.plans[column];
    if (words == 0) return Words::Few;
    const std::int64_t missing =
        plan.kind == CellKind::Whole
            ? std::ranges::count(m_wholes[plan.slot], kNoNumber)
            : std::ranges::count_if(m_numbers[plan.slot], [](float value) { return std::isnan(value); });
    const std::int64_t numbers = std::int64_t(m_rows) - missing;
    return words < numbers ? Words::Few : numbers > 0 ? Words::Most : Words::Only;
}

/// A few cells or rows that cannot be read are findings; where they are as many as the good ones the file is
/// not what its header says, and the first of them is told.
Status TableParts::refusal() const
{
    Error error{.code = ErrorCode::Internal};
    std::pair<std::int64_t, std::int64_t> first;
    const auto tell = [&](const CellNote& cells, Error other) {
        if (error.line != 0 && first <= cells.first()) return;
        first = cells.first();
        error = std::move(other);
        error.line = cells.firstLine;
        error.detail = cells.text;
    };
    const CellNote& ragged = m_notes.ragged;
    if (ragged.count > 0 && ragged.count >= std::int64_t(m_rows))
        tell(ragged, {.code = ErrorCode::RowRagged, .expected = std::to_string(m_layout.plans.size())});
    for (std::size_t column = 0; column < m_layout.plans.size(); ++column) {
        if (!m_layout.plans[column].certain || wordsIn(column) == Words::Few) continue;
        const bool whole = m_layout.plans[column].kind == CellKind::Whole;
        tell(unreadIn(column), {.code = ErrorCode::NotANumber,
                                .column = m_layout.header.columns[column].header,
                                .expected = whole ? "whole number" : "number"});
    }
    return error.line == 0 ? Status(Done{}) : Status(error);
}

/// Blank lines and rows that were left out left slots unused at the ends of their ranges.
void TableParts::closeGaps(const std::vector<RowSpan>& ranges)
{
    for (std::size_t i = 0; i < m_results.size(); ++i) {
        const auto from = std::size_t(ranges[i].firstRow), count = std::size_t(m_results[i].rows);
        if (from != m_rows) {
            for (auto& values : m_numbers) move(values, from, count, m_rows);
            for (auto& values : m_wholes) move(values, from, count, m_rows);
            for (auto& values : m_texts) move(values, from, count, m_rows);
            move(m_lines, from, count, m_rows);
        }
        m_rows += count;
    }
    for (auto& values : m_numbers) values.resize(m_rows);
    for (auto& values : m_wholes) values.resize(m_rows);
    for (auto& values : m_texts) values.resize(m_rows);
    m_lines.resize(m_rows);
}

bool TableParts::mergeAll(AlbumTable& table, const RunControl& control)
{
    std::vector<Field> fields;
    for (const HeaderColumn& column : m_layout.header.columns)
        if (textOf(table, column.field) != nullptr) fields.push_back(column.field);
    const auto mergeOne = [&](std::size_t slot, const std::atomic<bool>& stop) {
        std::vector<LocalCodes> ranges;
        std::size_t row = 0;
        for (RangeResult& result : m_results) {
            ranges.push_back({row, std::size_t(result.rows), std::move(result.texts[slot])});
            row += std::size_t(result.rows);
        }
        *textOf(table, fields[slot]) = mergeTexts(std::move(m_texts[slot]), ranges, fields[slot], stop);
    };
    return runPieces({fields.size(), mergeOne, 0.9, 0.97}, m_threads, control);
}

void TableParts::addColumn(std::size_t column, AlbumTable& table)
{
    const HeaderColumn& header = m_layout.header.columns[column];
    const ColumnPlan& plan = m_layout.plans[column];
    const bool words = m_words[column] != Words::Few;
    ColumnUse& use = table.uses.emplace_back(
        ColumnUse{header.header, header.field, header.name, header.unit, 0, header.why, header.rival});
    if (plan.kind == CellKind::Whole) {
        (header.field == Field::Disc ? table.disc : table.trackNumber) = std::move(m_wholes[plan.slot]);
    } else if (plan.kind == CellKind::Number) {
        std::vector<float> values = std::move(m_numbers[plan.slot]);
        const bool bare =
            !header.certain && std::ranges::all_of(values, [](float value) { return std::isnan(value); });
        if (words || bare) {
            use.field = Field::Ignored;
            use.name.clear();
            use.why = words ? Unused::Words : Unused::Empty;
        } else if (header.field == Field::Feature) {
            const ColumnName parts = columnName(header.name);
            table.columns.push_back(
                {header.name, header.unit, std::move(values), false, parts.kind, parts.base});
        } else {
            if (header.field != Field::Position) toSeconds(values, header.header);
            (header.field == Field::Start      ? table.start
             : header.field == Field::Duration ? table.duration
                                               : table.position) = std::move(values);
        }
    }
}

/// A column of which something could not be read as it stands.
void TableParts::addColumnNotes(std::size_t column, AlbumTable& table) const
{
    const HeaderColumn& header = m_layout.header.columns[column];
    const auto note = [&](FindingCode code, const std::string& name, const CellNote& cells) {
        if (cells.count > 0) table.notes.push_back(noticed(code, name, cells));
    };
    if (header.why == Unused::Rival)
        table.notes.push_back({.code = FindingCode::RivalColumn,
                               .column = header.header,
                               .count = 1,
                               .firstLine = m_headerLine,
                               .detail = header.rival});
    const CellNote &words = m_notes.words[column], &others = m_notes.otherMarks[column];
    if (m_words[column] == Words::Most || (m_words[column] == Words::Only && others.count > 0))
        note(FindingCode::ColumnOfWords, header.header, unreadIn(column));
    if (m_words[column] != Words::Few) return;
    const std::string name =
        header.field == Field::Feature ? header.name : std::string(fieldName(header.field));
    if (header.field == Field::Disc) {
        note(FindingCode::UnreadableRows, name, unreadIn(column));
    } else {
        note(FindingCode::UnreadableValues, name, words);
        note(FindingCode::OtherDecimals, name, others);
    }
    note(FindingCode::NotFinite, header.header, m_notes.infinite[column]);
}

void TableParts::addNotes(AlbumTable& table) const
{
    if (m_notes.headers.count > 0)
        table.notes.push_back(noticed(FindingCode::RepeatedHeader, {}, m_notes.headers));
    if (m_notes.ragged.count > 0) table.notes.push_back(noticed(FindingCode::RaggedRows, {}, m_notes.ragged));
    if (m_notes.loose.count > 0) table.notes.push_back(noticed(FindingCode::LooseQuotes, {}, m_notes.loose));
    for (std::size_t column = 0; column < m_layout.plans.size(); ++column) addColumnNotes(column, table);
}

Result<AlbumTable> TableParts::assemble(const RunControl& control)
{
    AlbumTable table;
    table.schema = m_layout.header.schema;
    if (!mergeAll(table, control)) return Error{.code = ErrorCode::Cancelled};
    for (std::size_t column = 0; column < m_layout.plans.size(); ++column)
        m_words.push_back(m_layout.plans[column].certain ? Words::Few : wordsIn(column));
    for (std::size_t column = 0; column < m_layout.plans.size(); ++column) addColumn(column, table);
    if (table.trackNumber.empty()) table.trackNumber.assign(m_rows, kNoNumber);
    table.line = std::move(m_lines);
    addNotes(table);
    return table;
}

}  // namespace segue::data
