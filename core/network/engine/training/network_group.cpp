// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/training/network_group.h"

namespace segue::model {

namespace {

Activation activationOf(CellActivation activation)
{
    switch (activation) {
        case CellActivation::Tanh: return Activation::Tanh;
        case CellActivation::Relu: return Activation::Relu;
        case CellActivation::Sigmoid: return Activation::Sigmoid;
    }
    return Activation::Tanh;
}

Activation lastActivation(const Config& config)
{
    return config.lastActivation == LastActivation::Same
               ? activationOf(config.cellActivation)
               : activationOf(CellActivation(int(config.lastActivation) - 1));
}

LayerSpec dropout(double rate) { return {.kind = LayerKind::Dropout, .rate = rate}; }
LayerSpec dense(std::int64_t units, Activation activation)
{
    return {.kind = LayerKind::Dense, .units = int(units), .activation = activation};
}
double lastRate(const Config& config) { return config.lastDropout < 0 ? config.dropout : config.lastDropout; }

LayerSpec recurrentLayer(const Config& config, std::int64_t l, bool everyStep)
{
    const bool last = l + 1 == config.layers;
    const auto units = last && config.lastHiddenSize > 0 ? config.lastHiddenSize : config.hiddenSize;
    const Activation activation = last ? lastActivation(config) : activationOf(config.cellActivation);
    if (config.cell == Cell::Dense) return dense(units, Activation::Relu);
    return {.kind = config.cell == Cell::Gru ? LayerKind::Gru : LayerKind::Lstm,
            .units = int(units),
            .activation = activation,
            .sequences = everyStep || !last,
            .bidirectional = config.bidirectional};
}

/// Recurrent layers, each with dropout behind it, a dense layer, the logits.
std::vector<LayerSpec> windowLayers(const Config& config, int outputs)
{
    std::vector<LayerSpec> layers;
    for (std::int64_t l = 0; l < config.layers; ++l) {
        layers.push_back(recurrentLayer(config, l, false));
        layers.push_back(dropout(l + 1 == config.layers ? lastRate(config) : config.dropout));
    }
    if (config.denseSize > 0) layers.push_back(dense(config.denseSize, activationOf(config.denseActivation)));
    layers.push_back(dense(outputs, Activation::Linear));
    return layers;
}

/// Dense, the cell over the tracks, dense: each with dropout behind it. The album preset's has the inputs
/// beside the cell's output.
std::vector<LayerSpec> trackLayers(const Config& config, bool joined)
{
    std::vector<LayerSpec> layers;
    const Activation activation = activationOf(config.denseActivation);
    if (config.denseSize > 0) {
        layers.push_back(dense(config.denseSize, activation));
        layers.push_back(dropout(config.dropout));
    }
    for (std::int64_t l = 0; l < config.layers; ++l) {
        layers.push_back(recurrentLayer(config, l, true));
        if (l + 1 < config.layers) layers.push_back(dropout(config.dropout));
    }
    if (joined) layers.push_back({.kind = LayerKind::Join});
    layers.push_back(dropout(lastRate(config)));
    if (config.denseSize > 0) {
        layers.push_back(dense(config.denseSize, activation));
        layers.push_back(dropout(lastRate(config)));
    }
    return layers;
}

std::vector<LayerSpec> albumLayers(const Config& config, int outputs)
{
    auto layers = trackLayers(config, true);
    layers.push_back(dense(outputs, Activation::Linear));
    return layers;
}

/// One number a track, of which an album's score is made.
std::vector<LayerSpec> orderLayers(const Config& config)
{
    auto layers = trackLayers(config, false);
    layers.push_back(dense(1, Activation::Linear));
    layers.push_back({.kind = LayerKind::Pool});
    return layers;
}

}  // namespace

NetworkGroup networkGroupOf(const Config& config, int inputs, int targets)
{
    if (scoresOrders(config)) return {Network(inputs, orderLayers(config)), 1};
    const int copies = config.networkPerTarget ? targets : 1, outputs = targets / copies;
    return {Network(inputs, config.preset == Preset::Album ? albumLayers(config, outputs)
                                                           : windowLayers(config, outputs)),
            copies};
}

std::unique_ptr<BatchPass> makePass(const NetworkGroup& group, EngineKind wanted, Team& team)
{
    if (wanted == EngineKind::Fast && group.network.fusible())
        return makeFastPass(group, bestKernels().single, team);
    return makeReferencePass(group);
}

std::vector<Layer> cardOf(const Network& network)
{
    std::vector<Layer> card;
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        const LayerSpec& layer = network.layers()[l];
        card.push_back({std::string(layerName(layer.kind)), network.width(l),
                        std::string(activationName(layer.activation))});
    }
    return card;
}

}  // namespace segue::model
