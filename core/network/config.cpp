// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/config.h"

#include "features/order_inputs.h"
#include "network/config_table.h"
#include "network/presets.h"

namespace segue::model {

namespace {

Error refuse(std::string_view name, std::string detail, std::string expected)
{
    return {.code = ErrorCode::ValueOutOfRange,
            .subject = std::string(name),
            .column = std::string(name),
            .detail = std::move(detail),
            .expected = std::move(expected)};
}

}  // namespace

Config presetConfig(Preset preset)
{
    switch (preset) {
        case Preset::Report: return reportConfig();
        case Preset::Standard: return {};
        case Preset::Album: return albumConfig();
        case Preset::Order: return orderConfig();
    }
    return {};
}

Config presetFor(const Config& config, Preset preset)
{
    Config fresh = presetConfig(preset);
    fresh.seed = config.seed;
    fresh.threads = config.threads;
    return fresh;
}

Status setParam(Config& config, std::string_view name, std::string_view text)
{
    const auto* spec = findParam(configTable(), name);
    if (!spec) {
        std::string known;
        for (const auto& each : configTable()) (known += known.empty() ? "" : ", ") += each.info.name;
        return Error{.code = ErrorCode::UnknownName,
                     .subject = "--set",
                     .column = "--set",
                     .detail = std::string(name),
                     .expected = known};
    }
    auto value = parseParam(spec->info, text);
    if (!value) return value.error();
    if (name == "preset") {
        Config named;
        spec->set(named, *value);
        config = presetFor(config, named.preset);
    }
    spec->set(config, *value);
    return Done{};
}

namespace {

/// What a network of this kind cannot be.
Status validateModel(const Config& config)
{
    const bool album = config.preset == Preset::Album, order = scoresOrders(config);
    if (album && config.bidirectional)
        return refuse("bidirectional", "true",
                      "false in the album preset, which must not look at later tracks");
    if (album && config.featureSet == FeatureSet::Report)
        return refuse("features", "report", "all in the album preset, which has inputs of its own");
    if (!album && !order && config.cell == Cell::Dense)
        return refuse("cell", "dense", "lstm or gru; dense only in the album and order presets");
    if (!album && config.permutation > 0)
        return refuse("permutation", paramText(config.permutation), "0 outside the album preset");
    if (!album && config.softLabels > 0)
        return refuse("soft_labels", paramText(config.softLabels), "0 outside the album preset");
    if (!order && config.randomOrders > 0)
        return refuse("random_orders", std::to_string(config.randomOrders), "0 outside the order preset");
    if (config.lastDropout < 0 && config.lastDropout != -1)
        return refuse("last_dropout", paramText(config.lastDropout), "-1, or 0 to 0.9");
    if (config.momentum > 0 && config.optimizer != Optimizer::Sgd)
        return refuse("momentum", paramText(config.momentum), "0, or optimizer sgd");
    if (config.schedule == Schedule::Plateau && config.validationShare == 0)
        return refuse("schedule", "plateau", "constant or cosine where validation_share is 0");
    if (config.classWeights && config.softLabels > 0)
        return refuse("class_weights", "true", "false where soft_labels is not 0");
    return Done{};
}

/// A network that scores orders has no targets, and no transitions of which one could be a tie.
Status validateOrder(const Config& config)
{
    if (config.featureSet == FeatureSet::Report)
        return refuse("features", "report", "all in the order preset, which has inputs of its own");
    if (config.randomOrders < 1) return refuse("random_orders", "0", "1 to 20 in the order preset");
    if (config.networkPerTarget)
        return refuse("network_per_target", "true", "false in the order preset, which has no targets");
    if (config.classWeights)
        return refuse("class_weights", "true", "false in the order preset, which has no targets");
    if (config.minTracks < features::OrderInputs::kFewestTracks)
        return refuse("min_tracks", std::to_string(config.minTracks), "5 or more in the order preset");
    return Done{};
}

}  // namespace

Status validate(const Config& config)
{
    for (const auto& spec : configTable())
        if (auto parsed = parseParam(spec.info, paramText(spec.get(config))); !parsed) return parsed.error();
    if (auto model = validateModel(config); !model) return model;
    if (auto order = scoresOrders(config) ? validateOrder(config) : Status(Done{}); !order) return order;
    if (config.scaleHigh <= config.scaleLow)
        return refuse("scale_high", paramText(config.scaleHigh),
                      "more than scale_low, " + paramText(config.scaleLow));
    if (config.folds == 1) return refuse("folds", "1", "0, or 2 to 100");
    if (config.folds > 0 && config.fold >= config.folds)
        return refuse("fold", std::to_string(config.fold), "0 to " + std::to_string(config.folds - 1));
    if (config.maxTracks != 0 && config.maxTracks < config.minTracks)
        return refuse("max_tracks", std::to_string(config.maxTracks),
                      "0, or at least min_tracks, " + std::to_string(config.minTracks));
    return Done{};
}

std::map<std::string, std::string> toNames(const Config& config)
{
    std::map<std::string, std::string> names;
    for (const auto& spec : configTable()) names.emplace(spec.info.name, paramText(spec.get(config)));
    return names;
}

Result<Config> fromNames(const std::map<std::string, std::string>& names)
{
    Config config;
    if (const auto preset = names.find("preset"); preset != names.end())
        if (auto set = setParam(config, "preset", preset->second); !set) return set.error();
    for (const auto& [name, text] : names) {
        if (name == "preset") continue;
        if (auto set = setParam(config, name, text); !set) return set.error();
    }
    return config;
}

features::WindowOptions windowOptions(const Config& config)
{
    return {int(config.windows), config.binning, config.cumulation};
}

features::SplitOptions splitOptions(const Config& config)
{
    return {.by = config.splitBy,
            .order = config.splitOrder,
            .testShare = config.testShare,
            .validationShare = config.validationShare,
            .folds = int(config.folds),
            .fold = int(config.fold),
            .seed = std::uint64_t(config.seed)};
}

}  // namespace segue::model
