// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics of order of 3,311 made-up albums, 45,000 tracks, 13 features, 999 permutations within albums:
// all panels, so more than numpy beside it, which does contour, coherence and position on the same numbers;
// and three points of the growth with tracks, features and permutations.

#include "base/formatted.h"
#include "base/random.h"
#include "bench.h"
#include "figures.h"
#include "loading_peers.h"
#include "order/panels/permutations.h"

#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>

namespace segue::bench {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t kAlbums = 3311, kFeatures = 13;
constexpr int kPermutations = 999, kNumpyPermutations = 99;

struct MadeUp {
    data::Albums albums;
    std::vector<order::OverallValues> features;
    std::size_t tracks = 0;
};

/// Lengths as in real tables: gamma with shape 9, mean 13.5, from 3 to 40 tracks; values are noise.
MadeUp madeUp(std::size_t albums, std::size_t features)
{
    Random random(1);
    MadeUp made;
    for (std::size_t a = 0; a < albums; ++a) {
        double length = 0;
        for (int k = 0; k < 9; ++k) length -= 1.5 * std::log(1 - random.share());
        const auto n = std::uint32_t(std::clamp(std::round(length), 3.0, 40.0));
        made.albums.albums.push_back({std::uint32_t(made.tracks), n});
        made.tracks += n;
    }
    for (std::size_t f = 0; f < features; ++f) {
        made.features.push_back({"feature " + std::to_string(f), {}});
        for (std::size_t t = 0; t < made.tracks; ++t) made.features.back().values.push_back(random.normal());
    }
    return made;
}

double statistics(const MadeUp& made, int permutations, int threads)
{
    const auto start = Clock::now();
    const auto sequences =
        order::makeSequences(made.albums, made.features, {.minTracks = 3, .maxTracks = 40, .inner = false});
    order::permuteWithinAlbums(sequences, {.count = permutations, .seed = 1, .threads = threads});
    return secondsSince(start);
}

/// The same in numpy, an album at a time.
const char* const kNumpy = R"(
import numpy as np, time
x = np.fromfile('%s', dtype=np.float64).reshape(%zu, -1)
lengths = np.fromfile('%s', dtype=np.uint32)
rng = np.random.default_rng(1)
ends = np.cumsum(lengths)
albums = [x[:, end - n:end] for end, n in zip(ends, lengths)]
t = time.perf_counter()
for x in albums:
    n = x.shape[1]; z = (x - x.mean(1, keepdims=True)) / x.std(1, ddof=1, keepdims=True)
    for k in range(%d + 1):
        y = z if k == 0 else z[:, rng.permutation(n)]; d = np.diff(y, axis=1)
        ((d[:, :-1] * d[:, 1:]) < 0).sum(1); (d > 0).sum(1); y[:, :3]; y[:, -3:]
        for lag in range(1, min(13, n)): 1 - ((y[:, lag:] - y[:, :-lag]) ** 2).mean(1) / 2
print('SECONDS', time.perf_counter() - t)
)";

std::optional<double> numpyStatistics(const MadeUp& made)
{
    const auto folder = std::filesystem::temp_directory_path();
    const std::string base = folder / ("segue-bench-order-" + std::to_string(::getpid()));
    const std::string numbers = base + ".f64", lengths = base + ".u32", program = base + ".py";
    std::ofstream values(numbers, std::ios::binary), tracks(lengths, std::ios::binary);
    for (const auto& feature : made.features)
        values.write(reinterpret_cast<const char*>(feature.values.data()),
                     std::streamsize(feature.values.size() * sizeof(double)));
    for (const auto& album : made.albums.albums)
        tracks.write(reinterpret_cast<const char*>(&album.trackCount), sizeof album.trackCount);
    values.close();
    tracks.close();
    std::ofstream(program) << formatted(kNumpy, numbers.c_str(), made.features.size(), lengths.c_str(),
                                        kNumpyPermutations);
    const auto seconds = secondsSaidBy("/usr/bin/python3 '" + program + "' 2>/dev/null");
    for (const auto& path : {numbers, lengths, program}) std::filesystem::remove(path);
    return seconds;
}

/// One point of the growth: the median, and what it is a unit of work.
ordered_json point(const char* of, std::size_t amount, const MadeUp& made, int permutations,
                   const Options& options)
{
    std::vector<double> seconds;
    for (int i = 0; i < options.repeat; ++i)
        seconds.push_back(statistics(made, permutations, options.threads));
    const double median = quantile(seconds, 0.5);
    const double work = double(made.tracks) * double(made.features.size()) * double(permutations + 1);
    return {{of, amount}, {"segue_s", median}, {"nanoseconds_a_value", median / work * 1e9}};
}

}  // namespace

nlohmann::ordered_json order(const Options& options)
{
    const MadeUp made = madeUp(kAlbums, kFeatures);
    std::vector<double> ours, numpy;
    for (int i = 0; i < options.repeat; ++i) {
        ours.push_back(statistics(made, kPermutations, options.threads));
        if (const auto seconds = numpyStatistics(made)) numpy.push_back(*seconds);
    }
    ordered_json figures{{"threads", options.threads},    {"albums", kAlbums},
                         {"tracks", made.tracks},         {"features", kFeatures},
                         {"permutations", kPermutations}, {"segue_s", quantile(ours, 0.5)}};
    figures["numpy_99_permutations_s"] = numpy.empty() ? ordered_json("skipped: python3-numpy is not here")
                                                       : ordered_json(quantile(numpy, 0.5));
    const double scale = double(kPermutations + 1) / (kNumpyPermutations + 1);
    if (!numpy.empty()) figures["times_numpy"] = scale * quantile(numpy, 0.5) / quantile(ours, 0.5);
    ordered_json &tracks = figures["growth_with_tracks"], &features = figures["growth_with_features"],
                 &permutations = figures["growth_with_permutations"];
    for (const std::size_t share : {4, 2, 1}) {
        const MadeUp part = madeUp(kAlbums / share, kFeatures);
        tracks.push_back(point("tracks", part.tracks, part, kPermutations, options));
    }
    for (const std::size_t count : {4, 8, 16})
        features.push_back(point("features", count, madeUp(kAlbums, count), kPermutations, options));
    for (const int count : {249, 499, 999})
        permutations.push_back(point("permutations", std::size_t(count), made, count, options));
    return figures;
}

}  // namespace segue::bench
