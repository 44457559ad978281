// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/torch_engine.h"

#include "model/engine/bank_of.h"
#include "model/engine/trainer.h"

#include <ATen/Parallel.h>
#include <torch/version.h>

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

Result<Training> trainOn(Workload& work, const TrainControl& control, const std::string& checkpoint, const std::vector<EpochRecord>& history)
{
    const Config& config = work.model.config;
    Team team(int(config.threads));
    const auto pass = makePass(work.bank, config.engine, team);
    Trainer trainer(work, control, *pass, team);
    return trainer.run(checkpoint.empty() ? trainer.start() : fromCheckpoint(checkpoint, work.bank), history);
}

}  // namespace

EngineInfo TorchEngine::info(int threads) const
{
    return {blasName(), blasRemedy(), TORCH_VERSION, cpuName(), bestKernels().name, threads};
}

Engine::Estimate TorchEngine::estimate(const Config& config, const features::Samples& samples) const
{
    constexpr double kFlopsPerSecond = 3e10;  // of one thread, all overheads included
    const bool album = config.preset == Preset::Album;
    const std::size_t inputs = album ? 112 : samples.table->features.size(), steps = album ? 1 : std::size_t(samples.table->windows);
    const Bank bank = bankOf(config, int(std::max<std::size_t>(1, inputs)), int(samples.table->targets().size()));
    const double flops = 3 * bank.network.flops(int(steps)) * bank.copies * double(samples.size()) * (1 - config.testShare);
    const auto state = bank.parameters() * std::int64_t(sizeof(float)) * 24;
    return {bank.parameters() * config.ensemble, flops / kFlopsPerSecond / double(config.threads),
            std::int64_t(samples.size() * inputs * steps * sizeof(float)) + state};
}

Result<Training> TorchEngine::train(const Config& config, const features::Samples& samples, const features::Split& split, const TrainControl& control,
                                    const std::string& checkpoint, const std::vector<EpochRecord>& history)
{
    try {
        auto work = makeWorkload(config, samples, split);
        if (!work) return work.error();
        return trainOn(*work, control, checkpoint, history);
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, {}, 0, {}, failure.what(), {}};
    }
}

}  // namespace segue::model
