// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace segue::model {

/// Orders of albums' tracks, to be scored, one after the other.
struct TrackOrders {
    std::vector<std::uint32_t> album;  ///< by order: index in Albums::albums
    std::vector<std::uint32_t>
        place;  ///< the orders one behind the other: which of its album's tracks, from 0, is played when

    std::size_t size() const { return album.size(); }
    void add(std::uint32_t of, std::span<const std::uint32_t> order)
    {
        album.push_back(of);
        place.insert(place.end(), order.begin(), order.end());
    }
};

}  // namespace segue::model
