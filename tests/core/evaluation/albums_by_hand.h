// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/samples.h"

#include <cmath>
#include <memory>
#include <vector>

namespace segue::tests {

/// Albums of one feature and target, valence, W = 1: one inner vector an album, one value a track.
inline features::Samples samplesOf(const std::vector<std::vector<double>>& albums,
                                   features::Ties ties = features::Ties::Down)
{
    auto index = std::make_shared<data::Albums>();
    auto table = std::make_shared<features::WindowTable>();
    table->windows = 1;
    table->options.windows = 1;
    features::Feature feature;
    feature.name = feature.column = "valence";
    table->features.push_back(feature);
    table->values.emplace_back();
    features::Samples samples;
    samples.ties = ties;
    auto& direction = samples.direction[0];
    for (const auto& album : albums) {
        index->albums.push_back({std::uint32_t(index->tracks.size()), std::uint32_t(album.size())});
        for (std::size_t i = 0; i < album.size(); ++i) {
            if (i + 1 < album.size()) {
                samples.track.push_back(std::uint32_t(index->tracks.size()));
                samples.album.push_back(std::uint32_t(index->albums.size() - 1));
                const bool unknown = std::isnan(album[i]) || std::isnan(album[i + 1]) ||
                                     (album[i] == album[i + 1] && ties == features::Ties::LeftOut);
                const auto known =
                    album[i + 1] > album[i] ? features::Direction::Up : features::Direction::Down;
                direction.push_back(unknown ? features::Direction::Unknown : known);
            }
            index->tracks.push_back({0, 0, 1, std::int32_t(i + 1)});
            table->values[0].push_back(float(album[i]));
            table->overall[0].push_back(album[i]);
        }
    }
    table->albums = index;
    samples.table = table;
    return samples;
}

/// 0, 1, ..., n-1.
inline std::vector<std::uint32_t> upTo(std::size_t n)
{
    std::vector<std::uint32_t> all(n);
    for (std::size_t i = 0; i < n; ++i) all[i] = std::uint32_t(i);
    return all;
}

}  // namespace segue::tests
