// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/json/documents.h"

#include <string_view>

namespace segue::data {
namespace {

namespace dom = simdjson::dom;

/// The name that the records of a list have their ids under; null where none has one.
const char* idNameIn(const dom::array& list)
{
    for (const char* name : kTrackIdNames)
        for (const dom::element item : list)
            if (item[name].is_string()) return name;
    return nullptr;
}

/// Whether it can be known what track it is of.
bool isPlaced(const dom::element& record, const char* idName)
{
    return record[idName].is_string() || isAnalysis(record) ||
           record["track_number"].error() == simdjson::SUCCESS || record["track"].is_object();
}

}  // namespace

const ListNames& recordLists()
{
    static const ListNames names{"audio_features", "tracks", "items"};
    return names;
}

std::optional<dom::array> recordListIn(const dom::element& document)
{
    dom::array list;
    for (const std::string_view name : recordLists()) {
        if (document[name].get(list) == simdjson::SUCCESS) return list;
        if (document[name]["items"].get(list) == simdjson::SUCCESS) return list;
    }
    return std::nullopt;
}

bool DocumentCollector::add(const dom::element& document, std::uint32_t line,
                            const std::vector<std::uint32_t>& lines)
{
    if (document.is_null()) {
        ++m_documents.nulls;
        return true;
    }
    dom::array list;
    if (document.get(list) == simdjson::SUCCESS) return addAll(list, line, lines);
    dom::object object;
    if (document.get(object) != simdjson::SUCCESS) return false;
    if (const auto records = recordListIn(document)) return addAll(*records, line, lines);
    if (isAnalysis(document))
        addAnalysis(document, line);
    else
        m_documents.records.add(object, line);
    return true;
}

bool DocumentCollector::addLine(const dom::element& document, std::uint32_t line)
{
    const bool record = document.is_object() || document.is_array() || document.is_null();
    if (!record) addStrange(document, line);
    return !record || add(document, line);
}

void DocumentCollector::addAnalysis(const dom::element& document, std::uint32_t line)
{
    Analysis& analysis = m_documents.analyses.emplace_back(readAnalysis(document, m_segments));
    analysis.file = m_file;
    analysis.line = line;
}

/// False where none of the elements is a record. One among records is told.
bool DocumentCollector::addAll(const dom::array& list, std::uint32_t line,
                               const std::vector<std::uint32_t>& lines)
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

void DocumentCollector::addStrange(const dom::element& element, std::uint32_t line)
{
    m_documents.strange.push_back({.line = line, .detail = elementText(element)});
}

}  // namespace segue::data
