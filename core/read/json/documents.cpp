// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/json/documents.h"

#include "read/bytes/encoding.h"
#include "read/json/element_lines.h"
#include "read/json/json_records.h"
#include "read/text/tokenizer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace segue::data {
namespace {

namespace dom = simdjson::dom;

/// The names that lists of records have.
const ListNames kRecordLists{"audio_features", "tracks", "items"};

/// The name that the records of a list have their ids under; null where none has one.
const char* idNameIn(const dom::array& list)
{
    for (const char* name : kTrackIdNames)
        for (const dom::element item : list)
            if (item[name].is_string()) return name;
    return nullptr;
}

/// Collects what one parsed text holds.
class Collector {
public:
    Collector(const Entry& entry, bool segments) : m_entry(entry), m_segments(segments) {}

    /// `lines` of the records in its list, where it has one: the parser does not know them.
    bool add(const dom::element& document, std::uint32_t line, const std::vector<std::uint32_t>& lines = {})
    {
        if (document.is_null()) {
            ++m_documents.nulls;
            return true;
        }
        dom::array list;
        if (document.get(list) == simdjson::SUCCESS) return addAll(list, line, lines);
        dom::object object;
        if (document.get(object) != simdjson::SUCCESS) return false;
        for (const std::string_view name : kRecordLists) {
            if (object[name].get(list) == simdjson::SUCCESS) return addAll(list, line, lines);
            if (object[name]["items"].get(list) == simdjson::SUCCESS) return addAll(list, line, lines);
        }
        if (isAnalysis(document))
            addAnalysis(document, line);
        else
            m_records.add(object, line);
        return true;
    }

    /// Of a line of its own: whether it is a record, a list of them or null; else it is told.
    bool addLine(const dom::element& document, std::uint32_t line)
    {
        const bool record = document.is_object() || document.is_array() || document.is_null();
        if (!record) addStrange(document, line);
        return !record || add(document, line);
    }

    Documents take()
    {
        if (!m_records.empty()) m_documents.table = m_records.text();
        m_documents.lines = m_records.lines();
        return std::move(m_documents);
    }

private:
    void addAnalysis(const dom::element& document, std::uint32_t line)
    {
        Analysis& analysis = m_documents.analyses.emplace_back(readAnalysis(document, m_segments));
        analysis.file = m_entry.name;
        analysis.line = line;
    }

    /// False where none of the elements is a record: some other kind of document. One among records is told.
    bool addAll(const dom::array& list, std::uint32_t line, const std::vector<std::uint32_t>& lines)
    {
        const bool known = lines.size() == list.size();
        const char* idName = idNameIn(list);
        std::size_t at = 0, records = 0;
        for (const dom::element item : list) {
            const std::uint32_t here = known ? lines[at++] : line;
            const bool record = item.is_null() || (item.is_object() && (!idName || isPlaced(item, idName)));
            if (record && !add(item, here)) return false;
            if (!record) addStrange(item, here);
            records += record;
        }
        return records > 0 || list.size() == 0;
    }

    /// Whether it can be known what track it is of.
    static bool isPlaced(const dom::element& record, const char* idName)
    {
        return record[idName].is_string() || isAnalysis(record) ||
               record["track_number"].error() == simdjson::SUCCESS || record["track"].is_object();
    }

    void addStrange(const dom::element& element, std::uint32_t line)
    {
        m_documents.strange.push_back({.line = line, .detail = elementText(element)});
    }

    const Entry& m_entry;
    const bool m_segments;
    Documents m_documents;
    RecordTable m_records;
};

/// A parser's reason, which quotes all that it read of a text before its fault: the end of that is enough.
std::string shortened(std::string_view reason)
{
    constexpr std::string_view kQuote = "last read: '";
    constexpr std::size_t kEnough = 40;
    const std::size_t from = reason.find(kQuote), to = reason.rfind('\'');
    if (from == reason.npos || to <= from + kQuote.size() + kEnough) return std::string(reason);
    std::size_t rest = to - kEnough;
    while (rest < to && (reason[rest] & 0xc0) == 0x80) ++rest;  // whole characters of UTF-8
    return std::string(reason.substr(0, from + kQuote.size())) + "..." + std::string(reason.substr(rest));
}

/// The line and the reason of the first fault, from a parser that knows where it stands.
Error broken(const Entry& entry, std::string_view text, std::int64_t firstLine, std::string reason)
{
    Error error{.code = ErrorCode::DocumentBroken,
                .subject = entry.name,
                .line = firstLine,
                .detail = std::move(reason)};
    try {
        const auto parsed = nlohmann::json::parse(text, [](int, auto, auto&) { return false; });
    } catch (const nlohmann::json::parse_error& fault) {
        const std::size_t byte = std::min(fault.byte, text.size());
        error.line = firstLine + countLines(text.data(), text.data() + byte);
        const std::string_view what = fault.what();
        error.detail = shortened(what.substr(what.find(": ") == what.npos ? 0 : what.find(": ") + 2));
    } catch (const nlohmann::json::exception&) {
        // A number beyond every range: what simdjson said of it stands.
    }
    return error;
}

Error foreign(const Entry& entry)
{
    return {.code = ErrorCode::NotATable, .subject = entry.name, .line = 0, .detail = "JSON"};
}

/// One document a line.
Result<Documents> readLines(const Entry& entry, std::string_view text, bool segments)
{
    Collector collector(entry, segments);
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
            return broken(entry, document, line, simdjson::error_message(code));
        if (!collector.addLine(element, line)) return foreign(entry);
    }
    return collector.take();
}

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

bool hasManyDocuments(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == text.npos) return false;
    dom::parser parser;
    dom::element element;
    const auto code = parser.parse(simdjson::padded_string(text.substr(0, end))).get(element);
    return code == simdjson::SUCCESS && text.find_first_not_of(" \t\r\n", end) != text.npos;
}

}  // namespace

bool looksLikeJson(std::string_view text)
{
    const Encoding encoding = encodingOf(text);
    Bytes head;
    if (encoding == Encoding::Utf16Little || encoding == Encoding::Utf16Big) {
        head = asUtf8({.owner = {}, .view = text.substr(0, 256)}, encoding);
        text = head.view;
    }
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at != text.npos && (text[at] == '{' || text[at] == '[');
}

Result<Documents> readDocuments(const Entry& entry, bool segments)
{
    const Bytes utf8 = asUtf8(entry.bytes, encodingOf(entry.bytes.view));
    if (hasManyDocuments(utf8.view)) return readLines(entry, utf8.view, segments);
    dom::parser parser;
    dom::element document;
    if (const auto code = parser.parse(simdjson::padded_string(utf8.view)).get(document))
        return broken(entry, utf8.view, 1, simdjson::error_message(code));
    if (const std::string refusal = refusalIn(document); !refusal.empty())
        return Error{.code = ErrorCode::NotATable, .subject = entry.name, .line = 0, .detail = refusal};
    Collector collector(entry, segments);
    if (!collector.add(document, 1, elementLines(utf8.view, kRecordLists))) return foreign(entry);
    Documents documents = collector.take();
    if (isAnalysis(document))
        documents.analyses.front().lines = elementLines(utf8.view, {observationList(segments)});
    const bool nothing = documents.table.empty() && documents.analyses.empty() && documents.nulls == 0;
    if (nothing) return Error{.code = ErrorCode::FileEmpty, .subject = entry.name};
    return documents;
}

}  // namespace segue::data
