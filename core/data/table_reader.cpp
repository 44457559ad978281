// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table_reader.h"

#include "data/aliases.h"
#include "data/encoding.h"
#include "data/parallel.h"
#include "data/table_parts.h"

#include <algorithm>

namespace segue::data {
namespace {

Error at(const Entry& entry, Error error)
{
    error.subject = entry.name;
    return error;
}

/// A text of which neither the header nor its shape speaks of a table.
bool isProse(const Dialect& dialect)
{
    if (dialect.names.size() > 1) return false;
    const std::string name = dialect.names.empty() ? "" : normalisedHeader(dialect.names[0]);
    return std::ranges::none_of(fieldAliases(), [&](const FieldAlias& alias) { return alias.name == name; });
}

OpenedText openAs(const Entry& entry, Encoding encoding)
{
    OpenedText opened;
    opened.text = asUtf8(entry.bytes, encoding);
    const bool returnsOnly =
        opened.text.view.find('\n') == std::string_view::npos && opened.text.view.find('\r') != std::string_view::npos;
    if (returnsOnly) {
        std::string text(opened.text.view);
        std::ranges::replace(text, '\r', '\n');
        opened.text = Bytes::of(std::move(text));
    }
    opened.dialect = dialectOf(opened.text.view);
    if (encoding == Encoding::Windows1252) opened.notes.push_back({.code = "encoding", .count = 1, .detail = "Windows-1252"});
    if (encoding == Encoding::Utf16Big || encoding == Encoding::Utf16Little)
        opened.notes.push_back({.code = "encoding", .count = 1, .detail = "UTF-16"});
    if (opened.dialect.decimalComma) opened.notes.push_back({.code = "decimal_comma", .count = 1});
    return opened;
}

/// The text in whole rows; a byte that is no UTF-8 anywhere in the file makes all of it Windows-1252.
Status cut(const Entry& entry, OpenedText& opened, const ReadOptions& options, const RunControl& control,
           RowRanges& ranges)
{
    const auto cutOnce = [&] {
        ranges.ranges.clear();
        ranges.slots = 0;
        ranges.utf8 = true;
        const RangeOptions cutting{opened.dialect.separator, opened.dialect.bodyLine, options.threads};
        return cutRows(opened.text.view.substr(opened.dialect.body), cutting, control, ranges);
    };
    Status cutting = cutOnce();
    if (cutting && !ranges.utf8) {
        opened = openAs(entry, Encoding::Windows1252);
        cutting = cutOnce();
    }
    return cutting;
}

}  // namespace

Result<OpenedText> openText(const Entry& entry)
{
    constexpr std::size_t kLook = 1 << 20;
    Encoding encoding = encodingOf(entry.bytes.view);
    if (encoding == Encoding::Utf8) {
        const std::string kind = binaryKind(entry.bytes.view);
        if (!kind.empty()) return at(entry, {.code = ErrorCode::NotATable, .detail = kind});
        std::string_view head = entry.bytes.view.substr(0, kLook);
        if (head.size() == kLook) head = head.substr(0, head.rfind('\n') + 1);
        if (!isUtf8(head)) encoding = Encoding::Windows1252;
    }
    OpenedText opened = openAs(entry, encoding);
    if (opened.text.view.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return at(entry, {.code = ErrorCode::FileEmpty});
    if (isProse(opened.dialect)) return at(entry, {.code = ErrorCode::NotATable, .detail = "text"});
    return opened;
}

Result<AlbumTable> readTable(const Entry& entry, const ReadOptions& options, const RunControl& control, Need need)
{
    auto opened = openText(entry);
    if (!opened) return opened.error();
    RowRanges ranges;
    if (Status done = cut(entry, *opened, options, control, ranges); !done) return at(entry, done.error());
    auto layout = layoutOf(opened->dialect, options, entry.name, need);
    if (!layout) return layout.error();
    TableParts parts(*layout, opened->dialect, options.threads);
    if (Status parsed = parts.parse(ranges, control); !parsed) return at(entry, parsed.error());
    auto table = parts.assemble(control);
    if (!table) return at(entry, table.error());
    table->source = entry.name;
    table->notes.insert(table->notes.begin(), opened->notes.begin(), opened->notes.end());
    if (table->rows() == 0) return at(entry, {.code = ErrorCode::FileEmpty});
    return table;
}

}  // namespace segue::data
