// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_json.h"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <stdexcept>
#include <utility>

namespace segue::experiment {

using Json = nlohmann::ordered_json;

namespace {

/// Throws where it is no whole number from 0 up, or too large: by itself the library would convert.
template <std::integral Number>
void countFrom(const Json& json, Number& count)
{
    const bool whole =
        json.is_number_integer() && (json.is_number_unsigned() || json.get<std::int64_t>() >= 0);
    if (!whole || !std::in_range<Number>(json.get<std::uint64_t>()))
        throw std::invalid_argument("count: " + json.dump());
    count = Number(json.get<std::uint64_t>());
}

Json toJson(const data::CleaningOptions& options)
{
    Json rules = Json::object();
    for (std::size_t r = 0; r < data::kRuleNames.size(); ++r)
        rules[std::string(data::kRuleNames[r])] = options.on[r];
    return {{"rules", rules},
            {"min_tracks", options.minTracks},
            {"max_tracks", options.maxTracks},
            {"strip_editions", options.stripEditions},
            {"fingerprints", options.fingerprints},
            {"exclude", options.exclude},
            {"keep", options.keep}};
}

data::CleaningOptions cleaningFrom(const Json& json)
{
    data::CleaningOptions options;
    for (std::size_t r = 0; r < data::kRuleNames.size(); ++r)
        options.on[r] = json.at("rules").at(std::string(data::kRuleNames[r]));
    countFrom(json.at("min_tracks"), options.minTracks);
    countFrom(json.at("max_tracks"), options.maxTracks);
    options.stripEditions = json.at("strip_editions");
    options.fingerprints = json.at("fingerprints");
    options.exclude = json.value("exclude", options.exclude);  // runs made before there were lists have none
    options.keep = json.value("keep", options.keep);
    return options;
}

Json toJson(const data::ReadOptions& options)
{
    Json columns = Json::object();
    for (const auto& [header, field] : options.fields) columns[header] = data::fieldName(field);
    return {{"columns", columns}, {"segments", options.segments}};
}

data::ReadOptions readingFrom(const Json& json)
{
    data::ReadOptions options;
    for (const auto& [header, name] : json.at("columns").items()) {
        const auto field = std::ranges::find(data::kFieldNames, name.get<std::string>());
        if (field == data::kFieldNames.end()) throw std::invalid_argument("column: " + header);
        options.fields[header] = data::Field(field - data::kFieldNames.begin());
    }
    options.segments = json.at("segments");
    return options;
}

Json toJson(const model::EngineInfo& engine)
{
    return {{"blas", engine.blas},
            {"blas_remedy", engine.blasRemedy},
            {"torch", engine.torchVersion},
            {"cpu", engine.cpu},
            {"kernel", engine.kernel},
            {"threads", engine.threads},
            {"onednn", engine.oneDnnVersion},
            {"bit_exact", engine.bitExact}};
}

model::EngineInfo engineFrom(const Json& json)
{
    int threads = 0;
    countFrom(json.at("threads"), threads);
    return {.blas = json.at("blas"),
            .blasRemedy = json.at("blas_remedy"),
            .torchVersion = json.at("torch"),
            .cpu = json.at("cpu"),
            .kernel = json.at("kernel"),
            .threads = threads,
            .oneDnnVersion = json.value("onednn", ""),
            .bitExact = json.value("bit_exact", true)};
}

model::Config configFrom(const Json& json)
{
    auto config = model::fromNames(json.get<std::map<std::string, std::string>>());
    if (!config) throw std::invalid_argument("configuration: " + config.error().column);
    return *config;
}

features::Target targetFrom(const std::string& name)
{
    const auto target = features::targetNamed(name);
    if (!target) throw std::invalid_argument("target: " + name);
    return *target;
}

Json brokenAt(const Run& run)
{
    if (!run.failure) return nullptr;
    return {{"where", run.failure->detail}, {"cause", run.failure->expected}};
}

}  // namespace

Json factsToJson(const Run& run)
{
    return {
        {"segue_version", run.segueVersion},
        {"config", model::toNames(run.config)},
        {"cleaning", toJson(run.cleaning)},
        {"data", {{"path", run.dataPath}, {"hash", run.dataHash}, {"read_as", toJson(run.readAs)}}},
        {"engine", toJson(run.engine)},
        {"started", run.started},
        {"finished", run.finished},
        {"stopped", run.stopped},
        {"broken_at", brokenAt(run)},
        {"seconds", run.seconds},
        {"best_epoch", run.bestEpoch},
        {"samples",
         {{"train", run.trainSamples}, {"validation", run.validationSamples}, {"test", run.testSamples}}}};
}

void factsFromJson(const Json& facts, Run& run)
{
    run.segueVersion = facts.value("segue_version", "");
    run.config = configFrom(facts.at("config"));
    run.cleaning = cleaningFrom(facts.at("cleaning"));
    run.dataPath = facts.at("data").at("path");
    run.dataHash = facts.at("data").at("hash");
    if (const auto& from = facts.at("data"); from.contains("read_as"))
        run.readAs = readingFrom(from.at("read_as"));
    run.engine = engineFrom(facts.at("engine"));
    run.started = facts.at("started");
    run.finished = facts.at("finished");
    run.stopped = facts.at("stopped");
    if (const auto broken = facts.find("broken_at"); broken != facts.end() && !broken->is_null())
        run.failure = Error{.code = ErrorCode::NotFinite,
                            .column = broken->at("cause"),
                            .detail = broken->at("where"),
                            .expected = broken->at("cause")};
    run.seconds = facts.at("seconds");
    countFrom(facts.at("best_epoch"), run.bestEpoch);
    countFrom(facts.at("samples").at("train"), run.trainSamples);
    countFrom(facts.at("samples").at("validation"), run.validationSamples);
    countFrom(facts.at("samples").at("test"), run.testSamples);
}

Json modelToJson(const model::TrainedModel& model)
{
    Json targets = Json::array(), layers = Json::array();
    for (const auto target : model.targets) targets.push_back(features::targetName(target));
    for (const auto& layer : model.layers)
        layers.push_back({{"kind", layer.kind}, {"units", layer.units}, {"activation", layer.activation}});
    const auto& scaler = model.scaler;
    return {{"targets", targets},
            {"inputs", model.inputs},
            {"missing_inputs", model.missingInputs},
            {"windows", model.windows},
            {"output_is_down", model.outputIsDown},
            {"layers", layers},
            {"parameters", model.parameters},
            {"scaler",
             {{"lo", scaler.lo},
              {"hi", scaler.hi},
              {"names", scaler.names},
              {"minimum", scaler.minimum},
              {"maximum", scaler.maximum},
              {"mean", scaler.mean}}}};
}

void modelFromJson(const Json& json, model::TrainedModel& model)
{
    for (const auto& name : json.at("targets")) model.targets.push_back(targetFrom(name));
    json.at("inputs").get_to(model.inputs);
    json.at("missing_inputs").get_to(model.missingInputs);
    countFrom(json.at("windows"), model.windows);
    model.outputIsDown = json.at("output_is_down");
    for (const auto& layer : json.at("layers")) {
        model.layers.push_back({layer.at("kind"), 0, layer.at("activation")});
        countFrom(layer.at("units"), model.layers.back().units);
    }
    countFrom(json.at("parameters"), model.parameters);
    const auto& scaler = json.at("scaler");
    model.scaler.lo = scaler.at("lo");
    model.scaler.hi = scaler.at("hi");
    scaler.at("names").get_to(model.scaler.names);
    scaler.at("minimum").get_to(model.scaler.minimum);
    scaler.at("maximum").get_to(model.scaler.maximum);
    scaler.at("mean").get_to(model.scaler.mean);
}

}  // namespace segue::experiment
