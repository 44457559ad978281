// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace segue::data {

/// A header as names are compared: lower case, runs of anything but letters and digits as one "_", none at
/// the ends; letters of other scripts stay. "Track Duration (ms)" -> "track_duration_ms".
std::string normalisedHeader(std::string_view header);

}  // namespace segue::data
