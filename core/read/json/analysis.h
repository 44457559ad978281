// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/finding.h"

#include <simdjson.h>

#include <cstdint>
#include <string>
#include <vector>

namespace segue::data {

/// The observations of one track, from an audio-analysis document.
struct Analysis {
    /// What is no number where one should be; it counts as missing.
    struct Unread {
        FindingCode code{};  ///< UnreadableValues, NotFinite or StrangeRecords
        std::string column;  ///< as in `analysisColumns` or `trackColumns`
        std::int64_t observation =
            0;             ///< in the document's list, from 0; kTrack = a value of the track itself
        std::string text;  ///< how it stands there, its beginning
    };
    static constexpr std::int64_t kTrack = -1;

    std::string trackId;                   ///< "" where the document does not say
    std::string file;                      ///< where it came from
    std::uint32_t line = 0;                ///< where the document starts
    std::vector<std::vector<float>> rows;  ///< by observation, in the order of `analysisColumns`
    std::vector<std::int64_t> elements;    ///< by observation: its place in the document's list, from 0
    std::vector<float> track;              ///< track-level values, in the order of `trackColumns`
    std::vector<Unread> unread;
    std::vector<std::uint32_t> lines;  ///< on which the elements of its list start, where that is known

    std::uint32_t lineOf(std::int64_t element) const
    {
        return element != kTrack && std::size_t(element) < lines.size() ? lines[std::size_t(element)] : line;
    }
};

/// Names for the values of Analysis. The first two of analysisColumns are start and duration.
const std::vector<std::string>& analysisColumns(bool segments);
const std::vector<std::string>& trackColumns();

/// The names that a document can have its track's id under, and that id, "" where it has none.
inline constexpr const char* kTrackIdNames[]{"track_id", "id", "uri", "track_uri"};
std::string trackIdIn(const simdjson::dom::element& document);

bool isAnalysis(const simdjson::dom::element& document);
/// The list that observations stand in.
inline const char* observationList(bool segments) { return segments ? "segments" : "sections"; }
Analysis readAnalysis(const simdjson::dom::element& document, bool segments);

/// An element as it stands in its document, cut to what a finding can show.
std::string elementText(const simdjson::dom::element& element);

}  // namespace segue::data
