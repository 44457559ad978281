// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/training_notes.h"

#include "model/report_features.h"

#include <numeric>

namespace segue::experiment {

namespace {

/// Every target needs both directions in the training part.
Status checkTargets(const Prepared& prepared, const features::Split& split)
{
    const auto targets = prepared.windows->targets();
    if (targets.empty()) return Error{ErrorCode::TargetMissing, prepared.table->source, 0, {}, {}, "valence, energy, loudness, tempo"};
    for (const auto target : targets) {
        const auto [down, up] = features::countClasses(prepared.samples, split, features::Part::Train, target);
        const std::string name(features::targetName(target));
        if (down + up == 0)
            return Error{.code = ErrorCode::NoDirections, .subject = prepared.table->source, .column = name};
        if (down == 0 || up == 0) return Error{ErrorCode::OneClass, prepared.table->source, 0, name, down == 0 ? "Up" : "Down", {}};
    }
    return Done{};
}

}  // namespace

Result<TrainingNotes> trainingNotes(const Prepared& prepared, const model::Config& config)
{
    const auto split = features::splitAlbums(*prepared.cleaned.albums, model::splitOptions(config));
    if (!split) return split.error();
    if (auto possible = checkTargets(prepared, *split); !possible) return possible.error();
    const auto& table = *prepared.windows;
    TrainingNotes notes;
    std::vector<int> used;
    if (config.featureSet == model::FeatureSet::Report) {
        for (const auto name : model::reportFeatures()) {
            const int feature = table.find(name);
            if (feature >= 0)
                used.push_back(feature);
            else
                notes.missingFeatures.emplace_back(name);
        }
    } else {
        used.resize(table.features.size());
        std::iota(used.begin(), used.end(), 0);
    }
    std::vector<bool> trains;
    for (const auto part : split->part) trains.push_back(part == features::Part::Train);
    const auto scaler = features::fitScaler(table, used, trains, 0, 1);
    for (std::size_t f = 0; f < used.size(); ++f)
        if (scaler.minimum[f] == scaler.maximum[f]) notes.constantFeatures.push_back(scaler.names[f]);
    const bool batchesOfAlbums = config.preset == model::Preset::Album;
    const auto training =
        batchesOfAlbums ? split->albumsIn(features::Part::Train) : std::int64_t(split->samplesOf(prepared.samples, features::Part::Train).size());
    if (config.batchSize > training) notes.batchSize = training;
    return notes;
}

}  // namespace segue::experiment
