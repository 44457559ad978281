// SPDX-License-Identifier: GPL-3.0-or-later
// An epoch of the order preset on the work of a Python yardstick: 2,965 albums of 5 to 30 tracks, 52 inputs,
// the recipe's network, each album's own order and two random ones.
#include "bench.h"
#include "figures.h"

#include "base/random.h"
#include "network/engine.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <numeric>

namespace segue::bench {

namespace {

constexpr std::uint32_t kAlbums = 2965;

/// Gamma of shape 9 and scale 1.4, rounded: the lengths of real albums.
std::uint32_t drawLength(Random& random)
{
    double sum = 0;
    for (int k = 0; k < 9; ++k) sum -= std::log(1 - random.share());
    return std::uint32_t(std::clamp(std::round(1.4 * sum), 5.0, 30.0));
}

std::shared_ptr<const features::WindowTable> makeTable(Random& random)
{
    auto albums = std::make_shared<data::Albums>();
    albums->table = std::make_shared<data::AlbumTable>();
    for (std::uint32_t a = 0; a < kAlbums; ++a) {
        albums->albums.push_back({std::uint32_t(albums->tracks.size()), drawLength(random)});
        for (std::uint32_t i = 0; i < albums->albums.back().trackCount; ++i)
            albums->tracks.push_back({0, 1, 1, std::int32_t(i + 1)});
    }
    auto table = std::make_shared<features::WindowTable>();
    table->albums = albums;
    for (const char* name :
         {"danceability", "energy", "loudness", "speechiness", "acousticness", "instrumentalness", "liveness",
          "valence", "tempo", "duration_ms", "key", "mode", "time_signature"}) {
        table->features.push_back({name, data::Unit::None, features::FeatureKind::Overall, name});
        auto& values = table->values.emplace_back(table->tracks());
        for (float& value : values) value = float(random.below(12));
    }
    return table;
}

}  // namespace

nlohmann::ordered_json orderTraining(const Options& options)
{
    auto engine = model::loadEngine();
    if (!engine) {
        std::cerr << "segue_bench: " << engine.error().detail << '\n';
        return nullptr;
    }
    Random random(1);
    const auto samples = features::makeSamples(makeTable(random));
    const features::Split split{std::vector<features::Part>(kAlbums, features::Part::Train)};
    auto config = model::presetConfig(model::Preset::Order);
    config.threads = options.threads;
    config.epochs = options.repeat + 1;  // one to warm up
    const auto training = (*engine)->train(config, samples, split, {});
    if (!training) {
        std::cerr << "segue_bench: " << training.error().detail << '\n';
        return nullptr;
    }
    std::vector<double> seconds;
    for (std::size_t k = 1; k < training->history.size(); ++k)
        seconds.push_back(training->history[k].seconds);

    model::TrackOrders orders;
    for (std::uint32_t a = 0; a < kAlbums; a += 5) {
        std::vector<std::uint32_t> order(samples.table->albums->albums[a].trackCount);
        std::iota(order.begin(), order.end(), 0U);
        for (int k = 0; k < 100; ++k) {
            orders.add(a, order);
            random.shuffle(std::span(order));
        }
    }
    const auto from = Clock::now();
    const auto scores = (*engine)->scoreOrders(training->model, *samples.table, orders);
    const double scoring = secondsSince(from), peak = (*engine)->sgemmPeak(options.threads),
                 epoch = quantile(seconds, 0.5);
    const double gflops = (*engine)->estimate(config, samples).epochFlops / epoch / 1e9;
    if (!scores) std::cerr << "segue_bench: no scores\n";
    return {{"threads", options.threads},
            {"blas", (*engine)->info(options.threads).blas},
            {"albums", kAlbums},
            {"tracks", samples.table->tracks()},
            {"epoch_s", epoch},
            {"gflops", gflops},
            {"share_of_peak", gflops / peak},
            {"orders_scored", orders.size()},
            {"scoring_s", scoring}};
}

}  // namespace segue::bench
