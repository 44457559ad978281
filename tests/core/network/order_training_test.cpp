// SPDX-License-Identifier: GPL-3.0-or-later
// The order preset, trained: it learns, tells, stops, goes on and repeats itself like every other.
#include "features/order_inputs.h"
#include "order/scoring/order_ranks.h"
#include "small_work.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::tests;
using features::Part;
using model::EngineKind;
using model::Preset;

namespace {

model::Config orderConfig()
{
    auto config = smallConfig(Preset::Order);
    config.batchSize = 4;
    config.splitBy = features::SplitBy::Album;
    return config;
}

std::vector<std::uint32_t> albumsIn(const SmallWork& work, Part part)
{
    std::vector<std::uint32_t> albums;
    for (std::uint32_t a = 0; a < work.split.part.size(); ++a)
        if (work.split.part[a] == part && work.samples.table->albums->albums[a].trackCount >= 5)
            albums.push_back(a);
    return albums;
}

/// Of each album of the test part its own order and 99 random ones.
std::vector<float> testScores(const model::Training& training, const SmallWork& work)
{
    const auto& table = *work.samples.table;
    model::TrackOrders orders;
    for (const auto album : albumsIn(work, Part::Test)) {
        const auto buffers = order::rankedOrders(album, table.albums->albums[album].trackCount, 1);
        orders.album.insert(orders.album.end(), 100, album);
        orders.place.insert(orders.place.end(), buffers.begin(), buffers.end());
    }
    auto scores = engine().scoreOrders(training.model, table, orders);
    REQUIRE(scores);
    REQUIRE(scores->size() == orders.size());
    return std::move(*scores);
}

double meanRank(const std::vector<float>& scores)
{
    double sum = 0;
    for (std::size_t k = 0; k < scores.size(); k += 100)
        sum += order::rankOf(std::span(scores).subspan(k, 100), 0);
    return sum * 100 / double(scores.size());
}

/// Albums whose energy rises from the first track to the last, on top of noise; `tracks` by album.
SmallWork risingAlbums(const std::vector<int>& tracks, double rise)
{
    TableBuilder builder({"energy", "valence", "tempo", "duration_ms"});
    std::uint64_t state = 9;
    const auto noise = [&] {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return double(state >> 40) / double(1 << 24);
    };
    for (std::size_t a = 0; a < tracks.size(); ++a)
        for (int t = 1; t <= tracks[a]; ++t)
            builder.row(
                "album " + std::to_string(a), t,
                {float(noise() + rise * t / tracks[a]), float(noise()), float(noise()), float(noise())});
    const auto albums = builder.albums();
    features::SplitOptions options;
    options.validationShare = 0.2;
    auto split = features::splitAlbums(*albums, options);
    REQUIRE(split);
    return {features::makeSamples(features::makeWindows(albums, {})), *split};
}

}  // namespace

TEST_CASE("the order preset learns where albums have an order, and scores albums it has not seen")
{
    const auto work = risingAlbums(std::vector<int>(120, 8), 1);
    auto config = orderConfig();
    config.epochs = 15;
    config.batchSize = 16;
    std::vector<model::EpochReport> told;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport& report) { told.push_back(report); };
    const auto training = trained(config, work, control);
    REQUIRE(told.size() == 15);
    CHECK(training.history.front().trainLoss < std::log(2.0) + 0.1);
    CHECK(training.history.back().trainLoss < training.history.front().trainLoss);
    CHECK(training.history.back().trainAccuracy > 0.8);
    CHECK(training.history.back().validationAccuracy > 0.8);
    CHECK(std::isfinite(training.history.back().validationLoss));
    CHECK(told.back().validationPUp.empty());  // there are no directions
    CHECK(training.model.targets.empty());
    CHECK(training.model.inputs.size() == 4 * 4 + 1 + 7);
    CHECK(training.model.missingInputs.size() == 9);
    CHECK(training.model.layers.back().kind == "pool");
    CHECK(meanRank(testScores(training, work)) > 0.8);
}

TEST_CASE("where there is no order it finds none in albums it has not seen")
{
    const auto work = risingAlbums(std::vector<int>(200, 8), 0);
    auto config = orderConfig();
    config.epochs = 5;
    config.batchSize = 16;
    config.validationShare = 0;
    CHECK(meanRank(testScores(trained(config, work), work)) == Approx(0.5).margin(0.15));
}

TEST_CASE("order preset: same seed, same bits, twice, and with one thread or two")
{
    auto config = orderConfig();
    config.engine = GENERATE(EngineKind::Fast, EngineKind::Reference);
    config.epochs = 2;
    config.batchSize = 32;  // several chunks a batch
    const auto work = smallWork(config, 120);
    const auto first = trained(config, work), second = trained(config, work);
    config.threads = 1;
    const auto single = trained(config, work);
    config.seed = 2;
    const auto other = trained(config, work);
    CHECK(sameHistory(first.history, second.history));
    CHECK(sameHistory(first.history, single.history));
    CHECK(first.model.network == single.model.network);
    CHECK(testScores(first, work) == testScores(single, work));
    CHECK_FALSE(sameHistory(first.history, other.history));
}

TEST_CASE("order preset: the fast engine walks the reference engine's path, dropout included")
{
    auto config = orderConfig();
    config.epochs = 3;
    const auto work = smallWork(config);
    const auto fast = trained(config, work);
    config.engine = EngineKind::Reference;
    const auto reference = trained(config, work);
    for (std::size_t k = 0; k < 3; ++k) {
        CHECK(fast.history[k].trainLoss == Approx(reference.history[k].trainLoss).epsilon(1e-4));
        CHECK(fast.history[k].validationLoss == Approx(reference.history[k].validationLoss).epsilon(1e-3));
    }
    // Inside an album: its level is the last bias, which nothing but rounding moves.
    const auto a = testScores(fast, work), b = testScores(reference, work);
    for (std::size_t k = 0; k < a.size(); ++k)
        CHECK(double(a[k] - a[k - k % 100]) == Approx(double(b[k] - b[k - k % 100])).margin(5e-3));
}

TEST_CASE("order preset: resumed after any epoch, a run ends in the same bits as one that was never stopped")
{
    auto config = orderConfig();
    config.ensemble = 2;
    config.epochs = 3;
    const auto work = smallWork(config);
    checkResumedAfterEveryEpoch(config, work, 6);
}

TEST_CASE("order preset: Stop keeps what was reached, Abort nothing")
{
    auto config = orderConfig();
    const auto work = smallWork(config);
    int epochs = 0;
    model::TrainControl control;
    control.epochDone = [&](const model::EpochReport&) { ++epochs; };
    auto wish = RunState::Stop;
    control.poll = [&] { return epochs >= 2 ? wish : RunState::Go; };
    const auto stopped = trained(config, work, control);
    CHECK(stopped.endedBy == RunState::Stop);
    CHECK(stopped.history.size() == 2);
    CHECK_FALSE(testScores(stopped, work).empty());
    epochs = 0;
    wish = RunState::Abort;
    auto aborted = engine().train(config, work.samples, work.split, control);
    REQUIRE_FALSE(aborted);
    CHECK(aborted.error().code == ErrorCode::Cancelled);
}

TEST_CASE("order preset: an ensemble's score is the mean of its members'")
{
    auto config = orderConfig();
    config.epochs = 2;
    const auto work = smallWork(config);
    const auto first = testScores(trained(config, work), work);
    config.ensemble = 2;
    const auto both = trained(config, work);
    CHECK(both.model.parameters == 2 * trained(orderConfig(), work).model.parameters);
    CHECK(testScores(both, work) != first);
}

TEST_CASE("order preset: other cells train too")
{
    auto config = orderConfig();
    config.epochs = 2;
    SECTION("without recurrence") { config.cell = model::Cell::Dense; }
    SECTION("GRU") { config.cell = model::Cell::Gru; }
    SECTION("both directions") { config.bidirectional = true; }
    SECTION("no dense layers, two recurrent ones") { config.denseSize = 0, config.layers = 2; }
    const auto work = smallWork(config);
    for (const float score : testScores(trained(config, work), work)) CHECK(std::isfinite(score));
}

TEST_CASE("order preset: albums of fewer than five tracks are left alone")
{
    std::vector<int> tracks(40, 6);
    for (std::size_t a = 0; a < tracks.size(); a += 2) tracks[a] = 2 + int(a / 2 % 3);
    const auto work = risingAlbums(tracks, 1);
    auto config = orderConfig();
    config.epochs = 1;
    const auto training = trained(config, work);
    CHECK(std::isfinite(training.history.back().trainLoss));

    const auto tooShort = risingAlbums(std::vector<int>(40, 4), 1);
    const auto refused = engine().train(config, tooShort.samples, tooShort.split, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlbumsTooShort);
}

TEST_CASE("a model of one kind is not asked what only the other knows")
{
    auto config = orderConfig();
    config.epochs = 1;
    const auto work = smallWork(config);
    const auto orders = trained(config, work);
    const auto directions = trained(smallConfig(Preset::Standard), smallWork(smallConfig(Preset::Standard)));
    const auto which = work.split.samplesOf(work.samples, Part::Test);
    CHECK(engine().predict(orders.model, work.samples, which).error().code == ErrorCode::ScoresOrders);
    CHECK(engine().predictSequences(orders.model, {}, 1, 1).error().code == ErrorCode::ScoresOrders);
    CHECK(engine().scoreOrders(directions.model, *work.samples.table, {}).error().code ==
          ErrorCode::NetworkUnsupported);
}

TEST_CASE("settings that make no sense of orders are refused, each by its name")
{
    const auto refused = [](auto change) {
        auto config = model::presetConfig(Preset::Order);
        change(config);
        const auto valid = model::validate(config);
        return valid ? std::string() : valid.error().column;
    };
    CHECK(refused([](auto&) {}).empty());
    CHECK(refused([](auto& c) { c.minTracks = 4; }) == "min_tracks");
    CHECK(refused([](auto& c) { c.randomOrders = 0; }) == "random_orders");
    CHECK(refused([](auto& c) { c.classWeights = true; }) == "class_weights");
    CHECK(refused([](auto& c) { c.networkPerTarget = true; }) == "network_per_target");
    CHECK(refused([](auto& c) { c.featureSet = model::FeatureSet::Report; }) == "features");
    CHECK(refused([](auto& c) { c.permutation = 0.5; }) == "permutation");
    auto standard = model::presetConfig(Preset::Standard);
    standard.randomOrders = 2;
    CHECK(model::validate(standard).error().column == "random_orders");
}
