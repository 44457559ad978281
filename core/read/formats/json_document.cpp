// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/formats/json_document.h"

#include "read/bytes/encoding.h"
#include "read/formats/document_content.h"
#include "read/json/json_fault.h"

#include <simdjson.h>

#include <string>

namespace segue::data {
namespace {

namespace dom = simdjson::dom;

/// "{"error": {"status": 404, "message": "..."}}": what a server says instead of an answer.
std::string refusalIn(const dom::element& document)
{
    dom::element error;
    if (document["error"].get(error) != simdjson::SUCCESS) return "";
    std::int64_t status = 0;
    std::string_view message;
    std::string text = "a server's refusal in place of a document";
    if (error["status"].get(status) == simdjson::SUCCESS) text += ", " + std::to_string(status);
    if (error["message"].get(message) == simdjson::SUCCESS) text += " " + std::string(message);
    return text;
}

/// Errors: DocumentBroken (line, detail = the parser's reason), NotATable (JSON of another kind, a server's
/// refusal), FileEmpty (an empty list).
Result<Documents> documentsIn(const Entry& entry, bool segments)
{
    const Bytes utf8 = asUtf8(entry.bytes, encodingOf(entry.bytes.view));
    dom::parser parser;
    dom::element document;
    if (const auto code = parser.parse(simdjson::padded_string(utf8.view)).get(document))
        return faultIn(entry.name, utf8.view, 1, simdjson::error_message(code));
    if (const std::string refusal = refusalIn(document); !refusal.empty())
        return Error{.code = ErrorCode::NotATable, .subject = entry.name, .detail = refusal};
    DocumentCollector collector(entry.name, segments);
    if (!collector.add(document, 1, elementLines(utf8.view, recordLists()))) return foreignJson(entry);
    Documents documents = collector.take();
    if (isAnalysis(document) && !recordListIn(document))
        documents.analyses.front().lines = elementLines(utf8.view, {observationList(segments)});
    const bool nothing = documents.records.empty() && documents.analyses.empty() && documents.nulls == 0;
    if (nothing) return Error{.code = ErrorCode::FileEmpty, .subject = entry.name};
    return documents;
}

bool recognises(char first, const Entry&) { return first == '{' || first == '['; }

Result<TableHead> preview(const Entry& entry) { return headOf(documentsIn(entry, false), entry); }

Result<FileContent> read(const Entry& entry, const ReadOptions& options, Need, const RunControl& control)
{
    return contentOf(documentsIn(entry, options.segments), entry, options, control);
}

}  // namespace

const Format kJsonDocument{
    .name = "JSON document", .isDocument = true, .recognises = recognises, .preview = preview, .read = read};

}  // namespace segue::data
