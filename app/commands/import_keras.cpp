// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "base/version.h"
#include "run/run.h"

namespace segue::app {

namespace {

struct Options {
    std::string json, hdf5, target, positive, out;
    bool asJson = false;
};

int importKeras(const Options& options)
{
    const auto engine = model::loadEngine();
    if (!engine) return fail(engine.error());
    const auto target = *features::targetNamed(options.target);
    auto network = (*engine)->importKeras(options.json, options.hdf5, target, options.positive == "down");
    if (!network) return fail(network.error());

    experiment::Run run;
    run.path = options.out;
    run.model = std::move(*network);
    run.config = run.model.config;
    run.engine = (*engine)->info(1);
    run.segueVersion = kVersion;
    run.finished = true;
    if (auto saved = experiment::saveRun(run, options.out); !saved) return fail(saved.error());
    Json layers = Json::array();
    for (const auto& layer : run.model.layers)
        layers.push_back({{"kind", layer.kind}, {"units", layer.units}, {"activation", layer.activation}});
    if (options.asJson)
        printJson(Json{{"layers", layers}, {"parameters", run.model.parameters}});
    else
        print(options.out + ": " + std::to_string(layers.size()) + " layers, " +
              std::to_string(run.model.parameters) + " parameters\n");
    return kDone;
}

}  // namespace

void addImportKeras(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand(
        "import-keras", "Opens one of the report's published networks (Keras 2 JSON and HDF5)");
    command->add_option("MODEL.json", options->json, "The network's shape")->required();
    command->add_option("MODEL.h5", options->hdf5, "Its weights")->required();
    command->add_option("--target", options->target, "valence, energy, loudness or tempo")
        ->required()
        ->check(CLI::IsMember({"valence", "energy", "loudness", "tempo"}));
    command
        ->add_option("--positive", options->positive,
                     "What the network's output is the probability of: up or down")
        ->required()
        ->check(CLI::IsMember({"up", "down"}));
    command->add_option("--out", options->out, "The run file to write")->required();
    command->add_flag("--json", options->asJson, "One JSON object instead of words");
    command->footer(
        "Example: segue import-keras model_valence.json model_valence.h5 --target valence --positive down "
        "--out valence.segue");
    command->callback([options, &chosen] { chosen.run = [options] { return importKeras(*options); }; });
}

}  // namespace segue::app
