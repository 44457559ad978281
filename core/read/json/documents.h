// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/bytes/source.h"
#include "read/json/analysis.h"
#include "table/album_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace segue::data {

/// True where the text, in UTF-8 or UTF-16, is JSON by its first character.
bool looksLikeJson(std::string_view text);

/// What a JSON text holds: records (audio features, tracks) as a table of texts, or analyses.
struct Documents {
    std::string
        table;  ///< the records as delimited text, "" where there are none: one row each, header first
    std::vector<std::uint32_t> lines;  ///< by record: its line in the file
    std::int64_t nulls = 0;            ///< records that were null
    std::vector<NotedLine> strange{};  ///< what stands among the records and is none, and how it begins
    std::vector<Analysis> analyses;
};

/// Reads one object, an array of objects, {"audio_features": [...]} (also "tracks", "items"), or one object a
/// line. Inner objects become names ("album": {"id"} is album_id), lists of texts or of named things "A, B".
/// Errors: DocumentBroken (line, detail = the parser's reason), NotATable (JSON of another kind, a server's
/// refusal), FileEmpty (an empty list).
Result<Documents> readDocuments(const Entry& entry, bool segments);

}  // namespace segue::data
