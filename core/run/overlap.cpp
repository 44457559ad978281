// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/overlap.h"

#include "base/formatted.h"
#include "clean/folded.h"
#include "run/run.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <set>
#include <stdexcept>

namespace segue::experiment {

namespace {

using features::Samples;
using features::Target;

/// The same on every machine: XXH3 of texts, each with its end.
class Hash {
public:
    void add(std::string_view text) { m_bytes.append(text).push_back('\0'); }
    /// To four digits.
    void add(double value) { add(std::string_view(formatted("%.4g", value))); }
    std::uint64_t value() const { return XXH3_64bits(m_bytes.data(), m_bytes.size()); }

private:
    std::string m_bytes;
};

/// What one album is known by.
struct Marks {
    std::optional<std::uint64_t> name, artist, values;
    std::vector<std::uint64_t> tracks;
};

Marks marksOf(const Samples& samples, const data::Album& album, std::span<const Target> targets)
{
    Marks marks;
    const auto& albums = *samples.table->albums;
    const std::string artist = data::folded(albums.artist(album)), name = data::folded(albums.name(album));
    Hash byArtist, byName, byValues;
    byArtist.add(artist);
    byName.add(artist);
    byName.add(name);
    if (!artist.empty()) marks.artist = byArtist.value();
    if (!artist.empty() && !name.empty()) marks.name = byName.value();
    if (targets.empty() ||
        !std::ranges::all_of(targets, [&](Target target) { return samples.table->has(target); }))
        return marks;
    for (std::size_t track = album.firstTrack; track < album.firstTrack + album.trackCount; ++track) {
        Hash one;
        for (const Target target : targets) one.add(samples.table->overall[std::size_t(target)][track]);
        marks.tracks.push_back(one.value());
        byValues.add(
            std::string_view(reinterpret_cast<const char*>(&marks.tracks.back()), sizeof(std::uint64_t)));
    }
    marks.values = byValues.value();
    return marks;
}

void sortUnique(std::vector<std::uint64_t>& list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

bool holds(const std::vector<std::uint64_t>& list, const std::optional<std::uint64_t>& one)
{
    return one && std::ranges::binary_search(list, *one);
}

/// Of a run without targets an album is known by those of the data.
std::vector<Target> targetsOf(const Run& run, const Samples& samples)
{
    return model::scoresOrders(run.config) ? samples.table->targets() : run.model.targets;
}

}  // namespace

LearntFrom learntFrom(const Samples& samples, const features::Split& split, std::span<const Target> targets,
                      const RunControl& control)
{
    LearntFrom learnt;
    StopCheck stopped(control);
    const auto& albums = samples.table->albums->albums;
    for (std::size_t a = 0; a < albums.size() && !stopped(); ++a) {
        if (split.part[a] == features::Part::Test) continue;
        const Marks marks = marksOf(samples, albums[a], targets);
        if (marks.name) learnt.names.push_back(*marks.name);
        if (marks.artist) learnt.artists.push_back(*marks.artist);
        if (marks.values) learnt.albums.push_back(*marks.values);
        learnt.tracks.insert(learnt.tracks.end(), marks.tracks.begin(), marks.tracks.end());
    }
    for (auto* list : {&learnt.names, &learnt.artists, &learnt.albums, &learnt.tracks}) sortUnique(*list);
    return learnt;
}

std::string toBytes(const LearntFrom& learnt)
{
    std::string bytes;
    for (const auto* list : {&learnt.names, &learnt.artists, &learnt.albums, &learnt.tracks}) {
        const std::uint64_t count = list->size();
        bytes.append(reinterpret_cast<const char*>(&count), sizeof count);
        bytes.append(reinterpret_cast<const char*>(list->data()), count * sizeof(std::uint64_t));
    }
    return bytes;
}

LearntFrom learntFromBytes(std::string_view bytes)
{
    LearntFrom learnt;
    for (auto* list : {&learnt.names, &learnt.artists, &learnt.albums, &learnt.tracks}) {
        std::uint64_t count = 0;
        if (bytes.size() < sizeof count) throw std::invalid_argument("learnt_from");
        std::memcpy(&count, bytes.data(), sizeof count);
        bytes.remove_prefix(sizeof count);
        if (bytes.size() / sizeof(std::uint64_t) < count) throw std::invalid_argument("learnt_from");
        list->resize(count);
        if (count > 0) std::memcpy(list->data(), bytes.data(), count * sizeof(std::uint64_t));
        bytes.remove_prefix(count * sizeof(std::uint64_t));
    }
    return learnt;
}

Overlap overlapWith(const Run& run, const Samples& samples, const RunControl& control)
{
    StopCheck stopped(control);
    std::set<std::string_view> ids;
    for (const auto& [id, part] : run.split)
        if (part != features::Part::Test) ids.insert(id);
    Overlap overlap;
    std::set<std::uint64_t> artists;
    const auto& albums = *samples.table->albums;
    const auto targets = targetsOf(run, samples);
    for (const auto& album : albums.albums) {
        if (stopped()) break;
        const Marks marks = marksOf(samples, album, targets);
        const bool id = ids.contains(albums.id(album)), name = holds(run.learntFrom.names, marks.name),
                   values = holds(run.learntFrom.albums, marks.values);
        // Counters ("album-1") are the same in many files: an id alone does not speak against another name
        // and other values.
        const bool another =
            marks.name && !run.learntFrom.names.empty() && marks.values && !run.learntFrom.albums.empty();
        const bool known = name || values || (id && !another);
        overlap.byId += id;
        overlap.byName += name;
        overlap.byValues += values;
        overlap.albums += known;
        overlap.transitions += known ? std::int64_t(album.trackCount) - 1 : 0;
        overlap.known.push_back(known);
        overlap.knownArtist.push_back(holds(run.learntFrom.artists, marks.artist));
        if (overlap.knownArtist.back()) artists.insert(*marks.artist);
        for (const auto track : marks.tracks) overlap.tracks += !known && holds(run.learntFrom.tracks, track);
    }
    overlap.artists = std::int64_t(artists.size());
    return overlap;
}

}  // namespace segue::experiment
