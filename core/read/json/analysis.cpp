// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/json/analysis.h"

#include "read/text/cell_text.h"
#include "table/finding_kinds.h"

#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace segue::data {
namespace {

namespace dom = simdjson::dom;

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();
constexpr std::array<const char*, 11> kSection{
    "start",          "duration", "loudness",        "tempo",          "tempo_confidence",         "key",
    "key_confidence", "mode",     "mode_confidence", "time_signature", "time_signature_confidence"};
constexpr std::array<const char*, 3> kSegment{"start", "duration", "loudness_max"};
constexpr std::array<const char*, 5> kTrack{"loudness", "tempo", "key", "mode", "time_signature"};
constexpr std::size_t kListed = 12;  ///< numbers in a segment's timbre and pitches

/// Reads the values of one document, and remembers those that are none.
class AnalysisReader {
public:
    AnalysisReader(Analysis& analysis, bool segments) : m_analysis(analysis), m_segments(segments) {}

    void readTrack(const dom::element& track)
    {
        for (std::size_t i = 0; i < kTrack.size(); ++i)
            m_analysis.track.push_back(numberAt(track, kTrack[i], trackColumns()[i]));
    }

    void readObservation(const dom::element& observation, std::int64_t index)
    {
        m_observation = index;
        if (!observation.is_object()) {
            m_analysis.unread.push_back({FindingCode::StrangeRecords, {}, index, elementText(observation)});
            return;
        }
        const std::vector<std::string>& names = analysisColumns(m_segments);
        m_analysis.elements.push_back(index);
        std::vector<float>& row = m_analysis.rows.emplace_back();
        if (m_segments) {
            for (std::size_t i = 0; i < kSegment.size(); ++i)
                row.push_back(numberAt(observation, kSegment[i], names[i]));
            appendList(observation, "timbre", row);
            appendList(observation, "pitches", row);
        } else {
            for (std::size_t i = 0; i < kSection.size(); ++i)
                row.push_back(numberAt(observation, kSection[i], names[i]));
        }
    }

private:
    /// A name that is not there, or null, is missing.
    float numberAt(const dom::element& object, const char* name, const std::string& column)
    {
        dom::element value;
        return object[name].get(value) == simdjson::SUCCESS ? number(value, column) : kMissing;
    }

    /// Integers and reals alike.
    float number(const dom::element& element, const std::string& column)
    {
        double value = 0;
        const bool read = element.get(value) == simdjson::SUCCESS;
        if (read && std::fabs(value) <= double(std::numeric_limits<float>::max())) return float(value);
        if (!element.is_null())
            m_analysis.unread.push_back({read ? FindingCode::NotFinite : FindingCode::UnreadableValues,
                                         column, m_observation, elementText(element)});
        return kMissing;
    }

    void appendList(const dom::element& segment, const char* name, std::vector<float>& row)
    {
        dom::array list;
        std::size_t count = 0;
        if (segment[name].get(list) == simdjson::SUCCESS)
            for (const dom::element item : list)
                if (count++ < kListed) row.push_back(number(item, analysisColumns(true)[row.size()]));
        for (; count < kListed; ++count) row.push_back(kMissing);
    }

    Analysis& m_analysis;
    const bool m_segments;
    std::int64_t m_observation = Analysis::kTrack;
};

}  // namespace

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
            for (std::size_t i = 0; i < kListed; ++i) names.push_back(list + std::to_string(i));
        return names;
    }();
    return segments ? pieces : sections;
}

const std::vector<std::string>& trackColumns()
{
    static const std::vector<std::string> names(kTrack.begin(), kTrack.end());
    return names;
}

std::string trackIdIn(const dom::element& document)
{
    for (const char* name : kTrackIdNames) {
        std::string_view id;
        if (document[name].get(id) == simdjson::SUCCESS) return std::string(withoutLink(id));
    }
    return "";
}

bool isAnalysis(const dom::element& document)
{
    return document[observationList(false)].is_array() || document[observationList(true)].is_array();
}

Analysis readAnalysis(const dom::element& document, bool segments)
{
    Analysis analysis;
    analysis.trackId = trackIdIn(document);
    AnalysisReader reader(analysis, segments);
    dom::element track;
    const bool hasTrack = document["track"].get(track) == simdjson::SUCCESS;
    if (hasTrack && analysis.trackId.empty()) analysis.trackId = trackIdIn(track);
    if (hasTrack)
        reader.readTrack(track);
    else
        analysis.track.assign(kTrack.size(), kMissing);
    dom::array list;
    if (document[observationList(segments)].get(list) != simdjson::SUCCESS) return analysis;
    std::int64_t index = 0;
    for (const dom::element observation : list) reader.readObservation(observation, index++);
    return analysis;
}

std::string elementText(const dom::element& element)
{
    constexpr std::size_t kEnough = 40;
    return std::string(simdjson::minify(element)).substr(0, kEnough);
}

}  // namespace segue::data
