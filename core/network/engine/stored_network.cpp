// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/stored_network.h"

#include "network/engine/archive.h"

#include <stdexcept>

namespace segue::model {

namespace {

using features::AlbumInputs;
using features::RankScale;

void storeScales(Archive& archive, const std::string& key, const std::vector<RankScale>& scales)
{
    archive.facts[key] = nlohmann::json::array();
    for (std::size_t k = 0; k < scales.size(); ++k) {
        archive.facts[key].push_back(
            {{"name", scales[k].name}, {"mean", scales[k].mean}, {"deviation", scales[k].deviation}});
        archive.tensors[key + "_" + std::to_string(k)] = tensorOf(scales[k].sorted);
    }
}

std::vector<RankScale> restoreScales(const Archive& archive, const std::string& key)
{
    std::vector<RankScale> scales;
    for (const auto& each : archive.facts.at(key))
        scales.push_back({.name = each.at("name"),
                          .sorted = floatsOf(archive.tensors.at(key + "_" + std::to_string(scales.size()))),
                          .mean = each.at("mean"),
                          .deviation = each.at("deviation")});
    return scales;
}

AlbumInputs restoreInputs(const Archive& archive)
{
    std::vector<features::Target> targets;
    for (const int target : archive.facts.at("targets"))
        targets.push_back(features::kTargets.at(std::size_t(target)));
    return {restoreScales(archive, "scale"),
            restoreScales(archive, "window_scale"),
            targets,
            archive.facts.at("windows"),
            doublesOf(archive.tensors.at("mean")),
            doublesOf(archive.tensors.at("deviation"))};
}

}  // namespace

std::string store(const StoredNetwork& network)
{
    Archive archive;
    archive.facts = {{"network", describe(network.group.network)},
                     {"copies", network.group.copies},
                     {"members", network.members.size()}};
    for (std::size_t m = 0; m < network.members.size(); ++m)
        archive.tensors["member_" + std::to_string(m)] = tensorOf(network.members[m]);
    const AlbumInputs& inputs = network.albumInputs;
    if (inputs.count() > 0) {
        storeScales(archive, "scale", inputs.scales());
        storeScales(archive, "window_scale", inputs.windowScales());
        archive.facts["targets"] = nlohmann::json::array();
        for (const auto target : inputs.targets()) archive.facts["targets"].push_back(int(target));
        archive.facts["windows"] = inputs.windows();
        archive.tensors["mean"] = tensorOf(inputs.mean());
        archive.tensors["deviation"] = tensorOf(inputs.deviation());
    }
    if (network.orderInputs.count() > 0) {
        storeScales(archive, "order_scale", network.orderInputs.ranked());
        archive.facts["order_plain"] = network.orderInputs.plain();
    }
    return toBytes(archive);
}

StoredNetwork restore(const std::string& bytes)
{
    const Archive archive = fromBytes(bytes);
    StoredNetwork network;
    network.group = {networkFrom(archive.facts.at("network")), archive.facts.at("copies")};
    for (std::size_t m = 0; m < archive.facts.at("members").get<std::size_t>(); ++m) {
        network.members.push_back(floatsOf(archive.tensors.at("member_" + std::to_string(m))));
        if (std::int64_t(network.members.back().size()) != network.group.parameters())
            throw std::invalid_argument("weights of another network");
    }
    if (network.group.copies < 1 || network.members.empty()) throw std::invalid_argument("no weights");
    if (archive.facts.contains("scale")) network.albumInputs = restoreInputs(archive);
    if (archive.facts.contains("order_scale"))
        network.orderInputs = {restoreScales(archive, "order_scale"), archive.facts.at("order_plain")};
    return network;
}

std::vector<float> groupInOrder(const NetworkGroup& group, const std::vector<float>& weights,
                                const std::vector<int>& order)
{
    std::vector<float> all;
    const auto each = std::ptrdiff_t(group.network.parameters());
    for (int copy = 0; copy < group.copies; ++copy) {
        const std::vector<float> own(weights.begin() + copy * each, weights.begin() + (copy + 1) * each);
        const auto ordered = withInputOrder(group.network, own, order);
        all.insert(all.end(), ordered.begin(), ordered.end());
    }
    return all;
}

}  // namespace segue::model
