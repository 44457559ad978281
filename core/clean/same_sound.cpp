// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/same_sound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <unordered_map>

namespace segue::data {
namespace {

struct Tolerance {
    std::string_view column;
    float step;
};
constexpr std::array<Tolerance, 11> kTolerances{{{"duration_ms", 1500},
                                                 {"duration", 1.5f},
                                                 {"tempo", 0.5f},
                                                 {"loudness", 0.25f},
                                                 {"danceability", 0.01f},
                                                 {"energy", 0.01f},
                                                 {"valence", 0.01f},
                                                 {"acousticness", 0.01f},
                                                 {"instrumentalness", 0.01f},
                                                 {"speechiness", 0.01f},
                                                 {"liveness", 0.01f}}};

/// The plain column, else the track's value, else what differs inside the track.
const Column* columnFor(const AlbumTable& table, std::string_view name)
{
    for (const std::string_view ending : {"", "_overall", "_continuous"})
        if (const Column* column = table.column(std::string(name) + std::string(ending))) return column;
    return nullptr;
}

bool varies(const Column& column)
{
    const auto first = std::ranges::find_if(column.values, [](float value) { return !std::isnan(value); });
    return std::any_of(first, column.values.end(),
                       [&](float value) { return !std::isnan(value) && value != *first; });
}

float meanOf(const Column& column, std::span<const std::uint32_t> rows)
{
    double sum = 0;
    std::size_t count = 0;
    for (const std::uint32_t row : rows) {
        if (std::isnan(column.values[row])) continue;
        sum += double(column.values[row]);
        ++count;
    }
    return count == 0 ? std::numeric_limits<float>::quiet_NaN() : float(sum / double(count));
}

std::uint64_t cellOf(std::int64_t x, std::int64_t y)
{
    return std::uint64_t(x) << 32 ^ (std::uint64_t(y) & 0xffffffff);
}

struct Grid {
    Grid(const Sound& sound, const std::vector<bool>& wanted, StopCheck& stopped)
    {
        for (std::size_t track = 0; track < wanted.size() && !stopped(); ++track) {
            const auto values = sound.of(track);
            const bool whole =
                std::ranges::none_of(values, [](float v) { return std::isnan(v) || std::fabs(v) > 1e8f; });
            if (wanted[track] && whole)
                cells[cellOf(std::int64_t(std::floor(values[0])), std::int64_t(std::floor(values[1])))]
                    .push_back(std::uint32_t(track));
        }
    }
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> cells;
};

/// The pairs of one track with later ones: its own cell of the grid and the eight around it.
void addAlike(const Sound& sound, const Grid& grid, std::uint32_t track,
              std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs)
{
    const auto values = sound.of(track);
    const auto x = std::int64_t(std::floor(values[0])), y = std::int64_t(std::floor(values[1]));
    std::size_t found = 0;
    for (int place = 0; place < 9; ++place) {
        const auto near = grid.cells.find(cellOf(x + place / 3 - 1, y + place % 3 - 1));
        if (near == grid.cells.end()) continue;
        for (const std::uint32_t other : near->second) {
            if (other <= track || !soundsAlike(sound, track, other)) continue;
            pairs.emplace_back(track, other);
            if (++found == kMostAlike) return;
        }
    }
}

std::uint32_t rootOf(std::vector<std::uint32_t>& parent, std::uint32_t album)
{
    while (parent[album] != album) album = parent[album] = parent[parent[album]];
    return album;
}

/// How many tracks of each album of a pair have a likeness in the other.
using Likeness = std::map<std::pair<std::uint32_t, std::uint32_t>, std::array<std::set<std::uint32_t>, 2>>;

Likeness likenessOf(const Sound& sound, std::span<const AlbumSpan> albums, const RunControl& control)
{
    constexpr std::uint32_t kNone = 0xffffffff;
    const std::size_t tracks = sound.columns == 0 ? 0 : sound.values.size() / sound.columns;
    std::vector<std::uint32_t> albumOf(tracks, kNone);
    std::vector<bool> wanted(tracks, false);
    for (std::size_t album = 0; album < albums.size(); ++album) {
        for (std::uint32_t t = 0; t < albums[album].trackCount; ++t) {
            albumOf[albums[album].firstTrack + t] = std::uint32_t(album);
            wanted[albums[album].firstTrack + t] = albums[album].trackCount > 1;
        }
    }
    Likeness likeness;
    StopCheck stopped(control);
    for (const auto& [a, b] : alikePairs(sound, wanted, control)) {
        if (stopped()) break;
        const std::uint32_t x = albumOf[a], y = albumOf[b];
        if (x == y) continue;
        auto& sides = likeness[std::minmax(x, y)];
        sides[x < y ? 0 : 1].insert(a);
        sides[x < y ? 1 : 0].insert(b);
    }
    return likeness;
}

}  // namespace

Sound soundOf(const AlbumTable& table, std::span<const Track> tracks, std::span<const std::uint32_t> rows,
              const RunControl& control)
{
    std::vector<std::pair<const Column*, float>> columns;
    for (const Tolerance& tolerance : kTolerances)
        if (const Column* column = columnFor(table, tolerance.column); column != nullptr && varies(*column))
            columns.emplace_back(column, tolerance.step);
    Sound sound{.columns = columns.size(), .values = {}};
    if (!sound.usable()) return sound;
    sound.values.reserve(tracks.size() * columns.size());
    StopCheck stopped(control);
    for (const Track& track : tracks) {
        if (stopped()) return {};
        for (const auto& [column, step] : columns)
            sound.values.push_back(meanOf(*column, rows.subspan(track.firstRow, track.rowCount)) / step);
    }
    return sound;
}

bool soundsAlike(const Sound& sound, std::size_t a, std::size_t b)
{
    const auto x = sound.of(a), y = sound.of(b);
    for (std::size_t i = 0; i < x.size(); ++i)
        if (!(std::fabs(x[i] - y[i]) <= 1)) return false;
    return true;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> alikePairs(const Sound& sound,
                                                                const std::vector<bool>& wanted,
                                                                const RunControl& control)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    if (!sound.usable()) return pairs;
    StopCheck stopped(control, 64);  // a track in a crowded cell takes long
    const Grid grid(sound, wanted, stopped);
    for (const auto& [cell, tracks] : grid.cells)
        for (const std::uint32_t track : tracks) {
            if (stopped()) return {};
            addAlike(sound, grid, track, pairs);
        }
    std::ranges::sort(pairs);
    return pairs;
}

std::vector<std::vector<std::size_t>> sameSoundAlbums(const Sound& sound, std::span<const AlbumSpan> albums,
                                                      const RunControl& control)
{
    std::vector<std::uint32_t> parent(albums.size());
    std::iota(parent.begin(), parent.end(), 0u);
    if (sound.usable()) {
        for (const auto& [pair, sides] : likenessOf(sound, albums, control)) {
            const std::uint32_t one = albums[pair.first].trackCount, other = albums[pair.second].trackCount;
            const std::size_t alike = one <= other ? sides[0].size() : sides[1].size();
            if (alike * 10 >= std::min(one, other) * 9)
                parent[rootOf(parent, pair.second)] = rootOf(parent, pair.first);
        }
    }
    std::map<std::uint32_t, std::vector<std::size_t>> groups;
    for (std::uint32_t album = 0; album < albums.size(); ++album)
        groups[rootOf(parent, album)].push_back(album);
    std::vector<std::vector<std::size_t>> found;
    for (auto& [root, group] : groups)
        if (group.size() > 1) found.push_back(std::move(group));
    return found;
}

}  // namespace segue::data
