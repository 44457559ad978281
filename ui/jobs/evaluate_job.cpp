// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/evaluate_job.h"

namespace segue::ui {

Result<Evaluated> evaluate(std::shared_ptr<const experiment::Prepared> prepared, std::shared_ptr<const experiment::Run> run,
                           const RunControl& control)
{
    evaluation::EvaluateOptions options;
    options.threads = int(run->config.threads);
    options.seed = std::uint64_t(run->config.seed);
    auto done = experiment::evaluateRun(*run, *prepared, options, control);
    if (!done) return done.error();
    return Evaluated{std::move(prepared), std::move(run), std::move(done->predictions), std::move(done->evaluation)};
}

Result<evaluation::ShuffleTest> shuffle(const Evaluated& evaluated, const RunControl& control)
{
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    const auto& samples = evaluated.prepared->samples;
    std::vector<bool> tested(samples.size());
    for (const auto sample : evaluated.predictions.samples) tested[sample] = true;
    std::vector<std::uint32_t> learn;
    for (std::uint32_t sample = 0; sample < samples.size(); ++sample)
        if (!tested[sample]) learn.push_back(sample);
    const auto predict = [&](const features::Samples& shuffled, std::span<const std::uint32_t> which) {
        return (*engine)->predict(evaluated.run->model, shuffled, which);
    };
    evaluation::ShuffleOptions options;
    options.seed = std::uint64_t(evaluated.run->config.seed);
    return evaluation::shuffleTest(samples, learn, evaluated.predictions.samples, predict, options, control);
}

Result<evaluation::ImportanceResult> importance(const Evaluated& evaluated, const RunControl& control)
{
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    const auto predict = [&](const features::Samples& permuted, std::span<const std::uint32_t> which) {
        return (*engine)->predict(evaluated.run->model, permuted, which);
    };
    evaluation::ImportanceOptions options;
    options.perWindow = true;
    options.only = evaluated.run->model.inputs;
    options.seed = std::uint64_t(evaluated.run->config.seed);
    options.threads = int(evaluated.run->config.threads);
    return evaluation::permutationImportance(evaluated.prepared->samples, evaluated.predictions.samples, predict, options, control);
}

}  // namespace segue::ui
