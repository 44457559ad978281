// SPDX-License-Identifier: GPL-3.0-or-later
// Schweiger, Parada-Cabaleiro and Schedl, "Does track sequence in user-generated playlists matter?", ISMIR
// 2021, and 2025. Lag 1 is von Neumann's ratio (1941): 1 - coherence = half of [mean squared successive
// difference / variance].
#include "order/panels/coherence.h"

#include <algorithm>
#include <array>

namespace segue::order {

double coherence(std::span<const double> x, std::size_t lag)
{
    const double n = double(x.size());
    double mean = 0, variance = 0, differences = 0;
    for (const double value : x) mean += value / n;
    for (const double value : x) variance += (value - mean) * (value - mean) / (n - 1);
    for (std::size_t i = 0; i + lag < x.size(); ++i) differences += (x[i + lag] - x[i]) * (x[i + lag] - x[i]);
    return 1 - differences / double(x.size() - lag) / 2 / variance;
}

void addCoherence(const OrderedAlbum& album, OrderSums& sums)
{
    const std::size_t blocks = album.blocks, n = album.n, last = std::min(kLags + 1, n);
    forChunks(blocks, [&](auto width, std::size_t first) {
        constexpr std::size_t kWidth = decltype(width)::value;
        for (std::size_t lag = 1; lag < last; ++lag) {
            std::array<Floats, kWidth> squares{};
            const FloatLanes* now = album.z + first;
            const FloatLanes* later = now + lag * blocks;
            for (std::size_t i = lag; i < n; ++i, now += blocks, later += blocks)
                forBlocks<kWidth>([&](auto block) __attribute__((always_inline)) {
                    const Floats difference = later[block].v - now[block].v;
                    squares[block] += difference * difference;
                });
            const float share = 0.5F / float(n - lag);
            double* sum = sums.real.data() + (kCoherence + lag - 1) * sums.lanes + first * kLanes;
            forBlocks<kWidth>([&](auto block) { addTo(sum + block * kLanes, squares[block] * share); });
        }
    });
}

}  // namespace segue::order
