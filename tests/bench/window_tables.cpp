// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_tables.h"

#include "base/random.h"

#include <array>

namespace segue::bench {

namespace {

constexpr std::array kNames{"valence", "energy", "loudness", "tempo"};

std::string nameOf(int column)
{
    return column < int(kNames.size()) ? kNames[std::size_t(column)]
                                       : "feature_" + std::to_string(column + 1);
}

std::vector<float> randomValues(std::size_t count, Random& random)
{
    std::vector<float> values(count);
    for (auto& value : values) value = float(random.share());
    return values;
}

/// The ids and buffers of `rowsPerTrack` rows a track.
std::shared_ptr<data::AlbumTable> frame(std::int64_t tracks, int rowsPerTrack)
{
    auto table = std::make_shared<data::AlbumTable>();
    const auto rows = std::size_t(tracks) * std::size_t(rowsPerTrack);
    table->schema = data::Schema::Observations;
    table->observations = true;
    std::vector<std::uint32_t> ids(rows), names(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto track = std::int64_t(row) / rowsPerTrack;
        if (track % kTracksPerAlbum == 0 && std::int64_t(row) % rowsPerTrack == 0) {
            ids[row] = table->albumId.intern("album" + std::to_string(10000000 + track / kTracksPerAlbum));
            names[row] =
                table->albumName.intern("Album " + std::to_string(track / kTracksPerAlbum * 7919 % 100003));
        } else {
            ids[row] = ids[row - 1];
            names[row] = names[row - 1];
        }
        table->trackNumber.push_back(std::int32_t(track % kTracksPerAlbum + 1));
        table->start.push_back(float(std::int64_t(row) % rowsPerTrack) * 30);
        table->line.push_back(std::uint32_t(row + 2));
    }
    table->albumId.setCodes(std::move(ids));
    table->albumName.setCodes(std::move(names));
    return table;
}

}  // namespace

std::shared_ptr<const data::AlbumTable> observationTable(std::int64_t tracks, int observations, int columns)
{
    Random random(3);
    auto table = frame(tracks, observations);
    for (int c = 0; c < columns; ++c) {
        data::Column column;
        column.name = column.base = nameOf(c);
        column.perObservation = true;
        column.values = randomValues(table->rows(), random);
        table->columns.push_back(std::move(column));
    }
    return table;
}

std::shared_ptr<const features::WindowTable> windowTable(std::int64_t tracks, int windows, int perWindow,
                                                         int perTrack)
{
    Random random(5);
    auto albums = std::make_shared<data::Albums>();
    albums->table = frame(tracks, 1);
    for (std::uint32_t track = 0; track < tracks; ++track) {
        if (track % kTracksPerAlbum == 0) albums->albums.push_back({track, 0});
        ++albums->albums.back().trackCount;
        albums->rows.push_back(track);
        albums->tracks.push_back({track, 1, 1, std::int32_t(track % kTracksPerAlbum + 1)});
    }
    auto table = std::make_shared<features::WindowTable>();
    table->albums = albums;
    table->windows = windows;
    for (int f = 0; f < perWindow + perTrack; ++f) {
        const bool inside = f < perWindow;
        features::Feature feature;
        feature.column = nameOf(f);
        feature.kind = inside ? features::FeatureKind::Continuous : features::FeatureKind::Overall;
        feature.name = feature.column + (inside ? "_continuous" : "_overall");
        table->features.push_back(feature);
        table->values.push_back(
            randomValues(std::size_t(tracks) * std::size_t(inside ? windows : 1), random));
    }
    return table;
}

}  // namespace segue::bench
