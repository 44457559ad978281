// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/network.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace segue::model {

namespace {

constexpr std::array<std::string_view, 4> kActivationNames{"linear", "tanh", "relu", "sigmoid"};
constexpr std::array<std::string_view, 6> kLayerNames{"lstm", "gru", "dense", "dropout", "join", "pool"};

template <class Enum, std::size_t n>
Enum named(const std::array<std::string_view, n>& names, const std::string& name)
{
    const auto place = std::ranges::find(names, name);
    if (place == names.end()) throw std::invalid_argument("unknown name " + name);
    return Enum(place - names.begin());
}

bool recurrent(const LayerSpec& layer)
{
    return layer.kind == LayerKind::Lstm || layer.kind == LayerKind::Gru;
}

/// Of many rows a sequence the layer makes one.
bool endsSteps(const LayerSpec& layer)
{
    return layer.kind == LayerKind::Pool || (recurrent(layer) && !layer.sequences);
}

int widthOf(const LayerSpec& layer, int in, int networkInputs)
{
    switch (layer.kind) {
        case LayerKind::Dropout:
        case LayerKind::Pool: return in;
        case LayerKind::Join: return in + networkInputs;
        default: return layer.units * (layer.bidirectional ? 2 : 1);
    }
}

}  // namespace

std::string_view activationName(Activation activation) { return kActivationNames[std::size_t(activation)]; }
std::string_view layerName(LayerKind kind) { return kLayerNames[std::size_t(kind)]; }
int gateCount(LayerKind kind) { return kind == LayerKind::Gru ? 3 : 4; }

std::int64_t parametersOf(const LayerSpec& layer, int inputs)
{
    const std::int64_t units = layer.units;
    if (layer.kind == LayerKind::Dense) return (inputs + 1) * units;
    if (!recurrent(layer)) return 0;
    const int biases = layer.kind == LayerKind::Gru ? 2 : 1;
    return (layer.bidirectional ? 2 : 1) * gateCount(layer.kind) * units * (inputs + units + biases);
}

Network::Network(int inputs, std::vector<LayerSpec> layers)
    : m_inputs(inputs), m_layers(std::move(layers)), m_offsets{0}
{
    int in = inputs;
    for (const auto& layer : m_layers) {
        m_offsets.push_back(m_offsets.back() + parametersOf(layer, in));
        m_widths.push_back(in = widthOf(layer, in, inputs));
    }
}

bool Network::everyStep() const { return everyStepInto(m_layers.size()); }

bool Network::everyStepInto(std::size_t layer) const
{
    return std::none_of(m_layers.begin(), m_layers.begin() + std::ptrdiff_t(layer), endsSteps);
}

bool Network::fusible() const
{
    return std::ranges::none_of(
        m_layers, [](const LayerSpec& layer) { return layer.kind == LayerKind::Gru || layer.bidirectional; });
}

double Network::flops(int steps, bool training) const
{
    double sum = 0, rows = steps;
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
        const LayerSpec& layer = m_layers[l];
        const double directions = layer.bidirectional ? 2 : 1,
                     columns = directions * layer.units * (recurrent(layer) ? gateCount(layer.kind) : 1);
        const double input =
            layer.kind == LayerKind::Dense || recurrent(layer) ? 2 * columns * inputOf(l) * rows : 0;
        const double own = recurrent(layer) ? 2 * columns * layer.units * (rows - 1) : 0;
        if (training)
            sum += (l == 0 ? 2 : 3) * input + 3 * own;
        else
            sum += input + own;
        if (endsSteps(layer)) rows = 1;
    }
    return sum;
}

std::vector<float> withInputOrder(const Network& network, const std::vector<float>& weights,
                                  const std::vector<int>& order)
{
    std::vector<float> result = weights;
    const LayerSpec& first = network.layers().front();
    const std::size_t columns =
        std::size_t(recurrent(first) ? gateCount(first.kind) * first.units : first.units);
    const std::size_t block =
        std::size_t(parametersOf(first, network.inputs())) / (first.bidirectional ? 2 : 1);
    for (std::size_t direction = 0; direction < (first.bidirectional ? 2U : 1U); ++direction)
        for (std::size_t k = 0; k < order.size(); ++k)
            std::copy_n(weights.begin() + std::ptrdiff_t(direction * block + std::size_t(order[k]) * columns),
                        columns, result.begin() + std::ptrdiff_t(direction * block + k * columns));
    return result;
}

std::string describe(const Network& network)
{
    auto layers = nlohmann::json::array();
    for (const auto& layer : network.layers())
        layers.push_back({{"kind", layerName(layer.kind)},
                          {"units", layer.units},
                          {"activation", activationName(layer.activation)},
                          {"sequences", layer.sequences},
                          {"bidirectional", layer.bidirectional},
                          {"rate", layer.rate}});
    return nlohmann::json{{"inputs", network.inputs()}, {"layers", layers}}.dump();
}

Network networkFrom(const std::string& description)
{
    const auto json = nlohmann::json::parse(description);
    std::vector<LayerSpec> layers;
    for (const auto& each : json.at("layers")) {
        LayerSpec layer{.kind = named<LayerKind>(kLayerNames, each.at("kind")),
                        .units = each.at("units"),
                        .activation = named<Activation>(kActivationNames, each.at("activation")),
                        .sequences = each.at("sequences"),
                        .bidirectional = each.at("bidirectional"),
                        .rate = each.at("rate")};
        if (layer.units < 0 || layer.units > 65536) throw std::invalid_argument("units out of range");
        layers.push_back(layer);
    }
    const int inputs = json.at("inputs");
    if (inputs < 1 || inputs > 65536 || layers.empty()) throw std::invalid_argument("no network");
    return {inputs, std::move(layers)};
}

}  // namespace segue::model
