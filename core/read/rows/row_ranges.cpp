// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/row_ranges.h"

#include "base/parallel.h"
#include "read/bytes/encoding.h"
#include "read/text/tokenizer.h"

#include <cstring>

namespace segue::data {
namespace {

/// What a piece holds under one belief about its start.
struct Belief {
    std::int64_t rowEnds = 0;
    const char* firstRowEnd = nullptr;  ///< behind the first line feed outside of quotes
    const char* lastRowEnd = nullptr;
    const char* openQuote = nullptr;  ///< the last quote that opened here
    bool endsInside = false;
};

struct Piece {
    const char* begin = nullptr;
    const char* end = nullptr;
    std::int64_t lines = 0;
    bool utf8 = true;
    Belief outside{}, inside{};
};

/// Behind the quote that closes the field p is in, or nullptr.
const char* closeQuote(const char* p, const char* end)
{
    while (p != end) {
        p = static_cast<const char*>(std::memchr(p, '"', std::size_t(end - p)));
        if (p == nullptr) return nullptr;
        if (p + 1 == end || p[1] != '"') return p + 1;
        p += 2;
    }
    return nullptr;
}

Belief lookAt(const char* p, const char* end, bool inside, char separator)
{
    Belief belief;
    const char* const begin = p;
    if (inside) p = closeQuote(p, end);
    while (p != nullptr && p != end) {
        p = findFieldEnd(p, end, '"');  // the first quote or line feed
        if (p == end) break;
        if (*p == '\n') {
            ++belief.rowEnds;
            belief.lastRowEnd = ++p;
            if (belief.firstRowEnd == nullptr) belief.firstRowEnd = p;
        } else if (p == begin || p[-1] == separator || p[-1] == '\n') {
            belief.openQuote = p;
            p = closeQuote(p + 1, end);
        } else {
            ++p;
        }
    }
    belief.endsInside = p == nullptr;
    return belief;
}

/// Without quotes the two beliefs need no second look.
void lookAt(Piece& piece, char separator)
{
    piece.utf8 = isUtf8({piece.begin, std::size_t(piece.end - piece.begin)});
    piece.lines = countLines(piece.begin, piece.end);
    piece.inside.endsInside = true;
    if (std::memchr(piece.begin, '"', std::size_t(piece.end - piece.begin)) == nullptr) {
        piece.outside.rowEnds = piece.lines;
        const void* const first = std::memchr(piece.begin, '\n', std::size_t(piece.end - piece.begin));
        const void* const last = memrchr(piece.begin, '\n', std::size_t(piece.end - piece.begin));
        if (first != nullptr) piece.outside.firstRowEnd = static_cast<const char*>(first) + 1;
        if (last != nullptr) piece.outside.lastRowEnd = static_cast<const char*>(last) + 1;
        return;
    }
    piece.outside = lookAt(piece.begin, piece.end, false, separator);
    piece.inside = lookAt(piece.begin, piece.end, true, separator);
}

/// Pieces end behind a line feed, quoted or not.
std::vector<Piece> cutPieces(std::string_view text, std::size_t step)
{
    std::vector<Piece> pieces;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const char* stop = end;
        if (std::size_t(end - at) > step) {
            const void* const feed = std::memchr(at + step, '\n', std::size_t(end - at) - step);
            if (feed != nullptr) stop = static_cast<const char*>(feed) + 1;
        }
        pieces.push_back({.begin = at, .end = stop});
        at = stop;
    }
    return pieces;
}

/// Walks over the pieces in order, now that each one's start is known, and makes ranges of whole rows.
class Joiner {
public:
    Joiner(RowRanges& result, const RangeOptions& options) : m_result(result), m_line(options.firstLine) {}

    void add(const Piece& piece)
    {
        const Belief& belief = m_inside ? piece.inside : piece.outside;
        if (!m_inside) open(piece.begin, 0);
        if (belief.openQuote != nullptr) m_quoteLine = m_line + countLines(piece.begin, belief.openQuote);
        std::int64_t rows = belief.rowEnds;
        if (m_inside && belief.firstRowEnd != nullptr) {
            ++m_result.ranges.back().slots;
            --rows;
            open(belief.firstRowEnd, countLines(piece.begin, belief.firstRowEnd));
        }
        m_result.ranges.back().slots += rows;
        if (belief.lastRowEnd != nullptr) m_lastRowEnd = belief.lastRowEnd;
        m_inside = belief.endsInside;
        m_line += piece.lines;
        m_result.utf8 = m_result.utf8 && piece.utf8;
    }

    bool quoteOpen() const { return m_inside; }
    std::int64_t quoteLine() const { return m_quoteLine; }
    const char* lastRowEnd() const { return m_lastRowEnd; }
    std::int64_t line() const { return m_line; }

private:
    void open(const char* at, std::int64_t linesBefore)
    {
        if (!m_result.ranges.empty()) m_result.ranges.back().end = at;
        m_result.ranges.push_back({.begin = at, .firstLine = m_line + linesBefore});
    }

    RowRanges& m_result;
    bool m_inside = false;
    std::int64_t m_line = 1, m_quoteLine = 0;
    const char* m_lastRowEnd = nullptr;
};

/// The last row gets a line feed of its own, in memory of its own.
void addTail(std::string_view text, const Joiner& joiner, RowRanges& result)
{
    const char* const end = text.data() + text.size();
    const char* const from = joiner.lastRowEnd() == nullptr ? text.data() : joiner.lastRowEnd();
    result.ranges.back().end = from;
    if (from == end) return;
    result.tail.assign(from, end);
    result.tail += '\n';
    result.ranges.push_back({.begin = result.tail.data(),
                             .end = result.tail.data() + result.tail.size(),
                             .slots = 1,
                             .firstLine = joiner.line() - countLines(from, end)});
}

}  // namespace

Status cutRows(std::string_view text, const RangeOptions& options, const RunControl& control,
               RowRanges& result)
{
    std::vector<Piece> pieces = cutPieces(text, options.step);
    const Pieces work{pieces.size(),
                      [&](std::size_t i, const std::atomic<bool>&) { lookAt(pieces[i], options.separator); },
                      0.2, 0.3};
    if (!runPieces(work, options.threads, control)) return Error{.code = ErrorCode::Cancelled};
    if (pieces.empty()) return Done{};
    Joiner joiner(result, options);
    for (const Piece& piece : pieces) joiner.add(piece);
    if (joiner.quoteOpen()) return Error{.code = ErrorCode::QuoteOpen, .line = joiner.quoteLine()};
    addTail(text, joiner, result);
    for (RowRange& range : result.ranges) {
        range.firstRow = result.slots;
        result.slots += range.slots;
    }
    return Done{};
}

}  // namespace segue::data
