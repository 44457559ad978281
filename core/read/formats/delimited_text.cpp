// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/formats/delimited_text.h"

#include "read/bytes/decoded_text.h"
#include "read/rows/row_ranges.h"
#include "read/rows/table_reader.h"
#include "read/rows/text_rows.h"
#include "read/text/dialect.h"
#include "table/finding_kinds.h"

#include <utility>

namespace segue::data {
namespace {

/// A text found out.
struct OpenedText {
    Bytes text;
    Dialect dialect;
};

OpenedText openAs(DecodedText decoded)
{
    OpenedText opened{.text = std::move(decoded.text), .dialect = {}};
    opened.dialect = dialectOf(opened.text.view);
    opened.dialect.owner = opened.text.owner;
    opened.dialect.notes = std::move(decoded.notes);
    if (opened.dialect.decimals.comma)
        opened.dialect.notes.push_back({.code = FindingCode::DecimalComma, .count = 1});
    return opened;
}

Result<OpenedText> open(const Entry& entry)
{
    auto decoded = decode(entry);
    if (!decoded) return decoded.error();
    OpenedText opened = openAs(std::move(*decoded));
    if (isProse(opened.dialect))
        return Error{.code = ErrorCode::NotATable, .subject = entry.name, .detail = "text"};
    return opened;
}

/// The text in whole rows; a byte that is no UTF-8 anywhere in the file makes all of it Windows-1252.
Status cut(const Entry& entry, OpenedText& opened, int threads, const RunControl& control, RowRanges& ranges)
{
    const auto cutOnce = [&] {
        ranges.ranges.clear();
        ranges.slots = 0;
        ranges.utf8 = true;
        const RangeOptions cutting{opened.dialect.separator, opened.dialect.bodyLine, threads};
        return cutRows(opened.text.view.substr(opened.dialect.body), cutting, control, ranges);
    };
    Status done = cutOnce();
    if (done && !ranges.utf8) {
        opened = openAs(decodeAs(entry, Encoding::Windows1252));
        done = cutOnce();
    }
    return done;
}

Result<TableHead> preview(const Entry& entry)
{
    auto opened = open(entry);
    if (!opened) return opened.error();
    return TableHead(std::move(opened->dialect));
}

Result<FileContent> read(const Entry& entry, const ReadOptions& options, Need need, const RunControl& control)
{
    auto opened = open(entry);
    if (!opened) return opened.error();
    RowRanges ranges;
    if (Status done = cut(entry, *opened, options.threads, control, ranges); !done) {
        Error error = done.error();
        error.subject = entry.name;
        return error;
    }
    const TextRows rows(ranges, opened->dialect);
    auto table = readTable(entry.name, rows, opened->dialect, options, need, control);
    if (!table) return table.error();
    return FileContent{.table = std::move(*table)};
}

}  // namespace

const Format kDelimitedText{.name = "delimited text",
                            .isDocument = false,
                            .recognises = [](char, const Entry&) { return true; },
                            .preview = preview,
                            .read = read};

}  // namespace segue::data
