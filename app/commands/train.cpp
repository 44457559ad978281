// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "data/read.h"
#include "experiment/training_notes.h"
#include "model/settings.h"
#include "report/evaluation_json.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <thread>

namespace segue::app {

namespace {

struct Options {
    std::string data, out, preset = "standard", engine;
    std::vector<std::string> settings;
    std::int64_t seed = 1;
    std::int64_t threads = 0;  ///< 0 = as many as the machine has, at most two
    bool segments = false, json = false;
};

Json toJson(const experiment::Run& run)
{
    return {{"run", run.path},
            {"seconds", run.seconds},
            {"epochs", report::toJson(run.history)},
            {"best_epoch", run.bestEpoch},
            {"samples", {{"train", run.trainSamples}, {"validation", run.validationSamples}, {"test", run.testSamples}}},
            {"parameters", run.model.parameters},
            {"missing_inputs", run.model.missingInputs},
            {"stopped", run.stopped},
            {"broken_at", run.failure ? Json(run.failure->detail) : Json()},
            {"blas", run.engine.blas}};
}

void printWords(const experiment::Run& run)
{
    char text[400];
    std::snprintf(text, sizeof text,
                  "%s: %lld epoch%s in %s, best %lld; %lld parameters; %lld training, %lld validation, %lld sealed test transitions\n",
                  run.path.c_str(), static_cast<long long>(run.history.size()), run.history.size() == 1 ? "" : "s",
                  ui::duration(run.seconds).toUtf8().constData(), static_cast<long long>(run.bestEpoch), static_cast<long long>(run.model.parameters),
                  static_cast<long long>(run.trainSamples), static_cast<long long>(run.validationSamples), static_cast<long long>(run.testSamples));
    print(text);
}

/// A run that could not be saved where it was wanted is saved with the temporary files: an hour's training is not lost.
int rescue(const experiment::TrainedRun& trained)
{
    const std::filesystem::path name = std::filesystem::path(trained.run.path).filename();
    std::string elsewhere = std::filesystem::temp_directory_path() / name;
    for (int k = 2; std::filesystem::exists(elsewhere); ++k)  // another run may be kept there
        elsewhere = std::filesystem::temp_directory_path() / (name.stem().string() + "-" + std::to_string(k) + name.extension().string());
    if (experiment::saveRun(trained.run, elsewhere)) std::fprintf(stderr, "segue: the model is kept in %s\n", elsewhere.c_str());
    return fail(trained.saved.error());
}

/// What does not stop training but should be known before it starts.
void tell(const experiment::TrainingNotes& notes, const model::Config& config)
{
    for (const auto& name : notes.missingFeatures) std::fprintf(stderr, "segue: the data have no %s; the network does without it\n", name.c_str());
    for (const auto& name : notes.constantFeatures)
        std::fprintf(stderr, "segue: %s has one value in the whole training part; it tells the network nothing\n", name.c_str());
    if (notes.batchSize > 0)
        std::fprintf(stderr, "segue: batch_size %lld is more than the %lld training %s; a batch takes all of them\n",
                     static_cast<long long>(config.batchSize), static_cast<long long>(notes.batchSize),
                     config.preset == model::Preset::Album ? "albums" : "transitions");
}

/// Prints what came out of training and returns the exit status.
int conclude(const Result<experiment::TrainedRun>& trained, bool json)
{
    if (!trained) return fail(trained.error());
    const auto& run = trained->run;
    if (!run.engine.blasRemedy.empty() && run.config.engine == model::EngineKind::Reference)
        std::fprintf(stderr, "segue: the reference engine runs on a slow BLAS (%s); install %s\n", run.engine.blas.c_str(),
                     run.engine.blasRemedy.c_str());
    if (json)
        printJson(toJson(run));
    else
        printWords(run);
    if (!trained->saved) return rescue(*trained);
    if (run.failure) {
        const int status = fail(*run.failure);
        const bool predicts = std::ranges::none_of(run.predictions, [](const auto& row) { return std::isnan(row.pUp); });
        if (predicts) std::fprintf(stderr, "segue: the last good weights are kept in %s\n", run.path.c_str());
        return status;
    }
    return run.stopped ? kInterrupted : kDone;
}

model::TrainControl trainControl(const Progress& progress)
{
    model::TrainControl control;
    static_cast<RunControl&>(control) = progress.control();
    return control;
}

Result<model::Config> configOf(const Options& options)
{
    model::Config config;
    if (auto set = model::setParam(config, "preset", options.preset); !set) return set.error();
    config.seed = options.seed;
    config.threads = options.threads > 0 ? options.threads : std::clamp<std::int64_t>(std::thread::hardware_concurrency(), 1, 2);
    if (!options.engine.empty())
        if (auto set = model::setParam(config, "engine", options.engine); !set) return set.error();
    if (auto set = model::applySettings(config, options.settings); !set) return set.error();
    return config;
}

int train(const Options& options)
{
    const auto config = configOf(options);
    if (!config) return misuse(config.error());
    if (isAmong(options.data, options.out)) return misuse("--out", options.out, kNotWhatIsRead);
    Progress progress("training");
    const auto table = data::readAlbums(options.data, progress.control(), {.segments = options.segments});
    if (!table) return fail(table.error());
    const auto prepared = experiment::prepare(*table, *config, progress.control());
    if (!prepared) return fail(prepared.error());
    tellCleaning(prepared->cleaned);
    tellTimes(**table, config->binning == features::Binning::Time);
    const auto notes = experiment::trainingNotes(*prepared, *config);
    if (!notes) return fail(notes.error());
    tell(*notes, *config);
    return conclude(experiment::trainRun(options.out, *prepared, *config, trainControl(progress)), options.json);
}

int resume(const Options& options)
{
    Progress progress("training");
    return conclude(experiment::resumeRun(options.out, trainControl(progress)), options.json);
}

std::string settingsHelp()
{
    std::string text = "Settings for --set name=value (range; default of the standard preset):\n";
    const model::Config standard;
    for (const auto& spec : model::configTable()) {
        const std::string name(spec.info.name);
        text += "  " + name + std::string(name.size() < 18 ? 18 - name.size() : 1, ' ') + std::string(spec.info.help) + " (" + paramRange(spec.info) +
                "; " + paramText(spec.get(standard)) + ")\n";
    }
    return text + "\nExample: segue train albums.csv --preset standard --set epochs=30 --seed 1 --out first.segue";
}

}  // namespace

void addTrain(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand("train", "Trains on a dataset and keeps the run in one file");
    command->add_option("DATA", options->data, "The dataset")->required();
    command->add_option("--preset", options->preset, "report, standard or album (default standard)")
        ->check(CLI::IsMember({"report", "standard", "album"}));
    command->add_option("--set", options->settings, "A setting by name, may be repeated")->type_name("NAME=VALUE")->allow_extra_args(false);
    command->add_option("--seed", options->seed, "Drives everything random (default 1)")
        ->check(CLI::Range(std::int64_t(0), std::int64_t(2147483647)));
    command->add_option("--threads", options->threads, "Cores to train on; the result does not depend on it")->check(CLI::Range(1, 64));
    command->add_option("--engine", options->engine, "fast, or reference: plain LibTorch, which the fast one is tested against")
        ->check(CLI::IsMember({"fast", "reference"}));
    command->add_option("--out", options->out, "The run file to write")->required();
    addSegments(*command, options->segments);
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer(settingsHelp());
    command->callback([options, &chosen] { chosen.run = [options] { return train(*options); }; });
}

void addResume(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand("resume", "Goes on with a run that was stopped or killed, from its last finished epoch");
    command->add_option("RUN", options->out, "The run file")->required();
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue resume first.segue");
    command->callback([options, &chosen] { chosen.run = [options] { return resume(*options); }; });
}

}  // namespace segue::app
