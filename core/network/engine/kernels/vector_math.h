// SPDX-License-Identifier: GPL-3.0-or-later
// For kernels.cpp alone: functions without branches, calls or tables, so that the loops around them are
// vectorised.
#pragma once

#include "network/engine/network.h"

#include <cmath>
#include <cstdint>

namespace segue::model {

namespace {

/// 2^y as whole * (1 + rest): whole = 2^k, k = y rounded, rest = 2^(y - k) - 1 within 3e-8 of itself (a
/// polynomial fitted for the least relative error). y must lie within +-126; NaN stays NaN.
struct PowerOfTwo {
    float whole, rest;
};

/// y = x * factor; the product is not rounded before k is taken off where the machine has a fused
/// multiply-add.
inline PowerOfTwo powerOfTwo(float x, float factor)
{
    const float shifted =
        x * factor + 12583039.0F;  // 3 * 2^22 + 127: rounds to a whole number, k + 127 in the low bits
    const float f = x * factor - (shifted - 12583039.0F);
    float p = 1.5403512e-4F;
    p = p * f + 1.3390735e-3F;
    p = p * f + 9.618238e-3F;
    p = p * f + 5.5503573e-2F;
    p = p * f + 2.4022649e-1F;
    p = p * f + 6.931472e-1F;
    return {__builtin_bit_cast(float, __builtin_bit_cast(std::uint32_t, shifted) << 23), p * f};
}

inline float clamped(float x, float most)
{
    x = x < -most ? -most : x;
    return x > most ? most : x;
}

constexpr float kLog2OfE = 1.44269504088896341F;

inline float squareRoot(float x) { return __builtin_sqrtf(x); }
inline double squareRoot(double x) { return __builtin_sqrt(x); }

inline float sigmoid(float x)
{
    const auto [whole, rest] = powerOfTwo(clamped(x, 87.0F), -kLog2OfE);
    return 1 / (1 + (whole * rest + whole));
}

inline double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

/// (e^2x - 1) / (e^2x + 1), the numerator without cancellation: exact to 4 units in the last place, near 0
/// too.
inline float hyperbolicTangent(float x)
{
    const auto [whole, rest] = powerOfTwo(clamped(x, 43.0F), 2 * kLog2OfE);
    const float lessOne = whole * rest + (whole - 1);
    return lessOne / (lessOne + 2);
}

inline double hyperbolicTangent(double x) { return std::tanh(x); }

template <Activation act, class Real>
inline Real activated(Real x)
{
    if constexpr (act == Activation::Tanh) return hyperbolicTangent(x);
    if constexpr (act == Activation::Sigmoid) return sigmoid(x);
    if constexpr (act == Activation::Relu) return x < 0 ? Real(0) : x;  // NaN stays NaN
    return x;
}

/// The activation's derivative, from its value.
template <Activation act, class Real>
inline Real slopeAt(Real value)
{
    if constexpr (act == Activation::Tanh) return 1 - value * value;
    if constexpr (act == Activation::Sigmoid) return value * (1 - value);
    if constexpr (act == Activation::Relu) return value > 0 ? Real(1) : Real(0);
    return Real(1);
}

/// A number that looks random and depends on all three: two rounds of Wellons' 32-bit mixer.
inline std::uint32_t scrambled(std::uint32_t counter, std::uint32_t low, std::uint32_t high)
{
    std::uint32_t x = counter ^ low;
    x = (x ^ (x >> 16)) * 0x7feb352dU;
    x = (x ^ (x >> 15)) * 0x846ca68bU;
    x = (x ^ (x >> 16)) + high;
    x = (x ^ (x >> 16)) * 0x7feb352dU;
    x = (x ^ (x >> 15)) * 0x846ca68bU;
    return x ^ (x >> 16);
}

}  // namespace

}  // namespace segue::model
