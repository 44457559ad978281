// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/tokenizer.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <cstring>

namespace segue::data {

const char* findFieldEnd(const char* p, const char* end, char separator)
{
#ifdef __SSE2__
    const __m128i separators = _mm_set1_epi8(separator), feeds = _mm_set1_epi8('\n');
    for (; end - p >= 16; p += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
        const __m128i hit = _mm_or_si128(_mm_cmpeq_epi8(block, separators), _mm_cmpeq_epi8(block, feeds));
        if (const auto mask = unsigned(_mm_movemask_epi8(hit))) return p + std::countr_zero(mask);
    }
#endif
    while (p != end && *p != separator && *p != '\n') ++p;
    return p;
}

std::int64_t countLines(const char* from, const char* to)
{
    std::int64_t lines = 0;
#ifdef __SSE2__
    const __m128i feeds = _mm_set1_epi8('\n');
    for (; to - from >= 16; from += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
        lines += std::popcount(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(block, feeds))));
    }
#endif
    return lines + std::count(from, to, '\n');
}

std::string Cell::text() const
{
    if (!doubled) return std::string(raw);
    std::string text;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        text += raw[i];
        if (raw[i] == '"' && i + 1 < raw.size() && raw[i + 1] == '"') ++i;
    }
    return text;
}

CellEnd Tokenizer::next(Cell& cell)
{
    cell = {};
    if (m_at != m_end && *m_at == '"') return quoted(cell);
    const char* const first = m_at;
    m_at = findFieldEnd(m_at, m_end, m_separator);
    return finish(first, cell);
}

CellEnd Tokenizer::finish(const char* first, Cell& cell)
{
    const char* last = m_at;
    const bool atEnd = m_at == m_end;
    const bool atRow = !atEnd && *m_at == '\n';
    if ((atEnd || atRow) && last != first && last[-1] == '\r') --last;
    cell.raw = {first, std::size_t(last - first)};
    if (atEnd) return CellEnd::Text;
    ++m_at;
    return atRow ? CellEnd::Row : CellEnd::Separator;
}

CellEnd Tokenizer::quoted(Cell& cell)
{
    const char* const first = m_at + 1;
    const char* quote = first;
    for (;;) {
        quote = quote == m_end
                    ? nullptr
                    : static_cast<const char*>(std::memchr(quote, '"', std::size_t(m_end - quote)));
        if (quote == nullptr) {
            cell = {{first, std::size_t(m_end - first)}, true, false};
            m_at = m_end;
            m_quoteOpen = true;
            return CellEnd::OpenQuote;
        }
        if (quote + 1 == m_end || quote[1] != '"') break;
        cell.doubled = true;
        quote += 2;
    }
    m_at = findFieldEnd(quote + 1, m_end, m_separator);
    Cell behind;
    const CellEnd end = finish(quote + 1, behind);
    if (behind.raw.find_first_not_of(' ') != behind.raw.npos) {  // "so" it goes on: kept as it lies
        cell = {
            {first - 1, std::size_t(behind.raw.data() + behind.raw.size() - first + 1)}, false, false, true};
        return end;
    }
    cell.quoted = true;
    cell.raw = {first, std::size_t(quote - first)};
    return end;
}

bool Tokenizer::row(std::vector<Cell>& cells)
{
    cells.clear();
    if (atEnd()) return false;
    CellEnd end = CellEnd::Separator;
    while (end == CellEnd::Separator) end = next(cells.emplace_back());
    return true;
}

}  // namespace segue::data
