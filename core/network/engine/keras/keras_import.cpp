// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/keras/keras_weights.h"
#include "network/engine/stored_network.h"
#include "network/engine/torch_engine.h"
#include "network/engine/training/network_group.h"
#include "network/report_features.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <optional>
#include <set>
#include <sstream>

namespace segue::model {

namespace {

using Json = nlohmann::json;

/// A layer of the document, and the name under which the weights file keeps it.
struct KerasLayer {
    LayerSpec spec;
    std::string name;
};

struct KerasNetwork {
    int steps = 0, inputs = 0;
    std::vector<KerasLayer> layers;
};

[[noreturn]] void refuse(const std::string& part) { throw KerasRefusal{ErrorCode::NetworkUnsupported, part}; }

Activation activationNamed(const Json& config, const char* key)
{
    const std::string name = config.at(key);
    for (const auto activation :
         {Activation::Linear, Activation::Tanh, Activation::Relu, Activation::Sigmoid})
        if (name == activationName(activation)) return activation;
    refuse(std::string(key) + " " + name);
}

int unitsOf(const Json& config)
{
    const int units = config.at("units");
    if (units < 1 || units > 65536) refuse("units " + std::to_string(units));
    return units;
}

void refuseUnless(const Json& config, const char* key, const Json& wanted)
{
    if (config.contains(key) && config.at(key) != wanted)
        refuse(std::string(key) + " " + config.at(key).dump());
}

LayerSpec lstmFrom(const Json& config)
{
    if (activationNamed(config, "recurrent_activation") != Activation::Sigmoid)
        refuse("recurrent_activation " + config.at("recurrent_activation").dump());
    refuseUnless(config, "use_bias", true);
    refuseUnless(config, "go_backwards", false);
    refuseUnless(config, "stateful", false);
    refuseUnless(config, "time_major", false);
    return {.kind = LayerKind::Lstm,
            .units = unitsOf(config),
            .activation = activationNamed(config, "activation"),
            .sequences = config.value("return_sequences", false)};
}

LayerSpec denseFrom(const Json& config)
{
    refuseUnless(config, "use_bias", true);
    return {.kind = LayerKind::Dense,
            .units = unitsOf(config),
            .activation = activationNamed(config, "activation")};
}

std::optional<LayerSpec> layerFrom(const std::string& kind, const Json& config)
{
    if (kind == "InputLayer") return std::nullopt;
    if (kind == "LSTM") return lstmFrom(config);
    if (kind == "Dense") return denseFrom(config);
    if (kind == "Dropout") {
        const double rate = config.at("rate");
        if (!(rate >= 0 && rate < 1)) refuse("rate " + config.at("rate").dump());
        return LayerSpec{LayerKind::Dropout, 0, Activation::Linear, false, false, rate};
    }
    refuse("layer " + kind);
}

KerasNetwork networkFrom(const Json& document)
{
    const std::string kind = document.at("class_name");
    if (kind != "Sequential") refuse("class " + kind);
    const Json& config = document.at("config");
    KerasNetwork network;
    for (const Json& layer : config.is_array() ? config : config.at("layers")) {
        const Json& own = layer.at("config");
        if (own.contains("batch_input_shape") && network.inputs == 0) {
            const Json& shape = own.at("batch_input_shape");
            if (shape.size() != 3) refuse("batch_input_shape " + shape.dump());
            network.steps = shape.at(1).is_null() ? 1 : shape.at(1).get<int>();
            network.inputs = shape.at(2);
        }
        if (const auto spec = layerFrom(layer.at("class_name"), own))
            network.layers.push_back({*spec, own.at("name")});
    }
    if (network.inputs < 1 || network.inputs > 65536 || network.steps < 1 || network.steps > 65536)
        refuse("batch_input_shape");
    if (network.layers.empty() || network.layers.back().spec.kind != LayerKind::Dense)
        refuse("no dense layer at the end");
    const LayerSpec& out = network.layers.back().spec;
    if (out.units != 1 || out.activation != Activation::Sigmoid)
        refuse("output of " + std::to_string(out.units) + " " + std::string(activationName(out.activation)));
    return network;
}

/// Segue's network ends in a logit; the sigmoid is applied outside of it.
Network asNetwork(const KerasNetwork& keras)
{
    std::vector<LayerSpec> layers;
    for (const auto& layer : keras.layers) layers.push_back(layer.spec);
    layers.back().activation = Activation::Linear;
    Network network(keras.inputs, std::move(layers));
    if (network.everyStep()) refuse("no recurrent layer that hands on its last step");
    return network;
}

std::vector<float> weightsFrom(const std::string& path, const KerasNetwork& keras, const Network& network)
{
    const KerasWeights file(path);
    std::vector<float> weights;
    for (std::size_t l = 0; l < keras.layers.size(); ++l) {
        const auto& [spec, name] = keras.layers[l];
        const auto in = std::int64_t(network.inputOf(l)), units = std::int64_t(spec.units);
        const auto add = [&](const std::string& part, std::vector<std::int64_t> shape) {
            const auto values = file.read(name, part, shape);
            weights.insert(weights.end(), values.begin(), values.end());
        };
        if (spec.kind == LayerKind::Dropout) continue;
        const std::int64_t columns = spec.kind == LayerKind::Lstm ? 4 * units : units;
        add("kernel:0", {in, columns});
        if (spec.kind == LayerKind::Lstm) add("recurrent_kernel:0", {units, columns});
        add("bias:0", {columns});
    }
    return weights;
}

Result<std::string> readText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{.code = ErrorCode::FileMissing, .subject = path};
    std::ostringstream text;
    text << file.rdbuf();
    if (text.str().empty()) return Error{.code = ErrorCode::FileEmpty, .subject = path};
    return std::move(text).str();
}

TrainedModel modelOf(const KerasNetwork& keras, const Network& network, std::vector<float> weights,
                     features::Target target, bool outputIsDown)
{
    TrainedModel model;
    model.config = presetConfig(Preset::Report);
    model.config.windows = keras.steps;
    model.targets = {target};
    model.windows = keras.steps;
    model.outputIsDown = outputIsDown;
    const auto names = reportFeatures();
    for (int k = 0; k < keras.inputs; ++k)
        model.inputs.push_back(keras.inputs == int(names.size()) ? std::string(names[std::size_t(k)])
                                                                 : "input_" + std::to_string(k + 1));
    model.layers = cardOf(network);
    model.layers.back().activation = "sigmoid";
    model.parameters = network.parameters();
    model.network = store({{network, 1}, {std::move(weights)}, {}});
    return model;
}

}  // namespace

Result<TrainedModel> TorchEngine::importKeras(const std::string& json, const std::string& hdf5,
                                              features::Target target, bool outputIsDown)
{
    const auto text = readText(json);
    if (!text) return text.error();
    try {
        const KerasNetwork keras = networkFrom(Json::parse(*text));
        const Network network = asNetwork(keras);
        return modelOf(keras, network, weightsFrom(hdf5, keras, network), target, outputIsDown);
    } catch (const KerasRefusal& refusal) {
        const bool weights = refusal.code != ErrorCode::NetworkUnsupported || refusal.inWeights;
        return Error{refusal.code, weights ? hdf5 : json, 0, {}, refusal.detail, {}};
    } catch (const Json::parse_error& failure) {
        return Error{.code = ErrorCode::DocumentBroken, .subject = json, .detail = failure.what()};
    } catch (const Json::exception& failure) {
        return Error{.code = ErrorCode::NetworkUnsupported, .subject = json, .detail = failure.what()};
    } catch (const std::exception& failure) {
        return Error{.code = ErrorCode::Internal, .subject = json, .detail = failure.what()};
    }
}

}  // namespace segue::model
