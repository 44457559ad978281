// SPDX-License-Identifier: GPL-3.0-or-later
// segue_planted [SEEDS]: what is planted must be found, and nothing else, with each of SEEDS seeds, 100
// without a number. none: "order effect" may be said in at most 5 of 100. alternating (a tenth of the seeds):
// the shuffle test shows it, or the alternation baseline stands .05 above the .667 of albums without order.
// report (a tenth): energy and loudness beat the best rule, valence and tempo do not. Ends with status 1
// where one of these fails.

#include "clean/clean.h"
#include "evaluation/controls/shuffle_test.h"
#include "evaluation/evaluate.h"
#include "findings/inspect.h"
#include "network/engine.h"
#include "read/read.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

using namespace segue;

namespace {

features::Samples albumsOf(data::Signal signal, std::int64_t albums, std::uint64_t seed,
                           const std::string& path)
{
    data::SyntheticOptions options;
    options.signal = signal;
    options.seed = seed;
    if (albums > 0) options.albums = albums;
    if (auto written = data::writeSynthetic(options, path); !written)
        throw std::runtime_error(written.error().detail);
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

/// One seed: the albums, their parts, and a network trained on them.
struct Planted {
    features::Samples samples;
    std::vector<std::uint32_t> learn, choose, test;
    model::TrainedModel model;
};

Planted plant(model::Engine& engine, data::Signal signal, std::int64_t albums, std::uint64_t seed,
              const std::string& path)
{
    Planted planted;
    planted.samples = albumsOf(signal, albums, seed, path);
    const auto config = configOf(seed);
    const auto split = features::splitAlbums(*planted.samples.table->albums, model::splitOptions(config));
    if (!split) throw std::runtime_error("the albums cannot be split");
    auto training = engine.train(config, planted.samples, *split, {});
    if (!training) throw std::runtime_error(training.error().detail);
    planted.learn = split->samplesOutside(planted.samples, features::Part::Test);
    planted.choose = split->samplesOf(planted.samples, features::Part::Validation);
    planted.test = split->samplesOf(planted.samples, features::Part::Test);
    planted.model = std::move(training->model);
    return planted;
}

/// The targets of which an order effect is said, one word each.
std::string effectsOf(model::Engine& engine, const Planted& planted, std::uint64_t seed)
{
    const auto predict = [&](const features::Samples& given, std::span<const std::uint32_t> which) {
        return engine.predict(planted.model, given, which);
    };
    evaluation::ShuffleOptions options;
    options.seed = seed;
    const auto test = evaluation::shuffleTest(planted.samples, planted.learn, planted.test, predict, options);
    if (!test) throw std::runtime_error(test.error().detail);
    std::string words;
    for (const auto& target : test->targets)
        if (target.orderEffect) words += " " + std::string(features::targetName(target.target));
    return words;
}

evaluation::Evaluation evaluationOf(model::Engine& engine, const Planted& planted)
{
    const auto predictions = engine.predict(planted.model, planted.samples, planted.test);
    if (!predictions) throw std::runtime_error(predictions.error().detail);
    return evaluation::evaluate(planted.samples, *predictions, planted.learn, planted.choose,
                                {0.5, 1000, 1, 2});
}

bool checkNone(model::Engine& engine, int seeds, const std::string& path)
{
    int said = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto planted = plant(engine, data::Signal::None, 0, std::uint64_t(seed), path);
        const std::string effects = effectsOf(engine, planted, std::uint64_t(seed));
        said += !effects.empty();
        if (!effects.empty())
            std::cout << "none, seed " << seed << ": order effect on" << effects << std::endl;
    }
    std::cout << "none: order effect in " << said << " of " << seeds << " seeds" << std::endl;
    return said * 100 <= 5 * seeds;
}

bool checkAlternating(model::Engine& engine, int seeds, const std::string& path)
{
    int shown = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto planted = plant(engine, data::Signal::Alternating, 300, std::uint64_t(seed), path);
        const std::string effects = effectsOf(engine, planted, std::uint64_t(seed));
        bool baseline = true;
        for (const auto& one : evaluationOf(engine, planted).baselines)
            if (one.baseline == evaluation::Baseline::Alternation)
                baseline = baseline && one.accuracy > 2.0 / 3 + 0.05;
        shown += baseline || !effects.empty();
        std::cout << "alternating, seed " << seed << ": rung " << (baseline ? "shows it" : "does not")
                  << ", shuffle test:" << (effects.empty() ? " nothing" : effects) << std::endl;
    }
    return shown == seeds;
}

bool checkReport(model::Engine& engine, int seeds, const std::string& path)
{
    int found = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto planted = plant(engine, data::Signal::Report, 400, std::uint64_t(seed), path);
        std::string better;
        bool exact = true;
        for (const auto& verdict : evaluation::verdicts(evaluationOf(engine, planted))) {
            const bool truth =
                verdict.target == features::Target::Energy || verdict.target == features::Target::Loudness;
            const bool said = verdict.verdict == evaluation::Verdict::Better;
            exact = exact && truth == said;
            if (said) better += " " + std::string(features::targetName(verdict.target));
        }
        found += exact;
        std::cout << "report, seed " << seed << ": better than every rule on"
                  << (better.empty() ? " nothing" : better) << std::endl;
    }
    std::cout << "report: the planted targets and no other in " << found << " of " << seeds << " seeds"
              << std::endl;
    return found * 10 >= 9 * seeds;  // a 95 % interval may miss one
}

}  // namespace

int main(int argc, char** argv)
{
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 100;
    const auto engine = model::loadEngine();
    if (seeds < 1 || !engine) {
        std::cerr << (engine ? "segue_planted: expected a number of seeds\n"
                             : "segue_planted: the model module is missing\n");
        return 2;
    }
    const tests::ScratchDir folder;
    const int few = std::max(1, seeds / 10);
    const bool none = checkNone(**engine, seeds, folder / "none.csv"),
               alternating = checkAlternating(**engine, few, folder / "alternating.csv"),
               report = checkReport(**engine, few, folder / "report.csv");
    return none && alternating && report ? 0 : 1;
}
