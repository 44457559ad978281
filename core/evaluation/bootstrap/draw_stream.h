// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace segue::evaluation {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine and standard library. Draw k of a
/// seed has a generator of its own, so draws may be computed in any order and on any thread.
class DrawStream {
public:
    explicit DrawStream(std::uint64_t seed, std::uint64_t draw = 0)
        : m_state(mix(seed + kStep) ^ mix(draw * kStep + 1))
    {
    }

    std::uint64_t next() { return mix(m_state += kStep); }
    /// 0..bound-1, by multiplication (Lemire); the bias is below bound / 2^32 of a part.
    std::uint32_t below(std::uint32_t bound) { return std::uint32_t((next() >> 32) * bound >> 32); }

    template <class T>
    void shuffle(std::span<T> values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(std::uint32_t(i))]);
    }

private:
    static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15ULL;
    static std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

}  // namespace segue::evaluation
