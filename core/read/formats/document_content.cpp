// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/formats/document_content.h"

#include "read/rows/table_reader.h"
#include "table/finding_kinds.h"

#include <memory>
#include <utility>

namespace segue::data {
namespace {

Result<TableHead> checkedHead(const RecordTable& records, const Entry& entry)
{
    TableHead head = records.head();
    if (head.names.empty()) return Error{.code = ErrorCode::FileEmpty, .subject = entry.name};
    if (isProse(head)) return Error{.code = ErrorCode::NotATable, .subject = entry.name, .detail = "text"};
    return head;
}

}  // namespace

Result<FileContent> contentOf(Result<Documents> read, const Entry& entry, const ReadOptions& options,
                              const RunControl& control)
{
    if (!read) return read.error();
    Documents& documents = *read;
    FileContent content{.table = {},
                        .analyses = std::move(documents.analyses),
                        .nulls = documents.nulls,
                        .strange = std::move(documents.strange)};
    if (documents.records.empty()) return content;
    auto head = checkedHead(documents.records, entry);
    if (!head) return head.error();
    auto table = readTable(entry.name, documents.records, *head, options, Need::PlaceOrTrackId, control);
    if (!table) return table.error();
    // "id" and "uri" of a document are one thing by its format, and nothing to tell.
    std::erase_if(table->notes, [](const Finding& note) {
        return note.code == FindingCode::RivalColumn && note.column == "uri";
    });
    content.table = std::move(*table);
    return content;
}

Result<TableHead> headOf(Result<Documents> read, const Entry& entry)
{
    if (!read) return read.error();
    if (read->records.empty()) return foreignJson(entry);
    const auto records = std::make_shared<const RecordTable>(std::move(read->records));
    auto head = checkedHead(*records, entry);
    if (head) head->owner = records;
    return head;
}

Error foreignJson(const Entry& entry)
{
    return {.code = ErrorCode::NotATable, .subject = entry.name, .detail = "JSON"};
}

}  // namespace segue::data
