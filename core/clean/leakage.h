// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "table/albums.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace segue::data {

enum class Leak { Album, Artist, TrackId, Sound };

/// One thing that stands on both sides; the first album (and track) of each side that has it.
struct SharedThing {
    Leak leak{};
    std::string what;  ///< the album's name, the artist, the track's id, the track's name
    std::uint32_t trainAlbum = 0, testAlbum = 0;  ///< into Albums::albums
    std::uint32_t trainTrack = 0, testTrack = 0;  ///< into Albums::tracks; of a whole album its first
};

/// What a model could know of the test part from the training part without having learnt anything.
struct Leakage {
    std::int64_t albums = 0;   ///< same artist and name (case-folded), or the same album on both sides
    std::int64_t artists = 0;  ///< case-folded
    std::int64_t trackIds = 0;
    std::int64_t sounds = 0;  ///< test tracks that sound like a training track with another id
    std::vector<SharedThing> list;
};

/// `train` and `test` are indices into albums.albums. What a table has no column for cannot leak and counts
/// 0. Where the control asks to stop, what it returns is of no use.
Leakage measureLeakage(const Albums& albums, std::span<const std::uint32_t> train,
                       std::span<const std::uint32_t> test, const RunControl& control = {});

}  // namespace segue::data
