// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"
#include "order/panels/permutations.h"
#include "read/read.h"
#include "support/albums.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <vector>

namespace segue::tests {

/// Albums of these lengths, one behind the other: all that the statistics ask of them.
inline data::Albums albumsOfLengths(const std::vector<std::uint32_t>& lengths)
{
    data::Albums albums;
    std::uint32_t first = 0;
    for (const std::uint32_t length : lengths) {
        albums.albums.push_back({first, length});
        first += length;
    }
    return albums;
}

inline constexpr order::AlbumChoice kEveryAlbum{
    .minTracks = 1, .maxTracks = order::kMostTracks, .inner = false};

/// One album of one feature as the statistics read it.
inline order::Sequences oneAlbum(const std::vector<double>& x)
{
    const std::vector<order::OverallValues> features{{"x", x}};
    return order::makeSequences(albumsOfLengths({std::uint32_t(x.size())}), features, kEveryAlbum);
}

/// The sums of one album of one feature in the order that it has.
inline order::OrderSums sumsOf(const std::vector<double>& x)
{
    return order::permuteWithinAlbums(oneAlbum(x), {.count = 0}).observed;
}

/// Calls use(values in an order) for every order of these values.
template <class Use>
void forEveryOrder(const std::vector<double>& x, Use use)
{
    std::vector<std::size_t> order(x.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<double> ordered(x.size());
    do {
        for (std::size_t i = 0; i < x.size(); ++i) ordered[i] = x[order[i]];
        use(std::as_const(ordered));
    } while (std::next_permutation(order.begin(), order.end()));
}

/// Mean and variance of what `of` says of every order.
struct Moments {
    double mean = 0, variance = 0;
};
template <class Of>
Moments overEveryOrder(const std::vector<double>& x, Of of)
{
    double n = 0, sum = 0, squares = 0;
    forEveryOrder(x, [&](const std::vector<double>& ordered) {
        const double value = of(ordered);
        n += 1, sum += value, squares += value * value;
    });
    return {sum / n, squares / n - sum / n * sum / n};
}

/// Synthetic albums with a known truth, a row a track.
inline std::shared_ptr<const features::WindowTable> synthetic(data::Signal signal, std::int64_t albums,
                                                              std::uint64_t seed)
{
    const ScratchDir scratch;
    data::SyntheticOptions options;
    options.signal = signal;
    options.albums = albums;
    options.seed = seed;
    options.observationsMin = options.observationsMax = 1;
    REQUIRE(data::writeSynthetic(options, scratch / "synthetic.csv"));
    const auto table = data::readAlbums(scratch / "synthetic.csv");
    REQUIRE(table);
    return features::makeWindows(data::clean(*table).albums, {});
}

/// The real table, cleaned, or null where it is missing.
inline std::shared_ptr<const features::WindowTable> realTable()
{
    const std::string path = shared("data/albums-spotify.csv");
    if (path.empty()) return nullptr;
    const auto table = data::readAlbums(path);
    REQUIRE(table);
    return features::makeWindows(data::clean(*table).albums, {});
}

}  // namespace segue::tests

/// Ends the test as skipped where the real table is not here.
#define SEGUE_SKIP_WITHOUT_TABLE(table)                              \
    if (!(table)) {                                                  \
        WARN("SKIPPED: shared/data/albums-spotify.csv is not here"); \
        return;                                                      \
    }
