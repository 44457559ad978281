// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"

namespace segue::data {

/// Puts a table of tracks and one of their observations, of other files, together: every row of `observed`
/// takes over the track's texts and values; a value that both have is the track's own ("loudness_overall")
/// beside the observations'. Rows belong together by track id where `observed` names no album, else by album,
/// disc and number. A track without an observation stays one row; rows whose track is not in `tracks` stay as
/// they are where they name an album, and are told where they do not (observations_without_track).
AlbumTable joinObservations(const AlbumTable& tracks, const AlbumTable& observed);

}  // namespace segue::data
