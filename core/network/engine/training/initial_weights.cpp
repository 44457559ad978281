// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "network/engine/network.h"

#include <cmath>
#include <span>

namespace segue::model {

namespace {

/// Glorot's uniform range with Keras' fans: rows and columns of the whole matrix, all gates together.
void glorot(std::span<float> weights, int rows, int columns, Random& random)
{
    const double limit = std::sqrt(6.0 / double(rows + columns));
    for (float& weight : weights) weight = float((2 * random.share() - 1) * limit);
}

/// [rows, columns], rows <= columns: orthonormal rows, by Gram and Schmidt in double, each row twice for
/// exactness.
void orthogonal(std::span<float> weights, std::size_t rows, std::size_t columns, Random& random)
{
    std::vector<double> basis(rows * columns);
    for (double& value : basis) value = random.normal();
    for (std::size_t r = 0; r < rows; ++r) {
        double* row = basis.data() + r * columns;
        for (std::size_t k = 0; k < 2 * r; ++k) {
            const double* earlier = basis.data() + (k % r) * columns;
            double along = 0;
            for (std::size_t c = 0; c < columns; ++c) along += row[c] * earlier[c];
            for (std::size_t c = 0; c < columns; ++c) row[c] -= along * earlier[c];
        }
        double norm = 0;
        for (std::size_t c = 0; c < columns; ++c) norm += row[c] * row[c];
        norm = std::sqrt(norm);
        for (std::size_t c = 0; c < columns; ++c) row[c] /= norm;
    }
    for (std::size_t k = 0; k < basis.size(); ++k) weights[k] = float(basis[k]);
}

void startRecurrent(std::span<float> weights, const LayerSpec& layer, int inputs, Random& random)
{
    const std::size_t units = std::size_t(layer.units), columns = units * std::size_t(gateCount(layer.kind));
    const std::size_t inputWeights = std::size_t(inputs) * columns;
    glorot(weights.first(inputWeights), inputs, int(columns), random);
    orthogonal(weights.subspan(inputWeights, units * columns), units, columns, random);
    if (layer.kind != LayerKind::Lstm) return;
    for (float& bias : weights.subspan(inputWeights + units * columns + units, units)) bias = 1;
}

}  // namespace

std::vector<float> initialWeights(const Network& network, std::uint64_t seed)
{
    std::vector<float> weights(std::size_t(network.parameters()));
    Random random(seed);
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        const LayerSpec& layer = network.layers()[l];
        const int inputs = network.inputOf(l);
        auto own = std::span(weights).subspan(std::size_t(network.offset(l)),
                                              std::size_t(parametersOf(layer, inputs)));
        if (layer.kind == LayerKind::Dense)
            glorot(own.first(std::size_t(inputs) * std::size_t(layer.units)), inputs, layer.units, random);
        if (layer.kind != LayerKind::Lstm && layer.kind != LayerKind::Gru) continue;
        const std::size_t directions = layer.bidirectional ? 2 : 1;
        for (std::size_t d = 0; d < directions; ++d)
            startRecurrent(own.subspan(d * own.size() / directions, own.size() / directions), layer, inputs,
                           random);
    }
    return weights;
}

}  // namespace segue::model
