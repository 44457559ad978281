// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace segue::evaluation {

/// Draws worked on at once: a transition's album is looked up once for all of them.
inline constexpr std::size_t kLanes = 16;

/// 16 counts and 16 sums, a draw a lane, in GCC's and clang's vector types: plain loops are left scalar at
/// -O2, which is several times slower, and these need no instruction set beyond the baseline.
using Bytes16 = std::uint8_t __attribute__((vector_size(16)));
using Words8 = std::uint16_t __attribute__((vector_size(16)));
using Counts4 = std::int32_t __attribute__((vector_size(16)));
using Counts2 = std::int32_t __attribute__((vector_size(8)));
using Reals2 = double __attribute__((vector_size(16)));

struct Reals {
    std::array<Reals2, 8> part{};
    double operator[](std::size_t lane) const { return part[lane / 2][lane % 2]; }
};

/// 16 counts of the weights of a few rows: half as wide as Counts, and twice as quick.
struct Shorts {
    /// So many rows cannot make twice a count overflow, however often an album was drawn: 2 * 64 * 255 <
    /// 2^15.
    static constexpr std::size_t kMostRows = 64;
    std::array<Words8, 2> part{};

    void add(const std::uint8_t* bytes)
    {
        Bytes16 all;
        std::memcpy(&all, bytes, sizeof all);
        const Bytes16 zero{};
        part[0] += Words8(
            __builtin_shufflevector(all, zero, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
        part[1] += Words8(
            __builtin_shufflevector(all, zero, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
    }
    Shorts& operator+=(const Shorts& other)
    {
        part[0] += other.part[0];
        part[1] += other.part[1];
        return *this;
    }
};

struct Counts {
    std::array<Counts4, 4> part{};
    std::int32_t operator[](std::size_t lane) const { return part[lane / 4][lane % 4]; }

    void add(const Shorts& few)
    {
        part[0] += widenLow(few.part[0]);
        part[1] += widenHigh(few.part[0]);
        part[2] += widenLow(few.part[1]);
        part[3] += widenHigh(few.part[1]);
    }
    /// Adds a * b, lane by lane; exact, as long as all that is added stays below 2^31.
    void addProducts(const Shorts& a, const Shorts& b)
    {
        for (std::size_t half = 0; half < 2; ++half) {
            const Words8 low = a.part[half] * b.part[half], high = highHalves(a.part[half], b.part[half]);
            part[2 * half] += Counts4(__builtin_shufflevector(low, high, 0, 8, 1, 9, 2, 10, 3, 11));
            part[2 * half + 1] += Counts4(__builtin_shufflevector(low, high, 4, 12, 5, 13, 6, 14, 7, 15));
        }
    }

    /// Adds 16 bytes, one a lane.
    void add(const std::uint8_t* bytes)
    {
        Bytes16 all;
        std::memcpy(&all, bytes, sizeof all);
        const Bytes16 zero{};
        const Bytes16 low =
            __builtin_shufflevector(all, zero, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
        const Bytes16 high =
            __builtin_shufflevector(all, zero, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
        part[0] += widenLow(Words8(low));
        part[1] += widenHigh(Words8(low));
        part[2] += widenLow(Words8(high));
        part[3] += widenHigh(Words8(high));
    }
    Counts& operator+=(const Counts& other)
    {
        for (std::size_t i = 0; i < part.size(); ++i) part[i] += other.part[i];
        return *this;
    }
    /// Two lanes as numbers with a fraction.
    Reals2 real(std::size_t pair) const
    {
        const Counts4 four = part[pair / 2];
        const Counts2 two =
            pair % 2 ? __builtin_shufflevector(four, four, 2, 3) : __builtin_shufflevector(four, four, 0, 1);
        return __builtin_convertvector(two, Reals2);
    }

private:
    /// The upper 16 bits of the products.
    static Words8 highHalves(Words8 a, Words8 b)
    {
#ifdef __SSE2__
        return Words8(_mm_mulhi_epu16(__m128i(a), __m128i(b)));
#else
        Words8 high{};
        for (int lane = 0; lane < 8; ++lane)
            high[lane] = std::uint16_t((std::uint32_t(a[lane]) * b[lane]) >> 16);
        return high;
#endif
    }
    /// Four of eight 16-bit numbers as 32-bit ones.
    static Counts4 widenLow(Words8 words)
    {
        return Counts4(__builtin_shufflevector(words, Words8{}, 0, 8, 1, 9, 2, 10, 3, 11));
    }
    static Counts4 widenHigh(Words8 words)
    {
        return Counts4(__builtin_shufflevector(words, Words8{}, 4, 12, 5, 13, 6, 14, 7, 15));
    }
};

}  // namespace segue::evaluation
