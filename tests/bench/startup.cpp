// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the program to the first paint of its window: Segue's, a bare Qt window's (a menu, a
// sentence, a status line) and an empty one's, in turn. The bare one has words, for the first word of any
// window costs as much as all else: fontconfig, FreeType and HarfBuzz are loaded for it.

#include "bench.h"
#include "figures.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace segue::bench {
namespace {

using nlohmann::ordered_json;

constexpr int kLeastRounds = 9;

/// Seconds until the program has painted and ended.
std::optional<double> paintSeconds(const std::filesystem::path& program)
{
    std::string path = program.string();
    char* arguments[] = {path.data(), nullptr};
    pid_t child = 0;
    int status = 0;
    const auto start = Clock::now();
    if (posix_spawn(&child, path.c_str(), nullptr, nullptr, arguments, environ) != 0) return std::nullopt;
    if (waitpid(child, &status, 0) != child || status != 0) return std::nullopt;
    return secondsSince(start);
}

ordered_json figuresOf(const std::vector<double>& seconds)
{
    return {{"median_ms", quantile(seconds, 0.5) * 1000},
            {"least_ms", quantile(seconds, 0) * 1000},
            {"most_ms", quantile(seconds, 1) * 1000}};
}

}  // namespace

nlohmann::ordered_json startup(const Options& options)
{
    const auto home =
        std::filesystem::temp_directory_path() / ("segue-bench-home-" + std::to_string(::getpid()));
    std::filesystem::create_directories(home);
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        setenv(variable, home.c_str(), 1);  // a first start, of nobody's settings
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_LOGGING_RULES", "default.warning=false", 1);  // what Qt has to say of this machine's session
    const auto here = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const int rounds = std::max(kLeastRounds, options.repeat);
    std::vector<double> segue, bare, empty;
    for (int round = -1; round < rounds; ++round) {  // the first round warms the disk's cache up
        const auto ours = paintSeconds(here / "bench_segue_window"),
                   theirs = paintSeconds(here / "bench_bare_window"),
                   wordless = paintSeconds(here / "bench_empty_window");
        if (round < 0 || !ours || !theirs || !wordless) continue;
        segue.push_back(*ours);
        bare.push_back(*theirs);
        empty.push_back(*wordless);
    }
    std::error_code ignored;
    std::filesystem::remove_all(home, ignored);
    if (segue.empty()) return {{"problem", "the windows did not start"}};
    return {{"rounds", segue.size()},
            {"segue", figuresOf(segue)},
            {"bare", figuresOf(bare)},
            {"empty", figuresOf(empty)},
            {"wanted_ratio", 2},
            {"ratio", quantile(segue, 0.5) / quantile(bare, 0.5)},
            {"ratio_to_empty", quantile(segue, 0.5) / quantile(empty, 0.5)}};
}

}  // namespace segue::bench
