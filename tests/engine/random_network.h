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
    return {.kind = model::LayerKind::Lstm, .units = units, .activation = activation, .sequences = sequences};
}
inline model::LayerSpec dense(int units, model::Activation activation = model::Activation::Linear)
{
    return {.kind = model::LayerKind::Dense, .units = units, .activation = activation};
}
inline model::LayerSpec dropout(double rate) { return {.kind = model::LayerKind::Dropout, .rate = rate}; }

}  // namespace segue::tests
