// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_work.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace segue;
using namespace segue::tests;
using features::Part;
using model::Config;
using model::Preset;

namespace {

/// Four albums of three tracks whose valence does what `valence(album, track)` says.
template <class Valence>
SmallWork byHand(const Valence& valence)
{
    TableBuilder builder({"valence", "energy"});
    for (int a = 0; a < 4; ++a)
        for (int t = 1; t <= 3; ++t)
            builder.row("album " + std::to_string(a), t, {valence(a, t), t == 2 ? 0.9F : 0.1F});
    auto samples = features::makeSamples(features::makeWindows(builder.albums(), {}));
    return {samples, {{Part::Train, Part::Train, Part::Validation, Part::Test}}};
}

ErrorCode refusal(const Config& config, const SmallWork& work)
{
    auto training = engine().train(config, work.samples, work.split, {});
    REQUIRE_FALSE(training);
    return training.error().code;
}

}  // namespace

TEST_CASE("a target that only rises is told before training")
{
    const auto work = byHand([](int, int t) { return float(t) / 10; });
    auto training = engine().train(smallConfig(Preset::Standard), work.samples, work.split, {});
    REQUIRE_FALSE(training);
    CHECK(training.error().code == ErrorCode::OneClass);
    CHECK(training.error().column == "valence");
    CHECK(refusal(smallConfig(Preset::Album), work) == ErrorCode::OneClass);
}

TEST_CASE("no training album, no known direction, no target: told, not trained")
{
    auto work = byHand([](int, int t) { return t == 2 ? 0.9F : 0.1F; });
    work.split.part.assign(4, Part::Test);
    CHECK(refusal(smallConfig(Preset::Standard), work) == ErrorCode::TooFewAlbums);
    const auto apart =
        byHand([](int, int t) { return t == 2 ? 0.5F : std::numeric_limits<float>::quiet_NaN(); });
    CHECK(refusal(smallConfig(Preset::Standard), apart) == ErrorCode::NoDirections);
    const auto unknown = byHand([](int, int) { return std::numeric_limits<float>::quiet_NaN(); });
    auto withoutValence = engine().train(smallConfig(Preset::Standard), unknown.samples, unknown.split, {});
    REQUIRE(withoutValence);  // a column without a single value is no target; the others are trained
    CHECK(withoutValence->model.targets == std::vector{features::Target::Energy});
    TableBuilder builder({"danceability"});
    for (int t = 1; t <= 3; ++t) builder.row("a", t, {0.5F}).row("b", t, {0.5F});
    SmallWork none{features::makeSamples(features::makeWindows(builder.albums(), {})),
                   {{Part::Train, Part::Test}}};
    CHECK(refusal(smallConfig(Preset::Standard), none) == ErrorCode::TargetMissing);
}

TEST_CASE("missing values, a constant column and tiny data train all the same")
{
    const auto preset = GENERATE(Preset::Standard, Preset::Album);
    TableBuilder builder({"valence", "energy", "danceability", "liveness"});
    const float missing = std::numeric_limits<float>::quiet_NaN();
    for (int a = 0; a < 6; ++a)
        for (int t = 1; t <= 4; ++t)
            builder.row("album " + std::to_string(a), t,
                        {t == 3 && a == 1 ? missing : float((t * 7 + a * 3) % 5), float((t * 5 + a) % 3),
                         0.5F, missing});
    SmallWork work{features::makeSamples(features::makeWindows(builder.albums(), {})),
                   {{Part::Train, Part::Train, Part::Train, Part::Train, Part::Validation, Part::Test}}};
    auto config = smallConfig(preset);
    config.epochs = 2;
    const auto training = trained(config, work);
    CHECK(std::isfinite(training.history.back().trainLoss));
    auto predictions =
        engine().predict(training.model, work.samples, work.split.samplesOf(work.samples, Part::Test));
    REQUIRE(predictions);
    for (const float p : predictions->pUp) CHECK((p > 0 && p < 1));
}

TEST_CASE("a loss that leaves the numbers stops the run, says where, and keeps the last good weights")
{
    auto config = smallConfig(Preset::Standard);
    config.optimizer = model::Optimizer::Sgd;
    config.learningRate = 10;
    config.weightDecay = 1;  // together they multiply every weight by -9 a step
    config.epochs = 50;
    config.patience = 0;
    const auto work = smallWork(config);
    const auto training = trained(config, work);
    REQUIRE(training.failure);
    CHECK(training.failure->code == ErrorCode::NotFinite);
    CHECK(training.failure->column == "learning_rate");
    CHECK(training.failure->detail.find("epoch") != std::string::npos);
    CHECK(training.failure->detail.find("batch") != std::string::npos);
    CHECK(training.history.size() < 50);
    CHECK(std::isfinite(training.history.back().trainLoss));
}

TEST_CASE("an infinite input is named as the cause")
{
    const auto work = byHand([](int a, int t) {
        if (a == 0 && t == 2) return std::numeric_limits<float>::infinity();
        return t == 2 ? 0.9F : 0.1F;
    });
    auto training = engine().train(smallConfig(Preset::Standard), work.samples, work.split, {});
    REQUIRE_FALSE(training);
    CHECK(training.error().code == ErrorCode::NotFinite);
    CHECK(training.error().column == "input");
}

TEST_CASE("combinations that cannot work are refused with the parameter to change")
{
    const auto refused = [](const char* preset,
                            std::initializer_list<std::pair<const char*, const char*>> settings) {
        Config config;
        REQUIRE(model::setParam(config, "preset", preset));
        for (const auto& [name, value] : settings) REQUIRE(model::setParam(config, name, value));
        const auto valid = model::validate(config);
        return valid ? std::string("nothing") : valid.error().column;
    };
    CHECK(refused("album", {{"bidirectional", "true"}}) == "bidirectional");
    CHECK(refused("album", {{"features", "report"}}) == "features");
    CHECK(refused("standard", {{"cell", "dense"}}) == "cell");
    CHECK(refused("standard", {{"permutation", "0.5"}}) == "permutation");
    CHECK(refused("standard", {{"soft_labels", "0.5"}}) == "soft_labels");
    CHECK(refused("standard", {{"momentum", "0.9"}}) == "momentum");
    CHECK(refused("report", {{"schedule", "plateau"}}) == "schedule");
    CHECK(refused("album", {{"class_weights", "true"}}) == "class_weights");
    CHECK(refused("standard", {{"last_dropout", "-0.5"}}) == "last_dropout");
    for (const char* preset : {"report", "standard", "album"}) CHECK(refused(preset, {}) == "nothing");
}

TEST_CASE("predicting from data without a model's input names the column")
{
    auto config = smallConfig(Preset::Standard);
    config.epochs = 1;
    const auto work = smallWork(config);
    const auto training = trained(config, work);
    const auto poor = byHand([](int, int t) { return t == 2 ? 0.9F : 0.1F; });
    const std::vector<std::uint32_t> which{0, 1};
    auto predictions = engine().predict(training.model, poor.samples, which);
    REQUIRE_FALSE(predictions);
    CHECK(predictions.error().code == ErrorCode::ColumnMissing);
    auto broken = training.model;
    broken.network = "no network";
    CHECK_FALSE(engine().predict(broken, work.samples, which));
    CHECK_FALSE(engine().predictSequences(training.model, std::vector<float>(7), 5, 3));
}

TEST_CASE("weights that an epoch's last step broke are not kept, with no validation part to notice")
{
    const bool infinite =
        GENERATE(true, false);  // else weights that are numbers but too large to predict any
    int broken = 0, kept = 0;
    for (int seed = 0; seed < 12; ++seed) {
        auto config = smallConfig(Preset::Standard);
        config.seed = seed;
        config.optimizer = model::Optimizer::Sgd;
        config.learningRate = 10;
        config.validationShare = 0;
        config.patience = 0;
        config.batchSize = 5000;  // one step an epoch: what it breaks, no later batch of the epoch meets
        config.epochs = infinite ? 60 : 8;
        if (infinite)
            config.weightDecay = 1;  // together with the rate it multiplies every weight by -9 a step
        else
            config.cellActivation = model::CellActivation::Relu, config.scaleHigh = 100,
            config.hiddenSize = 32, config.dropout = 0;
        const auto work = smallWork(config);
        auto training = engine().train(config, work.samples, work.split, {});
        broken += !training || training->failure;
        if (!training || !training->failure) continue;
        ++kept;
        for (const auto part : {Part::Train, Part::Test}) {
            const auto predictions =
                engine().predict(training->model, work.samples, work.split.samplesOf(work.samples, part));
            REQUIRE(predictions);
            REQUIRE(std::ranges::all_of(predictions->pUp, [](float p) { return std::isfinite(p); }));
        }
    }
    CHECK(broken > 0);
    CHECK(kept > 0);
}
