// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/training_notes.h"

#include "features/order_inputs.h"
#include "network/report_features.h"
#include "run/order_run.h"

#include <algorithm>
#include <numeric>

namespace segue::experiment {

namespace {

/// Every target needs both directions in the training part.
Status checkTargets(const Prepared& prepared, const features::Split& split)
{
    const auto targets = prepared.windows->targets();
    if (targets.empty())
        return Error{.code = ErrorCode::TargetMissing,
                     .subject = prepared.table->source,
                     .expected = "valence, energy, loudness, tempo"};
    for (const auto target : targets) {
        const auto [down, up] =
            features::countClasses(prepared.samples, split, features::Part::Train, target);
        const std::string name(features::targetName(target));
        if (down + up == 0)
            return Error{.code = ErrorCode::NoDirections, .subject = prepared.table->source, .column = name};
        if (down == 0 || up == 0)
            return Error{.code = ErrorCode::OneClass,
                         .subject = prepared.table->source,
                         .column = name,
                         .detail = down == 0 ? "Up" : "Down"};
    }
    return Done{};
}

/// The features that the network reads; those that it would, but that are not there, are noted.
std::vector<int> usedFeatures(const features::WindowTable& table, const model::Config& config,
                              TrainingNotes& notes)
{
    if (model::scoresOrders(config)) {
        notes.missingFeatures = features::OrderInputs::lacking(table);
        return features::OrderInputs::features(table);
    }
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
    return used;
}

/// What one batch can take at most.
std::int64_t trainingSize(const Prepared& prepared, const model::Config& config, const features::Split& split)
{
    constexpr auto kTrain = features::Part::Train;
    if (model::scoresOrders(config)) return albumsToOrder(*prepared.cleaned.albums, split, kTrain);
    if (config.preset == model::Preset::Album) return split.albumsIn(kTrain);
    return std::int64_t(split.samplesOf(prepared.samples, kTrain).size());
}

Status checkOrders(const Prepared& prepared, const features::Split& split)
{
    if (auto inputs = features::OrderInputs::check(*prepared.windows); !inputs) return inputs;
    if (albumsToOrder(*prepared.cleaned.albums, split, features::Part::Train) == 0)
        return Error{.code = ErrorCode::AlbumsTooShort,
                     .subject = prepared.table->source,
                     .expected = std::to_string(features::OrderInputs::kFewestTracks)};
    return Done{};
}

}  // namespace

Result<TrainingNotes> trainingNotes(const Prepared& prepared, const model::Config& asked)
{
    const auto& albums = *prepared.cleaned.albums;
    const auto config = configFor(asked, albums);
    const bool orders = model::scoresOrders(config);
    const auto split = features::splitAlbums(albums, model::splitOptions(config));
    if (!split) return split.error();
    if (auto possible = orders ? checkOrders(prepared, *split) : checkTargets(prepared, *split); !possible)
        return possible.error();
    TrainingNotes notes;
    const auto used = usedFeatures(*prepared.windows, config, notes);
    std::vector<bool> trains;
    for (const auto part : split->part) trains.push_back(part == features::Part::Train);
    const auto scaler = features::fitScaler(*prepared.windows, used, trains, 0, 1);
    for (std::size_t f = 0; f < used.size(); ++f)
        if (scaler.minimum[f] == scaler.maximum[f]) notes.constantFeatures.push_back(scaler.names[f]);
    const auto training = trainingSize(prepared, config, *split);
    if (config.batchSize > training) notes.batchSize = training;
    if (!orders) return notes;
    notes.noArtists = config.splitBy != asked.splitBy;
    notes.shortAlbums = std::ranges::count_if(albums.albums, [](const auto& album) {
        return album.trackCount < features::OrderInputs::kFewestTracks;
    });
    return notes;
}

}  // namespace segue::experiment
