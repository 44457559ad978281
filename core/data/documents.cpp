// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/documents.h"

#include "data/cell_text.h"
#include "data/encoding.h"
#include "data/json_records.h"
#include "data/tokenizer.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <limits>

namespace segue::data {
namespace {

namespace dom = simdjson::dom;

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();
constexpr std::array<const char*, 11> kSection{"start",          "duration", "loudness",        "tempo",          "tempo_confidence",         "key",
                                               "key_confidence", "mode",     "mode_confidence", "time_signature", "time_signature_confidence"};
constexpr std::array<const char*, 3> kSegment{"start", "duration", "loudness_max"};
constexpr std::array<const char*, 5> kTrack{"loudness", "tempo", "key", "mode", "time_signature"};

/// Integers and reals alike; a name that is not there is missing.
float numberAt(const dom::element& object, const char* name)
{
    double value = 0;
    const bool there = object[name].get(value) == simdjson::SUCCESS && std::fabs(value) <= double(std::numeric_limits<float>::max());
    return there ? float(value) : kMissing;
}

void appendList(const dom::element& segment, const char* name, std::vector<float>& row)
{
    dom::array list;
    std::size_t count = 0;
    if (segment[name].get(list) == simdjson::SUCCESS) {
        for (const dom::element item : list) {
            double value = 0;
            if (count++ < 12) row.push_back(item.get(value) == simdjson::SUCCESS ? float(value) : kMissing);
        }
    }
    for (; count < 12; ++count) row.push_back(kMissing);
}

constexpr std::array<const char*, 4> kIds{"track_id", "id", "uri", "track_uri"};

std::string idIn(const dom::element& document)
{
    for (const char* name : kIds) {
        std::string_view id;
        if (document[name].get(id) == simdjson::SUCCESS) return std::string(withoutLink(id));
    }
    return "";
}

/// The name that the records of a list have their ids under; null where none has one.
const char* idNameIn(const dom::array& list)
{
    for (const char* name : kIds)
        for (const dom::element item : list)
            if (item[name].is_string()) return name;
    return nullptr;
}

bool isAnalysis(const dom::element& document) { return document["sections"].is_array() || document["segments"].is_array(); }

Analysis analysisOf(const dom::element& document, bool segments, const std::string& file)
{
    Analysis analysis{.trackId = idIn(document), .file = file, .rows = {}, .track = {}};
    dom::element track;
    const bool hasTrack = document["track"].get(track) == simdjson::SUCCESS;
    if (hasTrack && analysis.trackId.empty()) analysis.trackId = idIn(track);
    for (const char* name : kTrack) analysis.track.push_back(hasTrack ? numberAt(track, name) : kMissing);
    dom::array list;
    if (document[segments ? "segments" : "sections"].get(list) != simdjson::SUCCESS) return analysis;
    for (const dom::element observation : list) {
        std::vector<float>& row = analysis.rows.emplace_back();
        if (segments) {
            for (const char* name : kSegment) row.push_back(numberAt(observation, name));
            appendList(observation, "timbre", row);
            appendList(observation, "pitches", row);
        } else {
            for (const char* name : kSection) row.push_back(numberAt(observation, name));
        }
    }
    return analysis;
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
        for (const char* name : {"audio_features", "tracks", "items"}) {
            if (object[name].get(list) == simdjson::SUCCESS) return addAll(list, line, lines);
            if (object[name]["items"].get(list) == simdjson::SUCCESS) return addAll(list, line, lines);
        }
        if (isAnalysis(document))
            m_documents.analyses.push_back(analysisOf(document, m_segments, m_entry.name));
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
        return record[idName].is_string() || isAnalysis(record) || record["track_number"].error() == simdjson::SUCCESS || record["track"].is_object();
    }

    void addStrange(const dom::element& element, std::uint32_t line)
    {
        constexpr std::size_t kEnough = 40;
        m_documents.strange.push_back({.line = line, .detail = std::string(simdjson::minify(element)).substr(0, kEnough)});
    }

    const Entry& m_entry;
    const bool m_segments;
    Documents m_documents;
    RecordTable m_records;
};

/// The line and the reason of the first fault, from a parser that knows where it stands.
Error broken(const Entry& entry, std::string_view text, std::int64_t firstLine, std::string reason)
{
    Error error{.code = ErrorCode::DocumentBroken, .subject = entry.name, .line = firstLine, .detail = std::move(reason)};
    try {
        const auto parsed = nlohmann::json::parse(text, [](int, auto, auto&) { return false; });
    } catch (const nlohmann::json::parse_error& fault) {
        const std::size_t byte = std::min(fault.byte, text.size());
        error.line = firstLine + countLines(text.data(), text.data() + byte);
        const std::string_view what = fault.what();
        error.detail = std::string(what.substr(what.find(": ") == what.npos ? 0 : what.find(": ") + 2));
    } catch (const nlohmann::json::exception&) {
        // A number beyond every range: what simdjson said of it stands.
    }
    return error;
}

Error foreign(const Entry& entry) { return {.code = ErrorCode::NotATable, .subject = entry.name, .line = 0, .detail = "JSON"}; }

/// The lines on which the records of a document start. Walks over the text without understanding it, which the parser has
/// done: the list they stand in is the document itself, or the first one with a name that such lists have.
class RecordScan {
public:
    explicit RecordScan(std::string_view text) : m_text(text) {}

    std::vector<std::uint32_t> lines()
    {
        for (std::size_t i = 0; i < m_text.size() && !m_ended; ++i) {
            const char c = m_text[i];
            m_line += c == '\n';
            if (m_quoted)
                i += inQuotes(i);
            else if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                take(i);
        }
        return std::move(m_lines);
    }

private:
    /// How many characters more are used up.
    std::size_t inQuotes(std::size_t i)
    {
        if (m_text[i] == '\\') return 1;
        if (m_text[i] == '"') {
            m_quoted = false;
            m_name = m_text.substr(m_opened, i - m_opened);
        }
        return 0;
    }

    void take(std::size_t i)
    {
        const char c = m_text[i];
        if (m_awaited && c != ']') m_lines.push_back(m_line);
        m_awaited = false;
        if (c == '"') {
            m_quoted = true;
            m_opened = i + 1;
        } else if (c == '[' || c == '{') {
            if (c == '[' && m_list == 0 && (m_depth == 0 || m_name == "audio_features" || m_name == "tracks" || m_name == "items"))
                m_list = m_depth + 1;
            m_awaited = ++m_depth == m_list && c == '[';
            if (c == '{') m_name = {};
        } else if (c == ',') {
            m_awaited = m_depth == m_list;
            m_name = {};
        } else if (c == ']' || c == '}') {
            m_ended = m_depth-- == m_list;
        }
    }

    const std::string_view m_text;
    std::vector<std::uint32_t> m_lines;
    std::string_view m_name;  ///< the text before, which is the name of what follows
    std::size_t m_opened = 0;
    std::uint32_t m_line = 1;
    int m_depth = 0, m_list = 0;  ///< the list's depth, 0 = not met yet
    bool m_quoted = false, m_awaited = false, m_ended = false;
};

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

const std::vector<std::string>& analysisColumns(bool segments)
{
    static const std::vector<std::string> sections = [] {
        std::vector<std::string> names(kSection.begin(), kSection.end());
        for (std::size_t i : {2, 3, 5, 7, 9}) names[i] += "_continuous";
        return names;
    }();
    static const std::vector<std::string> pieces = [] {
        std::vector<std::string> names(kSegment.begin(), kSegment.end());
        for (const std::string list : {"timbre_", "pitches_"})
            for (int i = 0; i < 12; ++i) names.push_back(list + std::to_string(i));
        return names;
    }();
    return segments ? pieces : sections;
}

const std::vector<std::string>& trackColumns()
{
    static const std::vector<std::string> names(kTrack.begin(), kTrack.end());
    return names;
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
    if (!collector.add(document, 1, RecordScan(utf8.view).lines())) return foreign(entry);
    Documents documents = collector.take();
    const bool nothing = documents.table.empty() && documents.analyses.empty() && documents.nulls == 0;
    if (nothing) return Error{.code = ErrorCode::FileEmpty, .subject = entry.name};
    return documents;
}

}  // namespace segue::data
