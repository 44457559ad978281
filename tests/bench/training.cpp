// SPDX-License-Identifier: GPL-3.0-or-later
// Training and prediction on the work of a Python yardstick: 36,000 transitions, 5 windows, 33 inputs.
#include "bench.h"
#include "memory_watch.h"
#include "training_work.h"

#include "network/engine.h"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace segue::bench {

namespace {

using model::Config;

constexpr int kTransitions = 36'000, kWindows = 5, kInputs = 33;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// One epoch to warm up, then `repeat` measured ones.
Config configOf(model::Preset preset, const Options& options)
{
    Config config = model::presetConfig(preset);
    config.featureSet = model::FeatureSet::All;
    config.validationShare = 0;
    config.patience = 0;
    config.epochs = options.repeat + 1;
    config.threads = options.threads;
    return config;
}

Config standardConfig(const Options& options)
{
    Config config = configOf(model::Preset::Standard, options);
    config.dropout = 0;
    config.optimizer = model::Optimizer::Adam;
    config.weightDecay = 0;
    return config;
}

Config largeConfig(const Options& options)
{
    Config config = standardConfig(options);
    config.layers = 2;
    config.hiddenSize = 128;
    return config;
}

double inferenceSeconds(model::Engine& engine, const model::TrainedModel& model)
{
    std::vector<float> sequences(std::size_t(kTransitions) * kWindows * kInputs);
    for (std::size_t k = 0; k < sequences.size(); ++k) sequences[k] = float(k % 1000) / 1000;
    std::vector<double> seconds;
    for (int k = 0; k < 3; ++k) {
        const auto from = std::chrono::steady_clock::now();
        const auto pUp = engine.predictSequences(model, sequences, kWindows, kInputs);
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count());
        if (!pUp) std::cerr << "segue_bench: no predictions\n";
    }
    return median(seconds);
}

nlohmann::ordered_json measure(model::Engine& engine, const Config& config, const TrainingWork& work,
                               double peak)
{
    auto training = engine.train(config, work.samples, work.split, {});
    if (!training) {
        std::cerr << "segue_bench: " << training.error().detail << '\n';
        return nullptr;
    }
    std::vector<double> seconds;
    for (std::size_t k = 1; k < training->history.size(); ++k)
        seconds.push_back(training->history[k].seconds);
    const double epoch = median(seconds),
                 gflops = engine.estimate(config, work.samples).epochFlops / epoch / 1e9;
    return {{"epoch_s", epoch},
            {"inference_s", inferenceSeconds(engine, training->model)},
            {"gflops", gflops},
            {"share_of_peak", gflops / peak}};
}

/// What training takes beside the table it reads: the scaled samples once, and little else, whatever their
/// number.
nlohmann::ordered_json measureMemory(model::Engine& engine, Config config)
{
    constexpr int kMany = 10 * kTransitions;
    const auto work = makeTrainingWork(kMany, kWindows, kInputs, 4);
    config.epochs = 1;
    const std::int64_t samples = std::int64_t(kMany) * kWindows * kInputs * std::int64_t(sizeof(float));
    const MemoryWatch watch;
    if (!engine.train(config, work.samples, work.split, {})) return nullptr;
    return {{"samples_bytes", samples},
            {"anonymous_bytes", watch.peak()},
            {"beside_samples_bytes", watch.peak() - samples}};
}

}  // namespace

nlohmann::ordered_json training(const Options& options)
{
    auto engine = model::loadEngine();
    if (!engine) {
        std::cerr << "segue_bench: " << engine.error().detail << '\n';
        return nullptr;
    }
    const double peak = (*engine)->sgemmPeak(options.threads);
    const auto four = makeTrainingWork(kTransitions, kWindows, kInputs, 4),
               one = makeTrainingWork(kTransitions, kWindows, kInputs, 1);
    const auto info = (*engine)->info(options.threads);
    return {{"threads", options.threads},
            {"blas", info.blas},
            {"kernel", info.kernel},
            {"standard", measure(**engine, standardConfig(options), four, peak)},
            {"report", measure(**engine, configOf(model::Preset::Report, options), one, peak)},
            {"large", measure(**engine, largeConfig(options), four, peak)},
            {"memory", measureMemory(**engine, standardConfig(options))},
            {"sgemm_peak_gflops", peak}};
}

}  // namespace segue::bench
