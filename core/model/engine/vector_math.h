// SPDX-License-Identifier: GPL-3.0-or-later
// For kernels.cpp alone: functions without branches, calls or tables, so that the loops around them are vectorised.
#pragma once

#include "model/engine/network.h"

#include <cmath>
#include <cstdint>

namespace segue::model {

namespace {

/// exp within 2 units in the last place: x = k ln 2 + r, |r| <= ln 2 / 2, and a polynomial in r (Cephes' expf).
/// Outside +-87 it stays at the end of the range; NaN stays NaN.
inline float exponential(float x)
{
    x = x < -87.0F ? -87.0F : x;
    x = x > 87.0F ? 87.0F : x;
    const float shifted = x * 1.44269504088896341F + 12582912.0F;  // rounds to a whole number in the low bits
    const float k = shifted - 12582912.0F;
    const float r = (x - k * 0.693359375F) - k * -2.12194440e-4F;
    float p = 1.9875691500e-4F;
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    const auto power = std::uint32_t(__builtin_bit_cast(std::int32_t, shifted) - 0x4B400000 + 127) << 23;
    return p * __builtin_bit_cast(float, power);
}

inline double exponential(double x) { return std::exp(x); }

inline float squareRoot(float x) { return __builtin_sqrtf(x); }
inline double squareRoot(double x) { return __builtin_sqrt(x); }

template <class Real>
inline Real sigmoid(Real x)
{
    return 1 / (1 + exponential(-x));
}

/// Near 0 the exponential's form would cancel: there Cephes' polynomial, elsewhere the exponential; both are computed.
inline float hyperbolicTangent(float x)
{
    const float z = x * x;
    float p = -5.70498872745e-3F;
    p = p * z + 2.06390887954e-2F;
    p = p * z - 5.37397155531e-2F;
    p = p * z + 1.33314422036e-1F;
    p = p * z - 3.33332819422e-1F;
    const float near = p * z * x + x, far = 1 - 2 / (exponential(2 * x) + 1);
    return z < 0.390625F ? near : far;
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
