// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "loading_peers.h"
#include "loading_tables.h"
#include "memory_watch.h"
#include "read/read.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace segue::bench {
namespace {

using nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

/// A folder for the generated tables; goes away with the value.
struct Scratch {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("segue-bench-" + std::to_string(::getpid()));
    Scratch() { std::filesystem::create_directories(path); }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
};

double readSeconds(const std::string& path, const Options& options)
{
    const auto start = Clock::now();
    const auto table =
        data::readAlbums(path, {}, {.fields = {}, .segments = false, .threads = options.threads});
    return table ? secondsSince(start) : -1;
}

/// Segue and its peers on the same file, in turn, so that a busy machine is equally busy for each.
ordered_json compare(const TableShape& shape, const std::string& path, const Options& options)
{
    ordered_json figures{{"tracks", shape.tracks},
                         {"rows", shape.tracks * shape.windows},
                         {"columns", shape.columns},
                         {"file_bytes", writeTable(shape, path)}};
    std::vector<double> segue, duckdb, pandas;
    for (int i = 0; i < options.repeat; ++i) {
        segue.push_back(readSeconds(path, options));
        if (const auto seconds = duckdbSeconds(path, options.threads)) duckdb.push_back(*seconds);
        const bool again = i == 0 || (!pandas.empty() && pandas.back() < 10);
        if (const auto seconds = again ? pandasSeconds(path) : std::nullopt) pandas.push_back(*seconds);
    }
    figures["segue_s"] = median(segue);
    figures["duckdb_s"] =
        duckdb.empty() ? ordered_json("skipped: @duckdb/node-api is not here") : ordered_json(median(duckdb));
    figures["pandas_s"] =
        pandas.empty() ? ordered_json("skipped: python3-pandas is not here") : ordered_json(median(pandas));
    if (!duckdb.empty()) figures["times_duckdb"] = median(duckdb) / median(segue);
    if (!pandas.empty()) figures["times_pandas"] = median(pandas) / median(segue);
    return figures;
}

void measureMemory(const std::string& path, const Options& options, ordered_json& figures)
{
    const MemoryWatch watch;
    const auto table =
        data::readAlbums(path, {}, {.fields = {}, .segments = false, .threads = options.threads});
    if (!table) return;
    figures["table_bytes"] = (*table)->memory();
    figures["anonymous_bytes"] = watch.peak();
    figures["anonymous_over_table"] = double(watch.peak()) / double((*table)->memory());
}

/// From the moment the reader could have heard of the wish to the moment it returns, at ten points of the
/// way.
double cancelSeconds(const std::string& path, double whole, const Options& options)
{
    double worst = 0;
    for (int point = 0; point < 10; ++point) {
        const auto start = Clock::now();
        const auto at = start + std::chrono::duration_cast<Clock::duration>(
                                    std::chrono::duration<double>(whole * (point + 0.5) / 10));
        const RunControl control{[&] { return Clock::now() >= at ? RunState::Abort : RunState::Go; }, {}};
        const auto table =
            data::readAlbums(path, control, {.fields = {}, .segments = false, .threads = options.threads});
        if (!table) worst = std::max(worst, std::chrono::duration<double>(Clock::now() - at).count());
    }
    return worst;
}

ordered_json linearity(const Scratch& scratch, const Options& options)
{
    ordered_json points = ordered_json::array();
    for (const std::int64_t tracks : {10000, 100000, 1000000}) {
        const std::string path = scratch.path / "points.csv";
        writeTable({.tracks = tracks, .windows = 5, .columns = 40}, path);
        std::vector<double> seconds;
        for (int i = 0; i < options.repeat; ++i) seconds.push_back(readSeconds(path, options));
        points.push_back({{"tracks", tracks},
                          {"segue_s", median(seconds)},
                          {"microseconds_a_track", median(seconds) / double(tracks) * 1e6}});
    }
    return points;
}

}  // namespace

nlohmann::ordered_json loading(const Options& options)
{
    const Scratch scratch;
    const std::string path = scratch.path / "table.csv";
    ordered_json figures{{"threads", options.threads}};
    figures["tracks_250k"] = compare({.tracks = 250000, .windows = 1, .columns = 42}, path, options);
    ordered_json& large = figures["windows_6m"] =
        compare({.tracks = 1200000, .windows = 5, .columns = 40}, path, options);
    measureMemory(path, options, large);
    large["cancel_s"] = cancelSeconds(path, large["segue_s"], options);
    figures["linearity"] = linearity(scratch, options);
    return figures;
}

}  // namespace segue::bench
