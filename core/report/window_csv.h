// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/samples.h"
#include "features/split.h"

#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace segue::report {

/// Some features of a window table under the names they were asked for, scaled or raw.
struct WindowColumns {
    std::vector<std::string> names;
    std::vector<int> features;                 ///< into the table's features, in the order of `names`
    const features::Scaler* scaler = nullptr;  ///< by position in `features`; null = raw values

    float value(const features::WindowTable& table, std::size_t column, std::size_t track, int window) const
    {
        const auto feature = std::size_t(features[column]);
        const float raw = table.value(feature, track, window);
        return scaler && !std::isnan(raw) ? scaler->scale(column, raw)
                                          : raw;  // the network gets a mean; a table says what is missing
    }
};

/// `album_id,track,window,<columns>` for the albums listed; track = position on the album from 1, window
/// from 1.
std::string windowsCsv(const features::WindowTable& table, const WindowColumns& columns,
                       std::span<const std::uint32_t> albums);

/// Up or Down as in the output table; empty where the direction is not known.
std::string_view outputName(features::Direction direction);

/// `album_id,track,<target>_output,...`: Up or Down of every transition; track is that of the later one, i
/// + 1.
std::string outputsCsv(const features::WindowTable& table, features::Ties ties,
                       std::span<const std::uint32_t> albums);

}  // namespace segue::report
