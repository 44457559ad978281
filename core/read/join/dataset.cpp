// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/join/dataset.h"

#include "base/parallel.h"
#include "read/columns/header.h"
#include "read/formats/registry.h"
#include "read/join/file_units.h"
#include "read/join/gather.h"
#include "read/join/join.h"
#include "read/join/join_observations.h"
#include "table/finding_kinds.h"
#include "table/placement.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace segue::data {
namespace {

/// One file, read or not.
struct FilePart {
    const Format* format = nullptr;
    FileContent content;
    std::optional<Error> error;
};

FilePart readFile(const Entry& entry, const ReadOptions& options, const RunControl& control)
{
    FilePart part{.format = &formatOf(entry), .content = {}, .error = {}};
    auto content = part.format->read(entry, options, Need::PlaceOrTrackId, control);
    if (content)
        part.content = std::move(*content);
    else
        part.error = content.error();
    return part;
}

std::string stemOf(const std::string& path)
{
    std::string stem = path.substr(path.rfind('/') + 1);
    stem = stem.substr(0, stem.find('.'));
    for (const std::string_view ending :
         {"audio-analysis", "audio_analysis", "analysis", "audio-features", "audio_features", "features"})
        if (stem.ends_with(ending)) {
            stem.erase(stem.size() - ending.size());
            break;
        }
    while (stem.ends_with('-') || stem.ends_with('_')) stem.pop_back();
    return stem;
}

/// Says of every row, and of what was noticed, which file it stands in.
void nameFile(AlbumTable& table, const std::string& name)
{
    table.files = {name};
    table.fileOf.assign(table.rows(), 0);
    for (Finding& note : table.notes) {
        note.file = name;
        for (NotedLine& place : note.lines) place.file = name;
    }
}

/// What was noticed in several files is told once, with its sum and the first file.
void mergeNotes(std::vector<Finding>& notes)
{
    std::vector<Finding> merged;
    for (Finding& note : notes) {
        const auto known = std::ranges::find_if(merged, [&](const Finding& other) {
            return other.code == note.code && other.column == note.column &&
                   (note.code != FindingCode::Encoding || other.detail == note.detail);
        });
        if (known == merged.end()) {
            merged.push_back(std::move(note));
            continue;
        }
        known->count += note.count;
        for (NotedLine& place : note.lines) known->note(std::move(place));
    }
    notes = std::move(merged);
}

/// Puts the parts of many files together.
class Assembler {
public:
    Assembler(const std::string& path, const ReadOptions& options, bool several)
        : m_path(path), m_options(options), m_several(several)
    {
    }

    void add(const Entry& entry, const Format& format, FileContent content)
    {
        m_nulls += content.nulls;
        for (NotedLine& place : content.strange) {
            if (m_several) place.file = entry.name;
            noteStrange(std::move(place));
        }
        for (Analysis& analysis : content.analyses) m_analyses.push_back(std::move(analysis));
        if (content.table) addTable(entry, format, std::move(*content.table));
    }

    void skip(const Entry& entry) { m_skipped.push_back(entry.name); }

    Result<AlbumTable> take()
    {
        if (!m_table) m_table = std::exchange(m_observed, std::nullopt);
        if (!m_table) return nothingPlaced();
        separateUnits(*m_table);
        if (m_attributes) {
            separateUnits(*m_attributes);
            separateUnits(*m_table, *m_attributes);
            joinAttributes(*m_table, *m_attributes);
            std::ranges::move(m_attributes->notes, std::back_inserter(m_table->notes));
        }
        for (std::optional<AlbumTable>* const observed : {&m_observed, &m_unplaced}) {
            if (!*observed) continue;
            separateUnits(**observed);
            m_table = data::joinObservations(*m_table, **observed);
        }
        if (m_documents && m_table->schema == Schema::Tracks) m_table->schema = Schema::AudioFeatures;
        joinDocuments();
        const auto hasValues = [](const Column& column) {
            return std::ranges::any_of(column.values, [](float value) { return !std::isnan(value); });
        };
        if (!m_analyses.empty() && std::ranges::none_of(m_table->columns, hasValues)) return nothingJoined();
        mergeNotes(m_table->notes);
        if (m_nulls > 0) m_table->notes.push_back({.code = FindingCode::EmptyDocuments, .count = m_nulls});
        if (m_strange.count > 0) {
            const NotedLine& first = m_strange.lines.front();
            m_strange.firstLine = first.line;
            m_strange.detail = first.detail;
            m_strange.file = first.file;
            m_table->notes.push_back(std::move(m_strange));
        }
        if (!m_skipped.empty()) {
            Finding skipped{.code = FindingCode::FileSkipped,
                            .count = std::int64_t(m_skipped.size()),
                            .detail = m_skipped.front()};
            for (const std::string& file : m_skipped) skipped.note({.file = file});
            m_table->notes.push_back(std::move(skipped));
        }
        return std::move(*m_table);
    }

private:
    void addTable(const Entry& entry, const Format& format, AlbumTable table)
    {
        if (m_several) nameFile(table, entry.name);
        const bool placed =
            !table.albumId.absent() &&
            std::ranges::any_of(table.trackNumber, [](auto number) { return number != kNoNumber; });
        if (table.rows() == 1) m_idOfStem.emplace(stemOf(entry.name), std::string(table.trackId[0]));
        m_documents = m_documents || (format.isDocument && !placed);
        const bool observed = hasTimes(table);
        std::optional<AlbumTable>& to =
            placed ? (observed ? m_observed : m_table) : (observed ? m_unplaced : m_attributes);
        if (to)
            appendRows(*to, table);
        else
            to = std::move(table);
    }

    void noteStrange(NotedLine place)
    {
        ++m_strange.count;
        m_strange.note(std::move(place));
    }

    /// Values of an analysis that are no numbers, with their lines in the document.
    void noteUnread(const Analysis& analysis)
    {
        for (const Analysis::Unread& value : analysis.unread) {
            NotedLine place{.line = analysis.lineOf(value.observation),
                            .detail = value.text,
                            .file = m_several ? analysis.file : std::string()};
            if (value.code == FindingCode::StrangeRecords) {
                noteStrange(std::move(place));
                continue;
            }
            Finding note{.code = value.code,
                         .column = value.column,
                         .count = 1,
                         .firstLine = place.line,
                         .detail = value.text};
            note.file = place.file;
            note.note(std::move(place));
            m_table->notes.push_back(std::move(note));
        }
    }

    /// No file knew where a track belongs.
    Error nothingPlaced() const
    {
        if (m_documents || (!m_attributes && !m_analyses.empty()))
            return {.code = ErrorCode::AlbumsUnknown,
                    .subject = m_path,
                    .detail = m_analyses.empty() ? "audio features"
                              : m_attributes     ? "audio features, audio analysis"
                                                 : "audio analysis",
                    .expected = "track_id, album_id, track_number"};
        Header header;
        if (m_attributes && !m_attributes->albumId.absent())
            header.columns.push_back({.header = "", .field = Field::AlbumId, .name = ""});
        return checkNeeded(header, m_path).error();
    }

    /// The analyses would be all that there is to learn from, and none belongs to a track of the table.
    Error nothingJoined() const
    {
        return {.code = ErrorCode::TracksUnknown,
                .subject = m_path,
                .detail = m_analyses.front().trackId,
                .expected = "track_id"};
    }

    void joinDocuments()
    {
        if (m_analyses.empty()) return;
        if (!m_table->start.empty() || !m_table->position.empty()) {
            m_table->notes.push_back({.code = FindingCode::DocumentsIgnored,
                                      .count = std::int64_t(m_analyses.size()),
                                      .detail = m_analyses.front().file});
            return;
        }
        for (Analysis& analysis : m_analyses) {
            if (!analysis.trackId.empty()) continue;
            const auto at = m_idOfStem.find(stemOf(analysis.file));
            analysis.trackId = at == m_idOfStem.end() ? stemOf(analysis.file) : at->second;
        }
        for (const Analysis& analysis : m_analyses) noteUnread(analysis);
        m_table = joinAnalyses(*m_table, m_analyses, m_options.segments);
        for (ColumnUse& use : m_table->uses) {
            const auto said = m_options.fields.find(use.header);
            if (use.field != Field::Feature || said == m_options.fields.end() ||
                said->second != Field::Ignored)
                continue;
            std::erase_if(m_table->columns, [&](const Column& column) { return column.name == use.name; });
            use = {.header = use.header, .field = Field::Ignored, .name = {}};
        }
    }

    const std::string& m_path;
    const ReadOptions& m_options;
    const bool m_several;
    std::optional<AlbumTable> m_table, m_attributes;   ///< of tracks: that know their album, and that do not
    std::optional<AlbumTable> m_observed, m_unplaced;  ///< of observations, likewise
    std::vector<Analysis> m_analyses;
    std::map<std::string, std::string> m_idOfStem;
    std::vector<std::string> m_skipped;
    std::int64_t m_nulls = 0;
    Finding m_strange{.code = FindingCode::StrangeRecords};
    bool m_documents = false;
};

/// A file that has nothing to do with music is passed over in a folder; a table or document that is broken is
/// not.
bool isForeign(const Error& error)
{
    return error.code == ErrorCode::NotATable || error.code == ErrorCode::FileEmpty ||
           error.code == ErrorCode::ColumnMissing;
}

/// A table that stands alone is not put together with anything.
Result<AlbumTable> readAlone(const Format& format, const Entry& entry, const ReadOptions& options,
                             const RunControl& control)
{
    auto content = format.read(entry, options, Need::Place, control);
    if (!content) return content.error();
    return std::move(*content->table);
}

}  // namespace

Result<AlbumTable> assembleDataset(const std::string& path, const Source& source, const ReadOptions& options,
                                   const RunControl& control)
{
    const bool alone = source.entries.size() == 1;
    if (alone)
        if (const Format& format = formatOf(source.entries[0]); !format.isDocument)
            return readAlone(format, source.entries[0], options, control);
    std::vector<FilePart> parts(source.entries.size());
    const auto readOne = [&](std::size_t i, const std::atomic<bool>& stop) {
        const RunControl inner{[&stop] { return stop ? RunState::Abort : RunState::Go; }, {}};
        ReadOptions single = options;
        single.threads = 1;
        parts[i] = readFile(source.entries[i], single, inner);
    };
    if (!runPieces({parts.size(), readOne, 0.2, 0.9}, options.threads, control))
        return Error{.code = ErrorCode::Cancelled, .subject = path};
    Assembler assembler(path, options, !alone);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = path};
        if (parts[i].error && (alone || !isForeign(*parts[i].error))) return *parts[i].error;
        if (parts[i].error)
            assembler.skip(source.entries[i]);
        else
            assembler.add(source.entries[i], *parts[i].format, std::move(parts[i].content));
    }
    return assembler.take();
}

}  // namespace segue::data
