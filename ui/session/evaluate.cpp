// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/evaluate.h"

#include <algorithm>
#include <cctype>

namespace segue::ui {

namespace {

/// "loudness_continuous_3" names window 3 of a feature, as the album preset's inputs do.
bool namesFeature(const std::string& input, const std::string& feature)
{
    if (!input.starts_with(feature)) return false;
    const std::string rest = input.substr(feature.size());
    return rest.empty() ||
           (rest.size() > 1 && rest[0] == '_' &&
            std::all_of(rest.begin() + 1, rest.end(), [](unsigned char c) { return std::isdigit(c); }));
}

/// The features of the table that the model reads.
std::vector<std::string> featuresOf(const model::TrainedModel& model, const features::WindowTable& table)
{
    std::vector<std::string> names;
    for (const auto& feature : table.features)
        if (std::ranges::any_of(model.inputs,
                                [&](const std::string& input) { return namesFeature(input, feature.name); }))
            names.push_back(feature.name);
    return names;
}

}  // namespace

Result<Evaluated> evaluate(std::shared_ptr<const experiment::Prepared> prepared,
                           std::shared_ptr<const experiment::Run> run, const RunControl& control)
{
    evaluation::EvaluateOptions options;
    options.threads = int(run->config.threads);
    options.seed = std::uint64_t(run->config.seed);
    options.bands = true;
    auto done = experiment::evaluateRun(*run, *prepared, options, control);
    if (!done) return done.error();
    return Evaluated{std::move(prepared), std::move(run), std::move(done->predictions),
                     std::move(done->evaluation)};
}

Result<Evaluation> evaluateAny(std::shared_ptr<const experiment::Prepared> prepared,
                               std::shared_ptr<const experiment::Run> run, const RunControl& control)
{
    if (!model::scoresOrders(run->config)) {
        auto directions = evaluate(std::move(prepared), std::move(run), control);
        if (!directions) return directions.error();
        return Evaluation{std::make_shared<const Evaluated>(std::move(*directions)), nullptr};
    }
    auto orders = experiment::evaluateOrder(*run, *prepared, std::uint64_t(run->config.seed),
                                            int(run->config.threads), control);
    if (!orders) return orders.error();
    return Evaluation{nullptr,
                      std::make_shared<const EvaluatedOrders>(EvaluatedOrders{run, std::move(*orders)})};
}

Result<evaluation::ShuffleTest> shuffle(const Evaluated& evaluated, const RunControl& control)
{
    evaluation::ShuffleOptions options;
    options.seed = std::uint64_t(evaluated.run->config.seed);
    return experiment::shuffleControl(*evaluated.run, evaluated.prepared->samples, evaluated.predictions,
                                      options, control);
}

Result<evaluation::RetrainTest> retrain(const Evaluated& evaluated, experiment::TrainingControl control,
                                        int repeats, const RunControl& poll)
{
    const auto& config = evaluated.run->config;
    evaluation::RetrainOptions options;
    options.repeats = repeats;
    options.seed = std::uint64_t(config.seed);
    options.bootstrap = {2000, std::uint64_t(config.seed), int(config.threads)};
    return experiment::trainControl(*evaluated.run, evaluated.prepared->samples, evaluated.predictions,
                                    control, options, poll);
}

Result<evaluation::ImportanceResult> importance(const Evaluated& evaluated, const RunControl& control)
{
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    const auto predict = [&](const features::Samples& permuted, std::span<const std::uint32_t> which) {
        return (*engine)->predict(evaluated.run->model, permuted, which, RunControl{control.poll, {}});
    };
    evaluation::ImportanceOptions options;
    options.perWindow = true;
    options.only = featuresOf(evaluated.run->model, *evaluated.prepared->windows);
    options.seed = std::uint64_t(evaluated.run->config.seed);
    options.threads = int(evaluated.run->config.threads);
    return evaluation::permutationImportance(evaluated.prepared->samples, evaluated.predictions.samples,
                                             predict, options, control);
}

}  // namespace segue::ui
