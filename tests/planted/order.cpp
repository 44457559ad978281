// SPDX-License-Identifier: GPL-3.0-or-later
// segue_planted_order [SEEDS]: what the verdict on order says of albums whose truth is known, with each of
// SEEDS seeds, 100 without a number. none: an order may be said in at most 4 of 100, and the ranks of all
// albums together are uniform (Kolmogorov and Smirnov at 1 %). alternating: who hears neighbours, and who
// hears everything, must say it with every seed. Ends with status 1 where one of these fails.

#include "clean/clean.h"
#include "order/scoring/real_or_random.h"
#include "read/read.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

using namespace segue;

namespace {

order::RealOrRandom scored(data::Signal signal, std::uint64_t seed, const std::string& path)
{
    data::SyntheticOptions options;
    options.signal = signal;
    options.seed = seed;
    if (auto written = data::writeSynthetic(options, path); !written)
        throw std::runtime_error(written.error().detail);
    const auto table = data::readAlbums(path);
    if (!table) throw std::runtime_error(table.error().detail);
    return order::realOrRandom(*features::makeWindows(data::clean(*table).albums, {}), {.seed = seed});
}

/// How often each of the 100 ranks came, by scorer.
using Ranks = std::array<std::array<double, order::kRankedOrders + 1>, order::kBaselines>;

/// The largest distance of their distribution from the uniform one, times the root of their number.
double distance(const std::array<double, order::kRankedOrders + 1>& ranks)
{
    double n = 0, sum = 0, largest = 0;
    for (const double count : ranks) n += count;
    for (std::size_t k = 0; k < ranks.size(); ++k) {
        sum += ranks[k] / n;
        largest = std::max(largest, std::abs(sum - double(k + 1) / double(ranks.size())));
    }
    return largest * std::sqrt(n);
}

bool checkNone(int seeds, const std::string& path)
{
    int said = 0;
    Ranks ranks{};
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto result = scored(data::Signal::None, std::uint64_t(seed), path);
        said += result.orderShown();
        for (std::size_t s = 0; s < order::kBaselines; ++s)
            for (const double rank : result.scorers[s].rank)
                ++ranks[s][std::size_t(std::lround(rank * order::kRankedOrders))];
        for (const auto& one : result.scorers)
            if (one.shown())
                std::cout << "none, seed " << seed << ": order said by " << one.name << ", p " << one.pHolm
                          << std::endl;
    }
    std::cout << "none: order said in " << said << " of " << seeds << " seeds" << std::endl;
    bool uniform = true;
    for (std::size_t s = 0; s < order::kBaselines; ++s) {
        std::cout << "none: ranks of " << order::kBaselineNames[s] << ", distance from uniform "
                  << distance(ranks[s]) << " (1 %: 1.63)" << std::endl;
        uniform = uniform && distance(ranks[s]) < 1.63;
    }
    return uniform && said * 100 <= std::max(4 * seeds, 100);
}

bool checkAlternating(int seeds, const std::string& path)
{
    int shown = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto result = scored(data::Signal::Alternating, std::uint64_t(seed), path);
        const bool both = result.scorer("neighbours")->shown() && result.scorer("both")->shown();
        shown += both;
        if (!both) std::cout << "alternating, seed " << seed << ": not said" << std::endl;
    }
    std::cout << "alternating: order said by neighbours and by both in " << shown << " of " << seeds
              << " seeds" << std::endl;
    return shown == seeds;
}

}  // namespace

int main(int argc, char** argv)
{
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 100;
    if (seeds < 1) {
        std::cerr << "segue_planted_order: expected a number of seeds\n";
        return 2;
    }
    const tests::ScratchDir folder;
    const bool none = checkNone(seeds, folder / "none.csv"),
               alternating = checkAlternating(seeds, folder / "alternating.csv");
    return none && alternating ? 0 : 1;
}
