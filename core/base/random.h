// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <utility>

namespace segue {

/// A seeded source of numbers whose every draw is fixed by the C++ standard (mt19937_64) or by the code here,
/// so that a seed means the same on every machine. The standard's own distributions and shuffle do not
/// promise that.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t bits() { return m_engine(); }

    /// 0 .. n - 1, all equally likely; n >= 1.
    std::uint64_t below(std::uint64_t n)
    {
        const std::uint64_t reject = (~std::uint64_t(0) - n + 1) % n;  // 2^64 mod n
        std::uint64_t draw = m_engine();
        while (draw < reject) draw = m_engine();
        return draw % n;
    }

    /// [0, 1) in steps of 2^-53.
    double share() { return double(m_engine() >> 11) * 0x1p-53; }

    /// Standard normal (Box and Muller's polar form would need a loop; this one takes two draws every time).
    double normal();

    template <class T>
    void shuffle(std::span<T> values)
    {
        for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::mt19937_64 m_engine;
};

}  // namespace segue
