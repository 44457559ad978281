// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace segue::data {

/// One field as it lies in the text. `raw` is without the outer quotes; doubled quotes inside are still
/// doubled.
struct Cell {
    std::string_view raw;
    bool quoted = false;
    bool doubled = false;  ///< holds "" for "
    bool loose = false;    ///< text stands behind a closing quote: kept as it lies
    std::string text() const;
};

enum class CellEnd { Separator, Row, Text, OpenQuote };

/// Walks over delimited text (RFC 4180; also lone \n, a lone quote inside an unquoted field, text behind a
/// closing quote). A quote opens a quoted field only as a field's first character.
class Tokenizer {
public:
    Tokenizer(std::string_view text, char separator)
        : m_at(text.data()), m_end(text.data() + text.size()), m_separator(separator)
    {
    }

    /// Reads the next field; says what ended it. OpenQuote: the text ended inside quotes.
    CellEnd next(Cell& cell);
    /// Reads the fields of one row; false at the end of the text. Stops at an open quote.
    bool row(std::vector<Cell>& cells);

    bool atEnd() const { return m_at == m_end; }
    const char* position() const { return m_at; }
    void moveTo(const char* at) { m_at = at; }
    bool quoteOpen() const { return m_quoteOpen; }

private:
    CellEnd quoted(Cell& cell);
    CellEnd finish(const char* first, Cell& cell);

    const char* m_at;
    const char* m_end;
    char m_separator;
    bool m_quoteOpen = false;
};

/// The first separator or line feed at or behind p, or `end`.
const char* findFieldEnd(const char* p, const char* end, char separator);

/// Line feeds in [from, to).
std::int64_t countLines(const char* from, const char* to);

}  // namespace segue::data
