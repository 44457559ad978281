// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/torch_engine.h"

#include "network/engine/training/network_group.h"
#include "network/engine/training/trainer.h"

#include <ATen/Parallel.h>
#include <torch/version.h>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace segue::model {

namespace {

std::string cpuName()
{
    std::ifstream cpus("/proc/cpuinfo");
    for (std::string line; std::getline(cpus, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    return "unknown";
}

/// Every album in its own order and in the random ones.
double orderFlops(const Network& network, const Config& config, const data::Albums& albums)
{
    double sum = 0;
    for (const auto& album : albums.albums)
        if (album.trackCount >= features::OrderInputs::kFewestTracks)
            sum += network.flops(int(album.trackCount), true);
    return sum * double(config.randomOrders + 1);
}

Result<Training> trainOn(Workload& work, const TrainControl& control, const std::string& checkpoint,
                         const std::vector<EpochRecord>& history)
{
    const Config& config = work.model.config;
    Team team(int(config.threads));
    const auto pass = makePass(work.group, config.engine, team);
    Trainer trainer(work, control, *pass, team);
    return trainer.run(checkpoint.empty() ? trainer.start() : fromCheckpoint(checkpoint, work.group),
                       history);
}

/// What one album, one track of an order, or one window of a track gives the network.
std::size_t inputsOf(const Config& config, const features::WindowTable& table)
{
    if (config.preset == Preset::Album) return 112;
    return scoresOrders(config) ? 52 : std::max<std::size_t>(1, table.features.size());
}

}  // namespace

EngineInfo TorchEngine::info(int threads) const
{
    return {.blas = blasName(),
            .blasRemedy = blasRemedy(),
            .torchVersion = TORCH_VERSION,
            .cpu = cpuName(),
            .kernel = bestKernels().name,
            .threads = threads,
            .oneDnnVersion = oneDnnVersion()};
}

Engine::Estimate TorchEngine::estimate(const Config& config, const features::Samples& samples) const
{
    constexpr double kFlopsPerSecond = 3e10;  // of one thread, all overheads included
    const auto& table = *samples.table;
    const bool album = config.preset == Preset::Album, order = scoresOrders(config);
    const std::size_t inputs = inputsOf(config, table);
    const std::size_t steps = album || order ? 1 : std::size_t(table.windows);
    const NetworkGroup group = networkGroupOf(config, int(inputs), std::max(1, int(table.targets().size())));
    Estimate estimate;
    estimate.parameters = group.parameters() * config.ensemble;
    estimate.epochFlops = order
                              ? orderFlops(group.network, config, *table.albums)
                              : group.network.flops(int(steps), true) * group.copies * double(samples.size());
    estimate.epochSeconds =
        estimate.epochFlops * (1 - config.testShare) / kFlopsPerSecond / double(config.threads);
    // Weights, optimiser, gradients by chunk.
    const auto state = group.parameters() * std::int64_t(sizeof(float)) * 24;
    estimate.bytes = std::int64_t(samples.size() * inputs * steps * sizeof(float)) + state;
    return estimate;
}

double TorchEngine::sgemmPeak(int threads) const
{
    constexpr int kSize = 768, kTries = 12;
    constexpr std::size_t kArea = std::size_t(kSize) * kSize;
    Team team(threads);
    std::vector<float> a(kArea, 1.0F), b(kArea, 1.0F), c(kArea * std::size_t(threads));
    double best = 0;
    for (int k = 0; k < kTries; ++k) {
        const auto from = std::chrono::steady_clock::now();
        team.run(threads, [&](int task) {
            multiply(kSize, kSize, kSize, {a.data(), kSize}, {b.data(), kSize}, 0.0F,
                     c.data() + kArea * std::size_t(task), kSize);
        });
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
        best = std::max(best, 2.0 * kSize * kSize * kSize * threads / seconds / 1e9);
    }
    return best;
}

Result<Training> TorchEngine::train(const Config& config, const features::Samples& samples,
                                    const features::Split& split, const TrainControl& control,
                                    const std::string& checkpoint, const std::vector<EpochRecord>& history)
{
    try {
        auto work = makeWorkload(config, samples, split);
        if (!work) return work.error();
        return trainOn(*work, control, checkpoint, history);
    } catch (const std::exception& failure) {
        return Error{.code = ErrorCode::Internal, .detail = failure.what()};
    }
}

}  // namespace segue::model
