// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace segue::bench {

struct Options {
    int threads = 2;
    int repeat = 3;
};

/// A benchmark: measures, and returns its figures as JSON (times in seconds, sizes in bytes). One file each.
using Measure = nlohmann::ordered_json (*)(const Options&);

nlohmann::ordered_json evaluation(const Options& options);
nlohmann::ordered_json training(const Options& options);
nlohmann::ordered_json live(const Options& options);
nlohmann::ordered_json loading(const Options& options);
nlohmann::ordered_json order(const Options& options);
nlohmann::ordered_json orderTraining(const Options& options);
nlohmann::ordered_json startup(const Options& options);
nlohmann::ordered_json table(const Options& options);
nlohmann::ordered_json windows(const Options& options);

}  // namespace segue::bench
