// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"

namespace segue::features {

/// Appends `X_cum` for every feature X that is not cumulative itself (METHOD section 2): the running sum or
/// mean, over the tracks of each album, of the track's value or of the mean of its window values. A missing
/// value adds nothing.
void addCumulative(WindowTable& table);

/// The values of the cumulative feature that belongs to feature `base`, one a track.
std::vector<float> cumulate(const WindowTable& table, std::size_t base);

}  // namespace segue::features
