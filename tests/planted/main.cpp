// SPDX-License-Identifier: GPL-3.0-or-later
// segue_planted [SEEDS]: albums without any order (signal none), trained and tested with each of SEEDS seeds, 100 without
// a number. "Order effect" may be said in at most 5 of 100; ends with status 1 where it is said more often.

#include "data/read.h"
#include "data/synthetic.h"
#include "evaluation/shuffle_test.h"
#include "model/engine.h"
#include "support/place.h"

#include <cstdlib>
#include <iostream>
#include <stdexcept>

using namespace segue;

namespace {

features::Samples albumsOf(std::uint64_t seed, const std::string& path)
{
    data::SyntheticOptions options;
    options.signal = data::Signal::None;
    options.seed = seed;
    if (auto written = data::writeSynthetic(options, path); !written) throw std::runtime_error(written.error().detail);
    const auto table = data::readAlbums(path);
    if (!table) throw std::runtime_error(table.error().detail);
    return features::makeSamples(features::makeWindows(data::clean(*table).albums, {}));
}

model::Config configOf(std::uint64_t seed)
{
    model::Config config;
    config.seed = std::int64_t(seed);
    config.epochs = 30;
    config.batchSize = 64;
    config.learningRate = 3e-3;
    return config;
}

/// The targets of which an order effect is said, one word each.
std::string effectsOf(model::Engine& engine, std::uint64_t seed, const std::string& path)
{
    const auto samples = albumsOf(seed, path);
    const auto config = configOf(seed);
    const auto split = features::splitAlbums(*samples.table->albums, model::splitOptions(config));
    if (!split) throw std::runtime_error("the albums cannot be split");
    const auto training = engine.train(config, samples, *split, {});
    if (!training) throw std::runtime_error(training.error().detail);
    const auto predict = [&](const features::Samples& given, std::span<const std::uint32_t> which) { return engine.predict(training->model, given, which); };
    evaluation::ShuffleOptions options;
    options.seed = seed;
    const auto test = evaluation::shuffleTest(samples, split->samplesOutside(samples, features::Part::Test),
                                              split->samplesOf(samples, features::Part::Test), predict, options);
    if (!test) throw std::runtime_error(test.error().detail);
    std::string words;
    for (const auto& target : test->targets)
        if (target.orderEffect) words += " " + std::string(features::targetName(target.target));
    return words;
}

}  // namespace

int main(int argc, char** argv)
{
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 100;
    const auto engine = model::loadEngine();
    if (seeds < 1 || !engine) {
        std::cerr << (engine ? "segue_planted: expected a number of seeds\n" : "segue_planted: the model module is missing\n");
        return 2;
    }
    const tests::ScratchDir folder;
    int said = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const std::string effects = effectsOf(**engine, std::uint64_t(seed), folder / "none.csv");
        said += !effects.empty();
        if (!effects.empty()) std::cout << "seed " << seed << ": order effect on" << effects << std::endl;
    }
    std::cout << "order effect in " << said << " of " << seeds << " seeds without any order" << std::endl;
    return said * 100 > 5 * seeds ? 1 : 0;
}
