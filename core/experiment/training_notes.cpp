// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/training_notes.h"

#include "model/report_features.h"

#include <numeric>

namespace segue::experiment {

Result<TrainingNotes> trainingNotes(const Prepared& prepared, const model::Config& config)
{
    const auto split = features::splitAlbums(*prepared.cleaned.albums, model::splitOptions(config));
    if (!split) return split.error();
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
    const auto training = std::int64_t(split->samplesOf(prepared.samples, features::Part::Train).size());
    const bool batchesOfAlbums = config.preset == model::Preset::Album;
    if (!batchesOfAlbums && config.batchSize > training) notes.batchSize = training;
    return notes;
}

}  // namespace segue::experiment
