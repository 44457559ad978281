// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace segue::order {

/// Features worked on at once, a feature a lane, in GCC's and clang's vector types: they need no instruction
/// set beyond the baseline, and give the same bits on every machine.
inline constexpr std::size_t kLanes = 4;
using Floats = float __attribute__((vector_size(16)));
using Ints = std::int32_t __attribute__((vector_size(16)));

/// Four features of one track.
struct FloatLanes {
    Floats v{};
};
struct IntLanes {
    Ints v{};
};

/// Blocks of lanes that stay in registers together.
inline constexpr std::size_t kMostBlocks = 4;

inline std::size_t blocksOf(std::size_t features) { return (features + kLanes - 1) / kLanes; }

/// Calls use(0), use(1), ... use(Blocks - 1) with numbers the compiler knows: loops are unrolled too late for
/// arrays of vectors to stay in registers.
template <std::size_t Blocks, class Use>
[[gnu::always_inline]] inline void forBlocks(Use use)
{
    [&]<std::size_t... Block>(std::index_sequence<Block...>) __attribute__((always_inline))
    {
        (use(std::integral_constant<std::size_t, Block>()), ...);
    }
    (std::make_index_sequence<Blocks>());
}

/// Calls use(how many blocks, the first of them), at most kMostBlocks at a time, the former known to the
/// compiler.
template <class Use>
void forChunks(std::size_t blocks, Use use)
{
    std::size_t first = 0;
    for (; blocks - first >= kMostBlocks; first += kMostBlocks)
        use(std::integral_constant<std::size_t, kMostBlocks>(), first);
    if (blocks - first == 3) use(std::integral_constant<std::size_t, 3>(), first);
    if (blocks - first == 2) use(std::integral_constant<std::size_t, 2>(), first);
    if (blocks - first == 1) use(std::integral_constant<std::size_t, 1>(), first);
}

/// Adds four floats to four doubles.
[[gnu::always_inline]] inline void addTo(double* sums, Floats values)
{
    for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += double(values[lane]);
}

}  // namespace segue::order
