// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"

#include <cstdint>

namespace segue::bench {

inline constexpr std::int64_t kTracksPerAlbum = 12;

/// Albums of 12 tracks in memory, `observations` rows a track with their starts in seconds, `columns` numeric
/// columns that differ inside the tracks, the four targets first.
std::shared_ptr<const data::AlbumTable> observationTable(std::int64_t tracks, int observations, int columns);

/// The window table of such albums, its values generated and not computed: `perWindow` features with a value
/// a window and `perTrack` with one a track.
std::shared_ptr<const features::WindowTable> windowTable(std::int64_t tracks, int windows, int perWindow,
                                                         int perTrack);

}  // namespace segue::bench
