// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/order_sums.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace segue::order {

/// The three first and last tracks; the rest in five equal parts.
inline constexpr std::array<std::string_view, kPlaces> kPlaceNames{
    "1", "2", "3", "middle_1", "middle_2", "middle_3", "middle_4", "middle_5", "n-2", "n-1", "n"};

/// The tracks [from, to) of an album of n, counted from 0, that are at a place; empty where the album has
/// none there. Track j of the m = n - 6 in the middle is in part floor(5 j / m).
struct PlaceRange {
    std::size_t from = 0, to = 0;
    std::size_t size() const { return to - from; }
};
PlaceRange placeRange(std::size_t place, std::size_t n);

/// Adds an album's mean z at every place, and the slope of its least squares line from the first to the last
/// track.
void addPosition(const OrderedAlbum& album, OrderSums& sums);

}  // namespace segue::order
