// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "table/albums.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace segue::data {

// Where a control asks to stop, what these return is of no use.

/// Mean values of tracks in the columns that tell recordings apart. A track is a row of `values`.
struct Sound {
    std::size_t columns = 0;
    std::vector<float> values;  ///< tracks x columns, track-major, in steps of each column's tolerance
    bool usable() const { return columns >= 4; }
    std::span<const float> of(std::size_t track) const { return {values.data() + track * columns, columns}; }
};

/// Columns: duration, tempo, loudness, danceability, energy, valence, acousticness, instrumentalness,
/// speechiness, liveness, those that there are and that are not constant. With fewer than four nothing is
/// called alike.
Sound soundOf(const AlbumTable& table, std::span<const Track> tracks, std::span<const std::uint32_t> rows,
              const RunControl& control = {});

/// True where every value lies within one tolerance (1.5 s, 0.5 BPM, 0.25 dB, 0.01 of a share). A missing
/// value is never alike.
bool soundsAlike(const Sound& sound, std::size_t a, std::size_t b);

inline constexpr std::size_t kMostAlike = 200;

/// All pairs (a, b), a < b, of tracks for which `wanted` is true that sound alike, sorted. A track is paired
/// with at most `kMostAlike` later ones: a thousand silences need not all be told of each other.
std::vector<std::pair<std::uint32_t, std::uint32_t>> alikePairs(const Sound& sound,
                                                                const std::vector<bool>& wanted,
                                                                const RunControl& control = {});

struct AlbumSpan {
    std::uint32_t firstTrack = 0, trackCount = 0;
};
/// Groups of albums of two or more tracks in which at least nine in ten tracks of the shorter sound like one
/// of the other.
std::vector<std::vector<std::size_t>> sameSoundAlbums(const Sound& sound, std::span<const AlbumSpan> albums,
                                                      const RunControl& control = {});

}  // namespace segue::data
