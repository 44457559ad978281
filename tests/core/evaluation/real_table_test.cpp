// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/clean.h"
#include "evaluation/baselines/baselines.h"
#include "read/read.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <array>

using namespace segue;
using namespace segue::evaluation;

namespace {

/// Accuracy and AUC of every baseline for every target, means over seeded splits by album.
struct Means {
    std::array<std::array<double, kBaselineCount>, features::kTargetCount> accuracy{}, auc{};
};

void addSplit(Means& means, const features::Samples& samples, const InputTable& inputs, std::uint64_t seed,
              double share)
{
    features::SplitOptions options;
    options.seed = seed;
    const auto split = features::splitAlbums(*samples.table->albums, options);
    REQUIRE(split);
    const auto learn = split->samplesOutside(samples, features::Part::Test),
               test = split->samplesOf(samples, features::Part::Test);
    for (const features::Target target : features::kTargets) {
        const Rules rules = learnRules(samples, inputs, target, learn);
        const auto t = std::size_t(target);
        for (std::size_t baseline = 0; baseline < kBaselineCount; ++baseline) {
            const BaselinePrediction prediction = applyRule(rules, Baseline(baseline), samples, inputs, test);
            Scored scored;
            scored.score = prediction.score;
            std::int64_t right = 0;
            for (std::size_t i = 0; i < test.size(); ++i) {
                scored.up.push_back(samples.direction[t][test[i]] == features::Direction::Up);
                right += scored.up.back() == prediction.up[i];
            }
            means.accuracy[t][baseline] += share * double(right) / double(test.size());
            means.auc[t][baseline] += share * *auc(scored);
        }
    }
}

}  // namespace

TEST_CASE("on real albums the rules score what they scored when measured independently")
{
    const std::string path = tests::shared("data/albums-spotify.csv");
    SEGUE_SKIP_WITHOUT(path, "shared/data/albums-spotify.csv");
    const auto table = data::readAlbums(path);
    REQUIRE(table);
    const auto cleaned = data::clean(*table);
    const auto samples = features::makeSamples(features::makeWindows(cleaned.albums, {}));
    REQUIRE(samples.size() == 42403);
    const InputTable inputs = baselineInputs(*samples.table);
    Means means;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) addSplit(means, samples, inputs, seed, 1.0 / 8);

    const auto check = [](const auto& ours, Baseline baseline, std::array<double, 4> measured) {
        for (std::size_t t = 0; t < 4; ++t) {
            INFO(kBaselineNames[std::size_t(baseline)] << ", " << features::kTargetNames[t]);
            CHECK(ours[t][std::size_t(baseline)] == Approx(measured[t]).margin(0.01));
        }
    };
    check(means.accuracy, Baseline::RunningMean, {.718, .707, .697, .710});
    check(means.accuracy, Baseline::Median, {.690, .664, .636, .717});
    check(means.accuracy, Baseline::Alternation, {.671, .665, .663, .665});
    check(means.accuracy, Baseline::Logistic, {.721, .710, .695, .721});
    check(means.auc, Baseline::Logistic, {.796, .780, .763, .800});
}
