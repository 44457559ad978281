// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/controls/subset.h"

#include "evaluation/bootstrap/draw_stream.h"

#include <numeric>

namespace segue::evaluation {

features::Samples albumsOf(const features::Samples& samples, std::span<const std::uint32_t> which)
{
    const features::WindowTable& whole = *samples.table;
    std::vector<bool> wanted(whole.albums->albums.size());
    for (const std::uint32_t sample : which) wanted[samples.album[sample]] = true;

    auto albums = std::make_shared<data::Albums>();
    albums->table = whole.albums->table;
    albums->rows = whole.albums->rows;
    std::vector<std::uint32_t> tracks;
    for (std::size_t a = 0; a < wanted.size(); ++a) {
        if (!wanted[a]) continue;
        const data::Album& album = whole.albums->albums[a];
        albums->albums.push_back({std::uint32_t(tracks.size()), album.trackCount});
        for (std::uint32_t i = 0; i < album.trackCount; ++i) tracks.push_back(album.firstTrack + i);
    }
    auto table = std::make_shared<features::WindowTable>();
    table->options = whole.options;
    table->windows = whole.windows;
    table->features = whole.features;
    table->values.resize(whole.values.size());
    for (std::size_t f = 0; f < whole.values.size(); ++f) {
        const std::size_t width = whole.features[f].perWindow() ? std::size_t(whole.windows) : 1;
        for (const std::uint32_t track : tracks)
            for (std::size_t w = 0; w < width; ++w)
                table->values[f].push_back(whole.values[f][track * width + w]);
    }
    for (const std::uint32_t track : tracks) {
        albums->tracks.push_back(whole.albums->tracks[track]);
        for (std::size_t t = 0; t < features::kTargetCount; ++t)
            if (!whole.overall[t].empty()) table->overall[t].push_back(whole.overall[t][track]);
    }
    table->albums = std::move(albums);
    return features::makeSamples(std::move(table), samples.ties);
}

std::vector<std::uint32_t> everySample(const features::Samples& samples)
{
    std::vector<std::uint32_t> all(samples.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

features::Samples shuffleWithinAlbums(const features::Samples& samples, const std::vector<bool>& shuffled,
                                      std::uint64_t seed, std::uint64_t draw)
{
    const data::Albums& albums = *samples.table->albums;
    std::vector<std::uint32_t> order(albums.tracks.size());
    std::iota(order.begin(), order.end(), 0U);
    DrawStream random(seed, draw);
    for (std::size_t a = 0; a < albums.albums.size(); ++a)
        if (shuffled[a])
            random.shuffle(
                std::span(order).subspan(albums.albums[a].firstTrack, albums.albums[a].trackCount));
    return features::makeSamples(features::reorderTracks(*samples.table, order), samples.ties);
}

}  // namespace segue::evaluation
