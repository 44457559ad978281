// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/controls.h"

#include <map>
#include <set>

namespace segue::experiment {

namespace {

using features::Part;
using features::Samples;
using features::Split;

/// Trains and predicts the split's test part. A Stop is an Abort here: half a training is no repeat.
Result<model::Predictions> trainAndPredict(const model::Config& config, const Samples& samples,
                                           const Split& split, const RunControl& poll)
{
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    model::TrainControl control;
    control.progress = poll.progress;
    control.poll = [&poll] { return poll.stopped() ? RunState::Abort : RunState::Go; };
    auto training = (*engine)->train(config, samples, split, control);
    if (!training) return training.error();
    if (training->failure) return *training->failure;
    return (*engine)->predict(training->model, samples, split.samplesOf(samples, Part::Test),
                              RunControl{control.poll, {}});
}

bool artistsRepeat(const data::Albums& albums)
{
    std::set<std::string_view> seen;
    for (const auto& album : albums.albums)
        if (const auto artist = albums.artist(album); !artist.empty() && !seen.insert(artist).second)
            return true;
    return false;
}

evaluation::Control changeOf(TrainingControl control)
{
    if (control == TrainingControl::TrackOrder) return evaluation::Control::TrackOrder;
    return control == TrainingControl::Labels ? evaluation::Control::Labels : evaluation::Control::Trainer;
}

}  // namespace

ControlObstacle obstacle(const Run& run, const Samples& samples, TrainingControl control)
{
    const bool recurrent = run.config.preset == model::Preset::Album && run.config.cell != model::Cell::Dense;
    if (control == TrainingControl::Recurrence && !recurrent) return ControlObstacle::NoRecurrence;
    if (control != TrainingControl::Artists) return ControlObstacle::None;
    if (run.config.splitBy == features::SplitBy::Artist) return ControlObstacle::SplitByArtist;
    return artistsRepeat(*samples.table->albums) ? ControlObstacle::None : ControlObstacle::NoArtists;
}

model::Config controlConfig(const Run& run, TrainingControl control)
{
    model::Config config = run.config;
    if (control == TrainingControl::Labels) config.permutation = config.softLabels = 0;
    if (control == TrainingControl::Recurrence) config.cell = model::Cell::Dense;
    if (control == TrainingControl::Artists) {
        config.splitBy = features::SplitBy::Artist;
        config.splitOrder = features::SplitOrder::Shuffled;  // sorted, every seed would give the same split
    }
    return config;
}

Split splitOf(const Run& run, const data::Albums& albums)
{
    const std::map<std::string_view, Part> partOf(run.split.begin(), run.split.end());
    Split split;
    for (const auto& album : albums.albums) {
        const auto part = partOf.find(albums.id(album));
        split.part.push_back(part == partOf.end() ? Part::Test : part->second);
    }
    return split;
}

Result<evaluation::ShuffleTest> shuffleControl(const Run& run, const Samples& samples,
                                               const model::Predictions& observed,
                                               const evaluation::ShuffleOptions& options,
                                               const RunControl& poll)
{
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    const auto predict = [&](const Samples& shuffled, std::span<const std::uint32_t> which) {
        return (*engine)->predict(run.model, shuffled, which, RunControl{poll.poll, {}});
    };
    if (!run.rules.empty())
        return evaluation::shuffleTest(samples, run.rules, observed.samples, predict, options, poll);
    std::vector<bool> tested(samples.size());
    for (const auto sample : observed.samples) tested[sample] = true;
    auto learn = evaluation::everySample(samples);
    std::erase_if(learn, [&](std::uint32_t sample) { return tested[sample]; });
    return evaluation::shuffleTest(samples, learn, observed.samples, predict, options, poll);
}

Result<evaluation::RetrainTest> trainControl(const Run& run, const Samples& samples,
                                             const model::Predictions& observed, TrainingControl control,
                                             const evaluation::RetrainOptions& options,
                                             const RunControl& poll)
{
    const model::Config config = controlConfig(run, control);
    const auto seeded = [&](std::uint64_t seed) {
        model::Config other = config;
        other.seed = std::int64_t(seed);
        return other;
    };
    if (control == TrainingControl::Artists) {
        const auto resplit = [&](std::uint64_t seed, const RunControl& part) -> Result<model::Predictions> {
            const auto split =
                features::splitAlbums(*samples.table->albums, model::splitOptions(seeded(seed)));
            if (!split) return split.error();
            return trainAndPredict(seeded(seed), samples, *split, part);
        };
        return evaluation::splitTest(samples, observed, resplit, options, poll);
    }
    const Split split = splitOf(run, *samples.table->albums);
    const auto retrain = [&](const Samples& changed, std::uint64_t seed, const RunControl& part) {
        return trainAndPredict(seeded(seed), changed, split, part);
    };
    return evaluation::retrainTest(samples, observed, changeOf(control), retrain, options, poll);
}

}  // namespace segue::experiment
