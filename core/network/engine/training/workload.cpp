// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/training/workload.h"

#include "network/engine/sources/album_source.h"
#include "network/engine/sources/order_source.h"
#include "network/engine/training/network_group.h"
#include "network/report_features.h"

#include <algorithm>
#include <cmath>

namespace segue::model {

namespace {

using features::Part;
using features::Samples;
using features::Split;
using features::Target;

/// Down and Up weigh the same in sum, and 1 on average.
std::array<float, 2> balanced(const std::array<std::int64_t, 2>& counts)
{
    const double all = double(counts[0] + counts[1]);
    return {float(all / 2 / double(counts[0])), float(all / 2 / double(counts[1]))};
}

std::vector<bool> albumsIn(const Config& config, const Split& split)
{
    std::vector<bool> use(split.part.size());
    for (std::size_t a = 0; a < use.size(); ++a)
        use[a] = config.scaleFit == ScaleFit::Everything || split.part[a] == Part::Train;
    return use;
}

std::vector<std::string> wantedInputs(const Config& config, const features::WindowTable& table)
{
    std::vector<std::string> names;
    if (config.featureSet == FeatureSet::Report)
        for (const auto name : reportFeatures()) names.emplace_back(name);
    else
        for (const auto& feature : table.features) names.push_back(feature.name);
    return names;
}

Status addTracks(Workload& work, const Config& config, const Samples& samples, const Split& split,
                 const std::vector<std::uint32_t>& which, ClassWeights weights)
{
    const InputPlan plan = planInputs(*samples.table, wantedInputs(config, *samples.table));
    if (plan.names.empty())
        return Error{.code = ErrorCode::ColumnMissing,
                     .subject = samples.table->albums->table->source,
                     .column = plan.missing.empty() ? "" : plan.missing.front()};
    work.model.inputs = plan.names;
    work.model.missingInputs = plan.missing;
    work.inputOrder = plan.order;
    work.model.scaler = features::fitScaler(*samples.table, plan.features, albumsIn(config, split),
                                            config.scaleLow, config.scaleHigh);
    work.model.scaler.names = plan.names;
    work.source = std::make_unique<TrackSource>(samples, which, plan, work.model.scaler, work.model.targets,
                                                std::move(weights));
    for (std::uint32_t k = 0; k < which.size(); ++k)
        (split.part[samples.album[which[k]]] == Part::Train ? work.train : work.validation).push_back(k);
    return Done{};
}

void addAlbums(Workload& work, const Config& config, const Samples& samples, const Split& split,
               const std::vector<std::uint32_t>& which)
{
    work.albumInputs = features::AlbumInputs::fit(*samples.table, albumsIn(config, split));
    work.model.inputs = work.albumInputs.names();
    auto source = std::make_unique<AlbumSource>(
        samples, which, work.albumInputs, work.model.targets,
        AlbumAugmentation{config.permutation, config.softLabels, config.softDecay});
    std::vector<bool> training(which.size()), watched(which.size());
    for (std::size_t k = 0; k < which.size(); ++k) {
        training[k] = split.part[samples.album[which[k]]] == Part::Train;
        watched[k] = !training[k];
    }
    work.train = source->rowsOf(training);
    work.validation = source->rowsOf(watched);
    work.source = std::move(source);
}

/// What cannot be learnt is said before anything is computed.
Result<ClassWeights> checkClasses(const Config& config, const Samples& samples, const Split& split,
                                  const std::vector<Target>& targets)
{
    ClassWeights weights;
    if (split.albumsIn(Part::Train) == 0)
        return Error{.code = ErrorCode::TooFewAlbums, .detail = "0", .expected = "1"};
    for (const Target target : targets) {
        const auto counts = countClasses(samples, split, Part::Train, target);
        const std::string name(targetName(target));
        if (counts[0] + counts[1] == 0)
            return Error{.code = ErrorCode::NoDirections, .subject = name, .column = name};
        if (counts[0] == 0 || counts[1] == 0)
            return Error{.code = ErrorCode::OneClass,
                         .subject = name,
                         .column = name,
                         .detail = counts[0] == 0 ? "Up" : "Down"};
        weights.push_back(config.classWeights ? balanced(counts) : std::array<float, 2>{1, 1});
    }
    return weights;
}

Result<Workload> transitionWorkload(const Config& config, const Samples& samples, const Split& split)
{
    Workload work;
    work.model.config = config;
    work.model.windows = samples.table->windows;
    work.model.targets = samples.table->targets();
    if (work.targets() == 0)
        return Error{.code = ErrorCode::TargetMissing, .subject = samples.table->albums->table->source};
    auto weights = checkClasses(config, samples, split, work.model.targets);
    if (!weights) return weights.error();

    const auto which = split.samplesOutside(samples, Part::Test);
    if (config.preset == Preset::Album)
        addAlbums(work, config, samples, split, which);
    else if (auto added = addTracks(work, config, samples, split, which, std::move(*weights)); !added)
        return added.error();
    for (std::uint32_t k = 0; k < which.size(); ++k) {
        for (const Target target : work.model.targets)
            work.truth.push_back(samples.direction[std::size_t(target)][which[k]]);
        if (split.part[samples.album[which[k]]] == Part::Validation) work.validationSamples.push_back(k);
    }
    const auto known = [&](std::uint32_t sample) {
        const auto* truth = work.truth.data() + sample * work.targets();
        return std::any_of(truth, truth + work.targets(),
                           [](features::Direction each) { return each != features::Direction::Unknown; });
    };
    // All ties: a part without a direction cannot be validated on.
    if (std::ranges::none_of(work.validationSamples, known)) {
        work.validation.clear();
        work.validationSamples.clear();
    }
    work.outputs = work.truth.size();
    return work;
}

Result<Workload> orderWorkload(const Config& config, const Samples& samples, const Split& split)
{
    const auto& table = *samples.table;
    if (auto inputs = features::OrderInputs::check(table); !inputs) return inputs.error();
    Workload work;
    work.model.config = config;
    work.model.windows = table.windows;
    work.orderInputs = features::OrderInputs::fit(table, albumsIn(config, split));
    work.model.inputs = work.orderInputs.names();
    work.model.missingInputs = features::OrderInputs::lacking(table);
    std::vector<std::uint32_t> albums;
    const auto group = std::uint32_t(config.randomOrders + 1);
    for (std::uint32_t a = 0; a < split.part.size(); ++a) {
        if (split.part[a] == Part::Test ||
            table.albums->albums[a].trackCount < features::OrderInputs::kFewestTracks)
            continue;
        auto& part = split.part[a] == Part::Train ? work.train : work.validation;
        for (std::uint32_t k = 0; k < group; ++k) part.push_back(std::uint32_t(albums.size()) * group + k);
        albums.push_back(a);
    }
    if (work.train.empty())
        return Error{.code = ErrorCode::AlbumsTooShort,
                     .subject = table.albums->table->source,
                     .expected = std::to_string(features::OrderInputs::kFewestTracks)};
    work.source = std::make_unique<OrderSource>(table, work.orderInputs, albums, int(config.randomOrders),
                                                std::uint64_t(config.seed));
    work.outputs = albums.size() * group;
    return work;
}

}  // namespace

Sums Workload::watched(const std::vector<float>& outputs, std::vector<float>& pUp) const
{
    if (source->group() > 1) {
        std::vector<float> scores;
        for (const std::uint32_t row : validation) scores.push_back(outputs[row]);
        return rankingLossAndGradient(int(scores.size()), source->group(), scores.data());
    }
    Sums sums;
    for (const std::uint32_t sample : validationSamples)
        for (std::size_t k = sample * targets(); k < (sample + 1) * targets(); ++k) {
            pUp.push_back(float(1 / (1 + std::exp(-double(outputs[k])))));
            if (truth[k] == features::Direction::Unknown) continue;
            const bool up = truth[k] == features::Direction::Up;
            sums.loss += crossEntropy(double(outputs[k]), up ? 1 : 0);
            sums.right += (pUp.back() > 0.5F) == up;
            sums.weight += 1;
            sums.counted += 1;
        }
    return sums;
}

Result<Workload> makeWorkload(const Config& config, const Samples& samples, const Split& split)
{
    if (auto valid = validate(config); !valid) return valid.error();
    auto work = scoresOrders(config) ? orderWorkload(config, samples, split)
                                     : transitionWorkload(config, samples, split);
    if (!work) return work;
    work->group = networkGroupOf(config, int(work->model.inputs.size()), int(work->targets()));
    work->model.layers = cardOf(work->group.network);
    work->model.parameters = work->group.parameters() * config.ensemble;
    return work;
}

}  // namespace segue::model
