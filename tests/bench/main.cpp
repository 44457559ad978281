// SPDX-License-Identifier: GPL-3.0-or-later
// segue_bench [NAME ...] [--json] [--threads N] [--repeat N]: the benchmarks, all of them without a name.
#include "bench.h"

#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

const std::map<std::string, segue::bench::Measure> kBenches{{"evaluation", segue::bench::evaluation},
                                                            {"live", segue::bench::live},
                                                            {"loading", segue::bench::loading},
                                                            {"order", segue::bench::order},
                                                            {"order_training", segue::bench::orderTraining},
                                                            {"startup", segue::bench::startup},
                                                            {"table", segue::bench::table},
                                                            {"training", segue::bench::training},
                                                            {"windows", segue::bench::windows}};

int misused(const std::string& word)
{
    std::cerr << "segue_bench: " << word
              << " is not known; expected --json, --threads N, --repeat N or one of";
    for (const auto& [name, measure] : kBenches) std::cerr << ' ' << name;
    std::cerr << '\n';
    return 2;
}

void print(const std::string& name, const nlohmann::ordered_json& figures)
{
    std::cout << name << '\n';
    for (const auto& [key, value] : figures.items()) std::cout << "  " << key << ": " << value.dump() << '\n';
}

}  // namespace

int main(int argc, char** argv)
{
    segue::bench::Options options;
    bool json = false;
    std::vector<std::string> names;
    for (int k = 1; k < argc; ++k) {
        const std::string word = argv[k];
        const int number = k + 1 < argc ? std::atoi(argv[k + 1]) : 0;
        if (word == "--json") {
            json = true;
        } else if ((word == "--threads" || word == "--repeat") && number > 0) {
            (word == "--threads" ? options.threads : options.repeat) = number;
            ++k;
        } else if (kBenches.contains(word)) {
            names.push_back(word);
        } else {
            return misused(word);
        }
    }
    if (names.empty())
        for (const auto& [name, measure] : kBenches) names.push_back(name);
    nlohmann::ordered_json all;
    for (const auto& name : names) {
        all[name] = kBenches.at(name)(options);
        if (!json) print(name, all[name]);
    }
    if (json) std::cout << (names.size() == 1 ? all.front() : all).dump() << '\n';
    return 0;
}
