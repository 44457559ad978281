// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/passes/value_bound.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::model {

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

double largestOf(std::span<const float> values)
{
    double largest = 0;
    for (const float value : values) {
        if (!std::isfinite(value)) return kInfinite;
        largest = std::max(largest, double(std::fabs(value)));
    }
    return largest;
}

/// What a layer hands on, at most, and the largest number on the way there.
struct ValueBound {
    double out = 0, largest = 0;
};

bool bounded(Activation activation)
{
    return activation == Activation::Tanh || activation == Activation::Sigmoid;
}

ValueBound valueBound(const LayerSpec& layer, int inputs, double weight, double in, int steps)
{
    if (layer.kind == LayerKind::Dense) {
        const double sum = weight * (inputs * in + 1);
        return {bounded(layer.activation) ? 1 : sum, sum};
    }
    // Gates lie between 0 and 1: a cell grows by its candidate a step at most, and what is handed on is no
    // larger.
    const bool squashed = bounded(layer.activation);
    double out = 0, cell = 0, largest = 0;
    for (int t = 0; t < steps; ++t) {
        const double sum = weight * (inputs * in + layer.units * out + 2);
        cell += squashed ? 1 : sum;
        out = squashed ? 1 : cell;
        largest = std::max({largest, sum, cell});
    }
    return {out, largest};
}

double valueBound(const Network& network, std::span<const float> weights, double input, int steps)
{
    double in = input, largest = input;
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        const LayerSpec& layer = network.layers()[l];
        if (layer.kind == LayerKind::Join) in = std::max(in, input);
        if (layer.kind == LayerKind::Join || layer.kind == LayerKind::Dropout) continue;
        if (layer.kind == LayerKind::Pool) {  // the sum of all steps, and then less of it
            largest = std::max(largest, in * steps);
            in *= std::sqrt(double(steps));
            continue;
        }
        const auto own = weights.subspan(std::size_t(network.offset(l)),
                                         std::size_t(network.offset(l + 1) - network.offset(l)));
        const ValueBound reach = valueBound(layer, network.inputOf(l), largestOf(own), in, steps);
        in = reach.out;
        largest = std::max(largest, reach.largest);
    }
    return largest;
}

}  // namespace

double valueBound(const NetworkGroup& group, const float* weights, double input, int steps)
{
    const auto each = std::size_t(group.network.parameters());
    double largest = 0;
    for (std::size_t copy = 0; copy < std::size_t(group.copies); ++copy) {
        const double reach = valueBound(group.network, {weights + copy * each, each}, input, steps);
        largest = std::isnan(reach) ? kInfinite : std::max(largest, reach);
    }
    return largest;
}

InputExtent inputExtent(const Source& source, Rows32 rows)
{
    InputExtent extent;
    ChunkBuffers chunk;
    for (const auto& block : source.blocks(rows, 256)) {
        const int steps = source.steps(block);
        const BatchBuffers& in = chunk.fill(source, block, steps);
        const std::size_t sequences = block.size();
        extent.steps = std::max(extent.steps, steps);
        extent.largest = std::max({extent.largest,
                                   largestOf({in.varying, sequences * std::size_t(steps * source.varying())}),
                                   largestOf({in.constant, sequences * std::size_t(source.constant())})});
    }
    return extent;
}

}  // namespace segue::model
