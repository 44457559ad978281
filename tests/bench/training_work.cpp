// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_work.h"

#include "base/random.h"

namespace segue::bench {

namespace {

constexpr std::uint32_t kTransitionsPerAlbum = 10;

std::shared_ptr<const data::Albums> makeAlbums(std::uint32_t count)
{
    auto albums = std::make_shared<data::Albums>();
    albums->table = std::make_shared<data::AlbumTable>();
    for (std::uint32_t a = 0; a < count; ++a) {
        albums->albums.push_back({a * (kTransitionsPerAlbum + 1), kTransitionsPerAlbum + 1});
        for (std::uint32_t i = 0; i <= kTransitionsPerAlbum; ++i)
            albums->tracks.push_back({0, 1, 1, std::int32_t(i + 1)});
    }
    return albums;
}

}  // namespace

TrainingWork makeTrainingWork(int transitions, int windows, int inputs, int targets)
{
    const auto albums = makeAlbums(std::uint32_t(transitions) / kTransitionsPerAlbum);
    auto table = std::make_shared<features::WindowTable>();
    table->albums = albums;
    table->windows = table->options.windows = windows;
    Random random(1);
    for (int f = 0; f < inputs; ++f) {
        const std::string name = "input_" + std::to_string(f + 1);
        table->features.push_back(
            {name + "_continuous", data::Unit::None, features::FeatureKind::Continuous, name});
        auto& values = table->values.emplace_back(table->tracks() * std::size_t(windows));
        for (float& value : values) value = float(random.normal());
    }
    for (int t = 0; t < targets; ++t)
        for (std::size_t track = 0; track < table->tracks(); ++track)
            table->overall[std::size_t(t)].push_back(random.normal());
    features::Split split{std::vector<features::Part>(albums->albums.size(), features::Part::Train)};
    return {features::makeSamples(table), split};
}

}  // namespace segue::bench
