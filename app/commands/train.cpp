// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "features/order_inputs.h"
#include "network/config_table.h"
#include "network/settings.h"
#include "read/read.h"
#include "report/evaluation_json.h"
#include "run/run_place.h"
#include "run/training_notes.h"
#include "ui/words/words.h"

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
            {"samples",
             {{"train", run.trainSamples}, {"validation", run.validationSamples}, {"test", run.testSamples}}},
            {"parameters", run.model.parameters},
            {"missing_inputs", run.model.missingInputs},
            {"stopped", run.stopped},
            {"broken_at", run.failure ? Json(run.failure->detail) : Json()},
            {"blas", run.engine.blas}};
}

void printWords(const experiment::Run& run)
{
    const auto epochs = run.history.size();
    print(run.path + ": " + std::to_string(epochs) + (epochs == 1 ? " epoch in " : " epochs in ") +
          ui::duration(run.seconds).toStdString() + ", best " + std::to_string(run.bestEpoch) + "; " +
          std::to_string(run.model.parameters) + " parameters; " + std::to_string(run.trainSamples) +
          " training, " + std::to_string(run.validationSamples) + " validation, " +
          std::to_string(run.testSamples) + " sealed test " +
          (model::scoresOrders(run.config) ? "albums\n" : "transitions\n"));
}

/// A place among the temporary files where nothing stands, and which nobody else takes meanwhile.
Result<PathLock> freePlace(const std::filesystem::path& name)
{
    const auto folder = std::filesystem::temp_directory_path();
    std::filesystem::path place = folder / name;
    for (int k = 2;; ++k) {
        auto held = PathLock::take(place);
        if (!held && held.error().code != ErrorCode::InUse) return held;
        if (held && !std::filesystem::exists(place)) return held;
        place = folder / (name.stem().string() + "-" + std::to_string(k) + name.extension().string());
    }
}

/// A run that could not be saved where it was wanted is saved with the temporary files: an hour's training is
/// not lost.
int rescue(const experiment::TrainedRun& trained)
{
    const auto elsewhere = freePlace(std::filesystem::path(trained.run.path).filename());
    if (elsewhere && experiment::saveRun(trained.run, *elsewhere))
        std::fprintf(stderr, "segue: the model is kept in %s\n", elsewhere->path().c_str());
    return fail(trained.saved.error());
}

/// What a batch is made of.
const char* unitOf(const model::Config& config)
{
    return config.preset == model::Preset::Album || model::scoresOrders(config) ? "albums" : "transitions";
}

/// What does not stop training but should be known before it starts.
void tell(const experiment::TrainingNotes& notes, const model::Config& config)
{
    for (const auto& name : notes.missingFeatures)
        std::fprintf(stderr, "segue: the data have no %s; the network does without it\n", name.c_str());
    for (const auto& name : notes.constantFeatures)
        std::fprintf(stderr,
                     "segue: %s has one value in the whole training part; it tells the network nothing\n",
                     name.c_str());
    if (notes.batchSize > 0)
        std::fprintf(stderr,
                     "segue: batch_size %lld is more than the %lld training %s; a batch takes all of them\n",
                     static_cast<long long>(config.batchSize), static_cast<long long>(notes.batchSize),
                     unitOf(config));
    if (notes.noArtists)
        std::fprintf(
            stderr,
            "segue: the data name no artist; the split is by album, so an artist may stand on both sides\n");
    if (notes.shortAlbums > 0)
        std::fprintf(
            stderr,
            "segue: %lld albums have fewer than %u tracks; their order is neither learnt nor scored\n",
            static_cast<long long>(notes.shortAlbums), features::OrderInputs::kFewestTracks);
}

/// Prints what came out of training and returns the exit status.
int conclude(const Result<experiment::TrainedRun>& trained, bool json)
{
    if (!trained) return fail(trained.error());
    const auto& run = trained->run;
    if (!run.engine.blasRemedy.empty() && run.config.engine == model::EngineKind::Reference)
        std::fprintf(stderr, "segue: the reference engine runs on a slow BLAS (%s); install %s\n",
                     run.engine.blas.c_str(), run.engine.blasRemedy.c_str());
    if (json)
        printJson(toJson(run));
    else
        printWords(run);
    if (!trained->saved) return rescue(*trained);
    if (run.failure) {
        const int status = fail(*run.failure);
        const bool predicts =
            std::ranges::none_of(run.predictions, [](const auto& row) { return std::isnan(row.pUp); });
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
    config.threads = options.threads > 0
                         ? options.threads
                         : std::clamp<std::int64_t>(std::thread::hardware_concurrency(), 1, 2);
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
    auto held = experiment::claimRun(options.out);  // better before a large dataset is read than after
    if (!held) return fail(held.error());
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
    return conclude(experiment::trainRun(std::move(*held), *prepared, *config, trainControl(progress)),
                    options.json);
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
        text += "  " + name + std::string(name.size() < 18 ? 18 - name.size() : 1, ' ') +
                std::string(spec.info.help) + " (" + paramRange(spec.info) + "; " +
                paramText(spec.get(standard)) + ")\n";
    }
    return text +
           "\nExample: segue train albums.csv --preset standard --set epochs=30 --seed 1 --out first.segue";
}

}  // namespace

void addTrain(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand("train", "Trains on a dataset and keeps the run in one file");
    command->add_option("DATA", options->data, "The dataset")->required();
    command->add_option("--preset", options->preset, "report, standard, album or order (default standard)")
        ->check(CLI::IsMember({"report", "standard", "album", "order"}));
    command->add_option("--set", options->settings, "A setting by name, may be repeated")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    command->add_option("--seed", options->seed, "Drives everything random (default 1)")
        ->check(CLI::Range(std::int64_t(0), std::int64_t(2147483647)));
    command->add_option("--threads", options->threads, "Cores to train on; the result does not depend on it")
        ->check(CLI::Range(1, 64));
    command
        ->add_option("--engine", options->engine,
                     "fast, or reference: plain LibTorch, which the fast one is tested against")
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
    auto* command = segue.add_subcommand(
        "resume", "Goes on with a run that was stopped or killed, from its last finished epoch");
    command->add_option("RUN", options->out, "The run file")->required();
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue resume first.segue");
    command->callback([options, &chosen] { chosen.run = [options] { return resume(*options); }; });
}

}  // namespace segue::app
