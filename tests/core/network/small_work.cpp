// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_work.h"

#include "clean/clean.h"
#include "read/read.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

#include <bit>
#include <map>

namespace segue::tests {

namespace {

std::shared_ptr<const data::Albums> syntheticAlbums(int count)
{
    static std::map<int, std::shared_ptr<const data::Albums>> made;
    auto& albums = made[count];
    if (albums) return albums;
    const ScratchDir folder;
    data::SyntheticOptions options;
    options.albums = count;
    REQUIRE(data::writeSynthetic(options, folder / "small.csv"));
    auto table = data::readAlbums(folder / "small.csv");
    REQUIRE(table);
    return albums = data::clean(*table).albums;
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

}  // namespace

SmallWork smallWork(const model::Config& config, int albums)
{
    const auto cleaned = syntheticAlbums(albums);
    auto split = features::splitAlbums(*cleaned, model::splitOptions(config));
    REQUIRE(split);
    return {features::makeSamples(features::makeWindows(cleaned, model::windowOptions(config)), config.ties),
            *split};
}

model::Config smallConfig(model::Preset preset)
{
    auto config = model::presetConfig(preset);
    config.hiddenSize = 10;
    config.lastHiddenSize = preset == model::Preset::Report ? 12 : 0;
    config.denseSize = config.denseSize > 0 ? 14 : 0;
    config.batchSize = preset == model::Preset::Album ? 8 : 50;
    config.epochs = 4;
    config.ensemble = 1;
    config.validationShare = preset == model::Preset::Report ? 0 : 0.2;
    return config;
}

model::Engine& engine()
{
    auto loaded = model::loadEngine();
    REQUIRE(loaded);
    return **loaded;
}

model::Training trained(const model::Config& config, const SmallWork& work,
                        const model::TrainControl& control)
{
    auto training = engine().train(config, work.samples, work.split, control);
    if (!training) FAIL(training.error().detail << ' ' << training.error().column);
    return std::move(*training);
}

bool sameHistory(const std::vector<model::EpochRecord>& a, const std::vector<model::EpochRecord>& b)
{
    if (a.size() != b.size()) return false;
    for (std::size_t k = 0; k < a.size(); ++k)
        if (a[k].member != b[k].member || a[k].epoch != b[k].epoch ||
            !sameBits(a[k].trainLoss, b[k].trainLoss) || !sameBits(a[k].trainAccuracy, b[k].trainAccuracy) ||
            !sameBits(a[k].validationLoss, b[k].validationLoss) ||
            !sameBits(a[k].validationAccuracy, b[k].validationAccuracy))
            return false;
    return true;
}

void checkResumedAfterEveryEpoch(const model::Config& config, const SmallWork& work, std::size_t epochs)
{
    std::vector<std::string> checkpoints;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport& report) { checkpoints.push_back(report.checkpoint); };
    const auto whole = trained(config, work, control);
    REQUIRE(checkpoints.size() == epochs);
    for (std::size_t k = 0; k < checkpoints.size(); ++k) {
        CAPTURE(k);
        const std::vector<model::EpochRecord> before(whole.history.begin(),
                                                     whole.history.begin() + std::ptrdiff_t(k + 1));
        auto rest = engine().train(config, work.samples, work.split, {}, checkpoints[k], before);
        REQUIRE(rest);
        CHECK(sameHistory(rest->history, whole.history));
        CHECK(rest->bestEpoch == whole.bestEpoch);
        CHECK(rest->model.network == whole.model.network);
    }
}

}  // namespace segue::tests
