// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace segue::model {

enum class Activation { Linear, Tanh, Relu, Sigmoid };
std::string_view activationName(Activation activation);

enum class LayerKind {
    Lstm,     ///< gates i, f, g, o; `activation` makes the candidate g and the output of the cell
    Gru,      ///< gates r, z, n as torch::nn::GRU has them
    Dense,    ///< every step by itself
    Dropout,  ///< inverted: what stays is scaled up
    Join,     ///< the network's inputs beside what comes in
    Pool      ///< sqrt(n) times the mean over the n steps: one row a sequence
};
std::string_view layerName(LayerKind kind);

struct LayerSpec {
    LayerKind kind = LayerKind::Dense;
    int units = 0;
    Activation activation = Activation::Linear;
    bool sequences = false;  ///< recurrent: hand on every step; else the last one
    bool bidirectional = false;
    double rate = 0;  ///< of a Dropout
    bool operator==(const LayerSpec&) const = default;
};

/// Layers in a row. Every parameter lies in one flat array: layer by layer; a recurrent layer (once per
/// direction) holds [inputs, gates * units], [units, gates * units], bias (a GRU two); a dense one [inputs,
/// units], bias. Row-major.
class Network {
public:
    Network() = default;
    Network(int inputs, std::vector<LayerSpec> layers);

    int inputs() const { return m_inputs; }
    int outputs() const { return m_widths.empty() ? m_inputs : m_widths.back(); }
    const std::vector<LayerSpec>& layers() const { return m_layers; }
    int width(std::size_t layer) const { return m_widths[layer]; }  ///< of what the layer hands on
    int inputOf(std::size_t layer) const { return layer == 0 ? m_inputs : m_widths[layer - 1]; }
    std::int64_t offset(std::size_t layer) const { return m_offsets[layer]; }
    std::int64_t parameters() const { return m_offsets.empty() ? 0 : m_offsets.back(); }
    bool everyStep() const;                       ///< one row of outputs a step, instead of one a sequence
    bool everyStepInto(std::size_t layer) const;  ///< the same of what the layer reads
    bool fusible() const;                         ///< the fast engine has every layer of it
    /// Multiplications and additions in the products of one sequence, forward, or forward and backward; the
    /// first layer needs no gradient of its inputs.
    double flops(int steps, bool training) const;

private:
    int m_inputs = 0;
    std::vector<LayerSpec> m_layers;
    std::vector<int> m_widths;
    std::vector<std::int64_t> m_offsets;  ///< one more than layers
};

int gateCount(LayerKind kind);
std::int64_t parametersOf(const LayerSpec& layer, int inputs);

/// As Keras starts: Glorot-uniform inputs, orthogonal recurrent weights, zero biases but 1 at the forget
/// gate.
std::vector<float> initialWeights(const Network& network, std::uint64_t seed);

/// The same network with its inputs in another order: input k of the result is input `order[k]` of `weights`.
std::vector<float> withInputOrder(const Network& network, const std::vector<float>& weights,
                                  const std::vector<int>& order);

std::string describe(const Network& network);  ///< JSON, read by `networkFrom`
/// Throws std::exception where the text is not a description.
Network networkFrom(const std::string& description);

}  // namespace segue::model
