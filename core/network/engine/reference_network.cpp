// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/reference_network.h"

#include "network/engine/kernels/kernels.h"
#include "network/engine/sources/source.h"

#include <ATen/ATen.h>

#include <cmath>

namespace segue::model {

namespace {

at::Tensor activated(Activation activation, const at::Tensor& x)
{
    switch (activation) {
        case Activation::Tanh: return x.tanh();
        case Activation::Relu: return x.relu();
        case Activation::Sigmoid: return x.sigmoid();
        case Activation::Linear: break;
    }
    return x;
}

/// Takes matrices and vectors one after the other from a layer's stretch of the flat weights.
class Reader {
public:
    Reader(const at::Tensor& weights, std::int64_t offset) : m_weights(weights), m_at(offset) {}
    at::Tensor matrix(std::int64_t rows, std::int64_t columns)
    {
        return vector(rows * columns).view({rows, columns});
    }
    at::Tensor vector(std::int64_t n) { return m_weights.narrow(0, (m_at += n) - n, n); }

private:
    at::Tensor m_weights;
    std::int64_t m_at;
};

at::Tensor lstm(const LayerSpec& layer, Reader& reader, const at::Tensor& x, bool backwards)
{
    const std::int64_t units = layer.units, steps = x.size(0);
    const auto input = reader.matrix(x.size(2), 4 * units), recurrent = reader.matrix(units, 4 * units),
               bias = reader.vector(4 * units);
    const auto projected = at::matmul(x, input) + bias;
    auto hidden = at::zeros({x.size(1), units}, x.options()), cell = hidden;
    std::vector<at::Tensor> all(std::size_t(steps), hidden);
    for (std::int64_t k = 0; k < steps; ++k) {
        const std::int64_t t = backwards ? steps - 1 - k : k;
        const auto gates = (projected[t] + at::matmul(hidden, recurrent)).chunk(4, 1);
        cell = gates[1].sigmoid() * cell + gates[0].sigmoid() * activated(layer.activation, gates[2]);
        hidden = gates[3].sigmoid() * activated(layer.activation, cell);
        all[std::size_t(t)] = hidden;
    }
    return layer.sequences ? at::stack(all) : hidden;
}

at::Tensor gru(const LayerSpec& layer, Reader& reader, const at::Tensor& x, bool backwards)
{
    const std::int64_t units = layer.units, steps = x.size(0);
    const auto input = reader.matrix(x.size(2), 3 * units), recurrent = reader.matrix(units, 3 * units);
    const auto bias = reader.vector(3 * units), recurrentBias = reader.vector(3 * units);
    const auto projected = at::matmul(x, input) + bias;
    auto hidden = at::zeros({x.size(1), units}, x.options());
    std::vector<at::Tensor> all(std::size_t(steps), hidden);
    for (std::int64_t k = 0; k < steps; ++k) {
        const std::int64_t t = backwards ? steps - 1 - k : k;
        const auto in = projected[t].chunk(3, 1),
                   own = (at::matmul(hidden, recurrent) + recurrentBias).chunk(3, 1);
        const auto keep = (in[1] + own[1]).sigmoid();
        const auto fresh = activated(layer.activation, in[2] + (in[0] + own[0]).sigmoid() * own[2]);
        hidden = (1 - keep) * fresh + keep * hidden;
        all[std::size_t(t)] = hidden;
    }
    return layer.sequences ? at::stack(all) : hidden;
}

at::Tensor recurrent(const LayerSpec& layer, Reader& reader, const at::Tensor& x)
{
    const auto cell = layer.kind == LayerKind::Gru ? gru : lstm;
    auto forwards = cell(layer, reader, x, false);
    return layer.bidirectional ? at::cat({forwards, cell(layer, reader, x, true)}, -1) : forwards;
}

at::Tensor dropped(double rate, const at::Tensor& x, std::uint64_t key)
{
    auto mask = at::ones_like(x, at::MemoryFormat::Contiguous).detach();
    const auto n = std::size_t(mask.numel());
    if (mask.scalar_type() == at::kDouble)
        bestKernels().twice.dropout(n, mask.data_ptr<double>(), mask.data_ptr<double>(), rate, key, 0);
    else
        bestKernels().single.dropout(n, mask.data_ptr<float>(), mask.data_ptr<float>(), rate, key, 0);
    return x * mask;
}

}  // namespace

at::Tensor referenceForward(const Network& network, const at::Tensor& weights, const at::Tensor& inputs,
                            std::uint64_t dropoutKey)
{
    at::Tensor x = inputs;
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        const LayerSpec& layer = network.layers()[l];
        Reader reader(weights, network.offset(l));
        switch (layer.kind) {
            case LayerKind::Lstm:
            case LayerKind::Gru: x = recurrent(layer, reader, x); break;
            case LayerKind::Dense: {
                const auto matrix = reader.matrix(x.size(-1), layer.units);
                x = activated(layer.activation, at::matmul(x, matrix) + reader.vector(layer.units));
                break;
            }
            case LayerKind::Dropout:
                if (dropoutKey != 0 && layer.rate > 0) x = dropped(layer.rate, x, keyOf(dropoutKey, l, 0, 0));
                break;
            case LayerKind::Join: x = at::cat({x, inputs}, -1); break;
            case LayerKind::Pool: x = x.mean(0) * std::sqrt(double(x.size(0))); break;
        }
    }
    return x;
}

}  // namespace segue::model
