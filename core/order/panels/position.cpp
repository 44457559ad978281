// SPDX-License-Identifier: GPL-3.0-or-later
// The position profile: how far the tracks at a place lie from their own album's mean, in the album's
// standard deviations.
#include "order/panels/position.h"

namespace segue::order {

namespace {

constexpr std::size_t kEnds = 3, kParts = kPlaces - 2 * kEnds;

/// Adds the mean of some rows.
void addMean(const OrderedAlbum& album, PlaceRange range, std::size_t block, double* sum)
{
    Floats total{};
    for (std::size_t i = range.from; i < range.to; ++i) total += album.z[i * album.blocks + block].v;
    addTo(sum, total * (1.0F / float(range.size())));
}

/// With t = i - (n - 1)/2 the slope is sum(t z) / sum(t^2) a track, and sum(t^2) = n(n^2 - 1)/12; n - 1 steps
/// lead to the end.
void addSlope(const OrderedAlbum& album, std::size_t block, double* sum)
{
    const float n = float(album.n);
    Floats products{};
    for (std::size_t i = 0; i < album.n; ++i)
        products += album.z[i * album.blocks + block].v * (float(i) - (n - 1) / 2);
    addTo(sum, products * (12 / (n * (n + 1))));
}

}  // namespace

PlaceRange placeRange(std::size_t place, std::size_t n)
{
    if (place < kEnds) return place < n ? PlaceRange{place, place + 1} : PlaceRange{};
    const std::size_t fromEnd = kPlaces - place;  // 1 = the last track
    if (fromEnd <= kEnds) return fromEnd <= n ? PlaceRange{n - fromEnd, n - fromEnd + 1} : PlaceRange{};
    if (n <= 2 * kEnds) return {};
    const std::size_t part = place - kEnds, m = n - 2 * kEnds;
    const auto firstOf = [m](std::size_t k) {
        return kEnds + (k * m + kParts - 1) / kParts;
    };  // smallest j with 5 j >= k m
    return {firstOf(part), firstOf(part + 1)};
}

void addPosition(const OrderedAlbum& album, OrderSums& sums)
{
    if (album.n < 2) return;
    for (std::size_t place = 0; place < kPlaces; ++place) {
        const PlaceRange range = placeRange(place, album.n);
        if (range.size() == 0) continue;
        for (std::size_t block = 0; block < album.blocks; ++block)
            addMean(album, range, block, sums.real.data() + (kPlace + place) * sums.lanes + block * kLanes);
    }
    for (std::size_t block = 0; block < album.blocks; ++block)
        addSlope(album, block, sums.real.data() + kSlope * sums.lanes + block * kLanes);
}

}  // namespace segue::order
