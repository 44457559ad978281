// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/artist_clusters.h"

#include "clean/folded.h"
#include "evaluation/bootstrap/bootstrap.h"

#include <string>
#include <unordered_map>

namespace segue::order {

ArtistClusters artistClusters(const data::Albums& albums, std::span<const std::uint32_t> which)
{
    ArtistClusters clusters;
    std::unordered_map<std::string, std::uint32_t> numbers;
    for (const std::uint32_t a : which) {
        const std::string name = data::folded(albums.artist(albums.albums[a]));
        const auto next = std::uint32_t(clusters.groups);
        const std::uint32_t number = name.empty() ? next : numbers.try_emplace(name, next).first->second;
        clusters.groups += number == next;
        clusters.artist.push_back(number);
    }
    clusters.artists = numbers.size();
    return clusters;
}

std::optional<evaluation::Interval> meanInterval(std::span<const double> byAlbum,
                                                 const ArtistClusters& clusters, std::uint64_t seed,
                                                 int threads)
{
    const std::size_t count = clusters.known() ? clusters.groups : byAlbum.size();
    if (count < kFewestClusters) return std::nullopt;
    std::vector<double> sums(count), albums(count);
    for (std::size_t a = 0; a < byAlbum.size(); ++a) {
        const std::size_t cluster = clusters.known() ? clusters.artist[a] : a;
        sums[cluster] += byAlbum[a];
        ++albums[cluster];
    }
    evaluation::Bootstrap bootstrap(count, {.seed = seed, .threads = threads});
    const auto sum = bootstrap.addSum(std::move(sums)), n = bootstrap.addSum(std::move(albums));
    bootstrap.run();
    return evaluation::percentileInterval(evaluation::ratio(bootstrap.sum(sum), bootstrap.sum(n)));
}

}  // namespace segue::order
