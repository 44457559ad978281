// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/formats/json_lines.h"

#include "read/bytes/encoding.h"
#include "read/formats/document_content.h"
#include "read/json/json_fault.h"

#include <simdjson.h>

#include <algorithm>
#include <string_view>

namespace segue::data {
namespace {

namespace dom = simdjson::dom;

Bytes textOf(const Entry& entry) { return asUtf8(entry.bytes, encodingOf(entry.bytes.view)); }

/// The first line is a document, and not all there is.
bool hasManyDocuments(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == text.npos) return false;
    dom::parser parser;
    dom::element element;
    const auto code = parser.parse(simdjson::padded_string(text.substr(0, end))).get(element);
    return code == simdjson::SUCCESS && text.find_first_not_of(" \t\r\n", end) != text.npos;
}

/// Errors: DocumentBroken (line, detail = the parser's reason), NotATable.
Result<Documents> documentsIn(const Entry& entry, bool segments)
{
    const Bytes utf8 = textOf(entry);
    std::string_view text = utf8.view;
    DocumentCollector collector(entry.name, segments);
    dom::parser parser;
    std::uint32_t line = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view document = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++line;
        if (document.find_first_not_of(" \t\r") == document.npos) continue;
        dom::element element;
        if (const auto code = parser.parse(simdjson::padded_string(document)).get(element))
            return faultIn(entry.name, document, line, simdjson::error_message(code));
        if (!collector.addLine(element, line)) return foreignJson(entry);
    }
    return collector.take();
}

bool recognises(char first, const Entry& entry)
{
    return (first == '{' || first == '[') && hasManyDocuments(textOf(entry).view);
}

Result<TableHead> preview(const Entry& entry) { return headOf(documentsIn(entry, false), entry); }

Result<FileContent> read(const Entry& entry, const ReadOptions& options, Need, const RunControl& control)
{
    return contentOf(documentsIn(entry, options.segments), entry, options, control);
}

}  // namespace

const Format kJsonLines{
    .name = "JSON lines", .isDocument = true, .recognises = recognises, .preview = preview, .read = read};

}  // namespace segue::data
