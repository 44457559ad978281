// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "network/engine/network.h"

#include <vector>

namespace segue::tests {

template <class Real>
std::vector<Real> randomNumbers(std::size_t n, std::uint64_t seed, double scale = 1)
{
    Random random(seed);
    std::vector<Real> numbers(n);
    for (Real& each : numbers) each = Real(random.normal() * scale);
    return numbers;
}

inline model::LayerSpec lstm(int units, model::Activation activation, bool sequences)
{
    return {model::LayerKind::Lstm, units, activation, sequences, false, 0};
}
inline model::LayerSpec dense(int units, model::Activation activation = model::Activation::Linear)
{
    return {model::LayerKind::Dense, units, activation, false, false, 0};
}
inline model::LayerSpec dropout(double rate)
{
    return {model::LayerKind::Dropout, 0, model::Activation::Linear, false, false, rate};
}

}  // namespace segue::tests
