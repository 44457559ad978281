// SPDX-License-Identifier: GPL-3.0-or-later
// Windows, running features and targets of 1,200,000 tracks, 6,000,000 observations; pandas beside it on the
// same numbers; and three points of the growth with the number of tracks.

#include "base/formatted.h"
#include "bench.h"
#include "clean/clean.h"
#include "features/samples.h"
#include "figures.h"
#include "loading_peers.h"
#include "window_tables.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace segue::bench {
namespace {

using nlohmann::ordered_json;

constexpr std::int64_t kTracks = 1200000;
constexpr int kObservations = 5, kWindows = 3, kColumns = 4;

std::shared_ptr<const data::Albums> albumsOf(std::int64_t tracks)
{
    data::CleaningOptions options;
    options.on = {};
    return data::clean(observationTable(tracks, kObservations, kColumns), options).albums;
}

struct Times {
    std::vector<double> quantile, time, targets;
};

/// Windows with running sums, by quantile and by time, then the targets.
void measure(const std::shared_ptr<const data::Albums>& albums, Times& times)
{
    auto start = Clock::now();
    auto windows =
        features::makeWindows(albums, {kWindows, features::Binning::Quantile, features::Cumulation::Sum});
    times.quantile.push_back(secondsSince(start));
    start = Clock::now();
    const auto samples = features::makeSamples(windows);
    times.targets.push_back(secondsSince(start));
    windows.reset();
    start = Clock::now();
    windows = features::makeWindows(albums, {kWindows, features::Binning::Time, features::Cumulation::Sum});
    times.time.push_back(secondsSince(start));
}

/// The same by quantile in pandas: group means a window and a track, running sums over the album, directions.
const char* const kPandas = R"(
import numpy as np, pandas as pd, time
W = %d
n = %lld
x = np.fromfile('%s', dtype=np.float32).reshape(%d, -1)
track = np.repeat(np.arange(n), x.shape[1] // n)
d = pd.DataFrame({'c%%d' %% i: x[i] for i in range(len(x))})
names = list(d.columns)
album = np.arange(n) // %lld
t = time.perf_counter()
g = d.groupby(track)
j = g.cumcount().to_numpy(); m = g['c0'].transform('size').to_numpy()
w = d.groupby(track * W + j * W // m, sort=False)[names].mean()
overall = w.groupby(w.index // W, sort=False).mean()
cum = overall.groupby(album, sort=False).cumsum()
up = overall.groupby(album, sort=False).shift(-1) > overall
print('SECONDS', time.perf_counter() - t)
)";

std::optional<double> pandasWindows(const data::AlbumTable& table)
{
    const auto folder = std::filesystem::temp_directory_path();
    const std::string base = folder / ("segue-bench-windows-" + std::to_string(::getpid()));
    const std::string numbers = base + ".f32", program = base + ".py";
    std::ofstream file(numbers, std::ios::binary);
    for (const auto& column : table.columns)
        file.write(reinterpret_cast<const char*>(column.values.data()),
                   std::streamsize(column.values.size() * sizeof(float)));
    file.close();
    std::ofstream(program) << formatted(kPandas, kWindows,
                                        static_cast<long long>(table.rows() / kObservations), numbers.c_str(),
                                        kColumns, static_cast<long long>(kTracksPerAlbum));
    const auto seconds = secondsSaidBy("/usr/bin/python3 '" + program + "' 2>/dev/null");
    std::filesystem::remove(numbers);
    std::filesystem::remove(program);
    return seconds;
}

}  // namespace

nlohmann::ordered_json windows(const Options& options)
{
    const auto albums = albumsOf(kTracks);
    Times times;
    std::vector<double> pandas;
    for (int i = 0; i < options.repeat; ++i) {
        measure(albums, times);
        if (const auto seconds = pandasWindows(*albums->table)) pandas.push_back(*seconds);
    }
    const double quantileSeconds = quantile(times.quantile, 0.5),
                 targetSeconds = quantile(times.targets, 0.5);
    ordered_json figures{{"tracks", kTracks},
                         {"observations", kTracks * kObservations},
                         {"columns", kColumns},
                         {"quantile_s", quantileSeconds},
                         {"time_s", quantile(times.time, 0.5)},
                         {"targets_s", targetSeconds}};
    figures["pandas_s"] = pandas.empty() ? ordered_json("skipped: python3-pandas is not here")
                                         : ordered_json(quantile(pandas, 0.5));
    if (!pandas.empty()) figures["times_pandas"] = quantile(pandas, 0.5) / (quantileSeconds + targetSeconds);
    ordered_json& points = figures["linearity"] = ordered_json::array();
    for (const std::int64_t tracks : {10000, 100000, 1000000}) {
        Times point;
        const auto some = albumsOf(tracks);
        for (int i = 0; i < options.repeat; ++i) measure(some, point);
        const double seconds = quantile(point.quantile, 0.5) + quantile(point.targets, 0.5);
        points.push_back({{"tracks", tracks},
                          {"segue_s", seconds},
                          {"microseconds_a_track", seconds / double(tracks) * 1e6}});
    }
    return figures;
}

}  // namespace segue::bench
