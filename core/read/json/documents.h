// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/json/analysis.h"
#include "read/json/element_lines.h"
#include "read/json/record_table.h"
#include "table/finding.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace segue::data {

/// What the documents of a file hold: records (audio features, tracks) and analyses.
struct Documents {
    RecordTable records;
    std::vector<Analysis> analyses;
    std::int64_t nulls = 0;            ///< records that were null
    std::vector<NotedLine> strange{};  ///< what stands among the records and is none, and how it begins
};

/// The names that lists of records have: {"audio_features": [...]}.
const ListNames& recordLists();

/// The list of records that an object has under one of them.
std::optional<simdjson::dom::array> recordListIn(const simdjson::dom::element& document);

/// Collects what the documents of one file hold: one object, an array of objects, or an object with a list of
/// them under one of the names above.
class DocumentCollector {
public:
    DocumentCollector(const std::string& file, bool segments) : m_file(file), m_segments(segments) {}

    /// False where it is some other kind of document. `lines` of the records in its list, where it has one:
    /// the parser does not know them.
    bool add(const simdjson::dom::element& document, std::uint32_t line,
             const std::vector<std::uint32_t>& lines = {});
    /// Of a line of its own: whether it is a record, a list of them or null; else it is told.
    bool addLine(const simdjson::dom::element& document, std::uint32_t line);
    Documents take() { return std::move(m_documents); }

private:
    void addAnalysis(const simdjson::dom::element& document, std::uint32_t line);
    bool addAll(const simdjson::dom::array& list, std::uint32_t line,
                const std::vector<std::uint32_t>& lines);
    void addStrange(const simdjson::dom::element& element, std::uint32_t line);

    const std::string& m_file;
    const bool m_segments;
    Documents m_documents;
};

}  // namespace segue::data
