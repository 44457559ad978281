// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/row_parser.h"

#include "read/text/number.h"
#include "read/text/tokenizer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace segue::data {
namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

class RangeParser {
public:
    RangeParser(const RowRange& range, ParseShared& shared)
        : m_shared(shared), m_sink(shared.sink), m_plans(shared.layout.plans),
          m_separator(shared.dialect.separator), m_at(range.begin), m_end(range.end), m_first(range.firstRow),
          m_row(range.firstRow), m_line(range.firstLine), m_texts(shared.layout.texts)
    {
        m_result.infinite.resize(m_plans.size());
        m_result.words.resize(m_plans.size());
        m_result.otherMarks.resize(m_plans.size());
    }

    RangeResult run(const std::atomic<bool>& stop)
    {
        for (std::int64_t count = 0; m_at != m_end; ++count) {
            if ((count & 255) == 0 && stop) break;
            if (!blankLine()) row();
        }
        m_result.rows = m_row - m_first;
        for (LocalTexts& texts : m_texts) m_result.texts.push_back(texts.take());
        return std::move(m_result);
    }

private:
    bool blankLine()
    {
        const bool feed = *m_at == '\n';
        if (!feed && !(*m_at == '\r' && m_at[1] == '\n')) return false;
        m_at += feed ? 1 : 2;
        ++m_line;
        return true;
    }

    void row()
    {
        const char* const first = m_at;
        m_sink.lines[m_row] = std::uint32_t(m_line);
        const std::size_t last = m_plans.size() - 1;
        for (std::size_t column = 0;; ++column) {
            const CellEnd end = cell(column);
            if (m_unread.size() == 1 && isHeader(first)) return skip(first, m_result.headers);
            const bool rowEnded = end != CellEnd::Separator;
            if (rowEnded && column == last) break;
            if (rowEnded || column == last) return skip(first, m_result.ragged);
        }
        m_row += m_unread.empty() || noteUnread();
        m_line += 1 + m_innerLines;
        m_innerLines = 0;
    }

    CellEnd cell(std::size_t column)
    {
        const ColumnPlan& plan = m_plans[column];
        switch (plan.kind) {
            case CellKind::Number: return number(column, plan);
            case CellKind::Whole: return whole(column, plan);
            case CellKind::Text: return text(plan);
            case CellKind::Skip: break;
        }
        return take();
    }

    /// Moves behind the separator or line feed at p, if one is there.
    bool endsAt(const char* p, CellEnd& end)
    {
        if (*p == m_separator) {
            m_at = p + 1;
            end = CellEnd::Separator;
            return true;
        }
        if (*p == '\r') ++p;
        if (*p != '\n') return false;
        m_at = p + 1;
        end = CellEnd::Row;
        return true;
    }

    CellEnd number(std::size_t column, const ColumnPlan& plan)
    {
        float& value = m_sink.numbers[plan.slot][m_row];
        CellEnd end{};
        const char* const behind = scanFloat(m_at, value);
        const bool pointed = plan.decimalComma && behind != nullptr && std::find(m_at, behind, '.') != behind;
        if (behind != nullptr && !pointed && endsAt(behind, end)) return end;
        value = kMissing;
        if (endsAt(m_at, end)) return end;
        end = take();
        double exact = 0;
        switch (readNumber(m_cell.text(), plan.decimalComma, exact)) {
            case NumberText::Number: value = float(exact); break;
            case NumberText::Missing: break;
            case NumberText::Infinite: m_result.infinite[column].add(m_line, m_cell.text()); break;
            case NumberText::Text: m_unread.push_back({column, m_cell}); break;
        }
        return end;
    }

    CellEnd whole(std::size_t column, const ColumnPlan& plan)
    {
        std::int32_t& value = m_sink.wholes[plan.slot][m_row];
        value = kNoNumber;
        CellEnd end{};
        const char* p = m_at;
        std::int32_t digits = 0;
        for (; p - m_at < 9 && unsigned(*p - '0') < 10; ++p) digits = digits * 10 + (*p - '0');
        if (p != m_at && endsAt(p, end)) {
            value = digits;
            return end;
        }
        if (endsAt(m_at, end)) return end;
        end = take();
        double exact = 0;
        const NumberText kind = readNumber(m_cell.text(), plan.decimalComma, exact);
        if (kind == NumberText::Missing) return end;
        const bool fits =
            kind == NumberText::Number && exact == std::floor(exact) && std::fabs(exact) < 2147483647.0;
        if (fits)
            value = std::int32_t(exact);
        else
            m_unread.push_back({column, m_cell});
        return end;
    }

    CellEnd text(const ColumnPlan& plan)
    {
        const CellEnd end = take();
        if (m_cell.loose) m_result.loose.add(m_line, m_cell.text());
        m_sink.texts[plan.slot][m_row] = m_texts[plan.slot].code(m_cell.raw, m_cell.doubled);
        return end;
    }

    /// The next cell, whatever it is.
    CellEnd take()
    {
        Tokenizer tokenizer({m_at, std::size_t(m_end - m_at)}, m_separator);
        const CellEnd end = tokenizer.next(m_cell);
        if (m_cell.quoted) m_innerLines += countLines(m_at, m_cell.raw.data() + m_cell.raw.size());
        m_at = tokenizer.position();
        return end;
    }

    /// A header that stands in the middle (files put one behind the other) is no row.
    bool isHeader(const char* first) const
    {
        const std::string_view header = m_shared.dialect.headerText, rest(first, std::size_t(m_end - first));
        return rest.starts_with(header) && (rest[header.size()] == '\n' || rest[header.size()] == '\r');
    }

    /// What stands where numbers should be. False where the row has to go.
    bool noteUnread()
    {
        bool stays = true;
        for (const auto& [column, cell] : m_unread) {
            const std::string text = cell.text();
            const bool comma = m_plans[column].decimalComma;
            const bool otherMark = text.find(comma ? '.' : ',') != text.npos && isNumberWith(text, !comma);
            (otherMark ? m_result.otherMarks : m_result.words)[column].add(m_line, text);
            stays = stays && m_shared.layout.header.columns[column].field != Field::Disc;
        }
        m_unread.clear();
        return stays;
    }

    /// Leaves a row out and says so.
    void skip(const char* first, CellNote& note)
    {
        Tokenizer tokenizer({first, std::size_t(m_end - first)}, m_separator);
        std::vector<Cell> cells;
        tokenizer.row(cells);
        note.add(m_line, std::to_string(cells.size()), cells.size());
        m_at = tokenizer.position();
        m_line += countLines(first, m_at);
        m_innerLines = 0;
        m_unread.clear();
    }

    ParseShared& m_shared;
    RowSink& m_sink;
    const std::vector<ColumnPlan>& m_plans;
    const char m_separator;
    const char* m_at;
    const char* const m_end;
    const std::int64_t m_first;
    std::int64_t m_row, m_line, m_innerLines = 0;
    Cell m_cell;
    std::vector<std::pair<std::size_t, Cell>> m_unread;  ///< of this row: column, and the words in it
    std::vector<LocalTexts> m_texts;
    RangeResult m_result;
};

}  // namespace

void CellNote::add(std::int64_t line, std::string first, std::size_t fields)
{
    if (places.size() < Finding::kMostNotedLines)
        places.push_back({std::uint32_t(line), std::uint32_t(fields)});
    if (count++ > 0) return;
    firstLine = line;
    text = std::move(first);
}

void CellNote::append(const CellNote& next)
{
    if (count == 0) {
        firstLine = next.firstLine;
        text = next.text;
    }
    count += next.count;
    const std::size_t room = Finding::kMostNotedLines - places.size();
    places.insert(places.end(), next.places.begin(),
                  next.places.begin() + std::ptrdiff_t(std::min(room, next.places.size())));
}

RangeResult parseRange(const RowRange& range, ParseShared& shared, const std::atomic<bool>& stop)
{
    return RangeParser(range, shared).run(stop);
}

}  // namespace segue::data
