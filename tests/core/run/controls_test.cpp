// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/controls.h"
#include "read/read.h"
#include "run/epoch_replay.h"
#include "support/place.h"
#include "table/synthetic.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::experiment;
using features::Target;
using model::Preset;

namespace {

Prepared prepared(const model::Config& config, int albums)
{
    const tests::ScratchDir folder;
    data::SyntheticOptions options;
    options.albums = albums;
    REQUIRE(data::writeSynthetic(options, folder / "albums.csv"));
    const auto table = data::readAlbums(folder / "albums.csv");
    REQUIRE(table);
    auto made = prepare(*table, config);
    REQUIRE(made);
    return std::move(*made);
}

/// A preset made small, with a validation part, and quick to learn.
model::Config quick(Preset preset)
{
    model::Config config = model::presetConfig(preset);
    config.validationShare = 0.15;
    config.hiddenSize = config.denseSize = preset == Preset::Standard ? 0 : 12;
    config.hiddenSize = 12;
    config.lastHiddenSize = 0;
    config.learningRate = preset == Preset::Report ? 0.5 : 0.02;
    config.batchSize = preset == Preset::Album ? 8 : 64;
    config.epochs = 8;
    config.patience = 0;
    config.ensemble = preset == Preset::Album ? 2 : 1;
    config.threads = 1;
    return config;
}

struct Trained {
    Prepared data;
    Run run;
    model::Predictions observed;
};

Trained train(const model::Config& config, const std::string& path, int albums = 60)
{
    Trained result{prepared(config, albums), {}, {}};
    auto trained = trainRun(path, result.data, config, {});
    REQUIRE(trained);
    REQUIRE(trained->saved);
    result.run = std::move(trained->run);
    const auto test =
        splitOf(result.run, *result.data.cleaned.albums).samplesOf(result.data.samples, features::Part::Test);
    auto observed = (*model::loadEngine())->predict(result.run.model, result.data.samples, test);
    REQUIRE(observed);
    result.observed = std::move(*observed);
    return result;
}

double meanAuc(const evaluation::RetrainTest& test)
{
    double sum = 0, n = 0;
    for (const auto& target : test.targets)
        for (const double auc : target.retrained) sum += auc, n += 1;
    return sum / n;
}

double meanObserved(const evaluation::RetrainTest& test)
{
    double sum = 0;
    for (const auto& target : test.targets) sum += target.observed / double(test.targets.size());
    return sum;
}

evaluation::RetrainOptions repeats(int count) { return {count, 5, {100, 1, 1}}; }

}  // namespace

TEST_CASE("the replay of every preset gives the accuracies and losses that training told")
{
    const Preset preset = GENERATE(Preset::Report, Preset::Standard, Preset::Album);
    const tests::ScratchDir folder;
    const Trained trained = train(quick(preset), folder / "run.segue");
    const auto replay = EpochReplay::read(trained.run, trained.data.samples);
    REQUIRE(replay);
    REQUIRE(replay->members() == trained.run.config.ensemble);
    CHECK(replay->transitions() == trained.run.validationSamples);
    for (const auto& record : trained.run.history) {
        const auto moment = replay->at(record.member, record.epoch);
        CHECK(moment.epoch == record.epoch);
        CHECK(*moment.trainLoss == record.trainLoss);
        CHECK(*moment.evaluation.together->value(evaluation::MetricCode::Accuracy) ==
              Approx(record.validationAccuracy).epsilon(1e-9));
        CHECK(moment.loss == Approx(record.validationLoss).epsilon(1e-4));
        CHECK(moment.evaluation.targets.size() == 4);
        CHECK_FALSE(moment.evaluation.sealedTestPart);
        CHECK(moment.evaluation.agreement.n == replay->transitions());
        for (const auto count : moment.evaluation.agreement.counts) CHECK(count <= replay->tallestBar());
    }
}

TEST_CASE("an ensemble is replayed as it predicts: its networks averaged")
{
    const tests::ScratchDir folder;
    const Trained trained = train(quick(Preset::Album), folder / "run.segue");
    const auto replay = EpochReplay::read(trained.run, trained.data.samples);
    REQUIRE(replay);
    REQUIRE(replay->epochs(EpochReplay::kAll) == 8);
    const auto all = replay->at(EpochReplay::kAll, 3), first = replay->at(0, 3), second = replay->at(1, 3);
    const auto& scores = all.evaluation.targets[1].scored.score;
    for (std::size_t i = 0; i < scores.size(); ++i)
        CHECK(scores[i] == Approx((first.evaluation.targets[1].scored.score[i] +
                                   second.evaluation.targets[1].scored.score[i]) /
                                  2)
                               .margin(1e-6));
    CHECK(all.loss <= std::max(first.loss, second.loss));
    CHECK_FALSE(all.trainLoss);
}

TEST_CASE(
    "a copy of a run keeps the epochs; without a validation part there are none, without its file it is told")
{
    const tests::ScratchDir folder;
    const Trained trained = train(quick(Preset::Standard), folder / "run.segue");
    REQUIRE(saveRun(trained.run, folder / "copy.segue"));
    auto copy = readRun(folder / "copy.segue");
    REQUIRE(copy);
    CHECK(EpochReplay::read(*copy, trained.data.samples)->epochs(0) == 8);
    copy->path = folder / "gone.segue";
    CHECK(EpochReplay::read(*copy, trained.data.samples).error().code == ErrorCode::FileMissing);

    auto config = quick(Preset::Standard);
    config.validationShare = 0;
    config.epochs = 1;
    const Trained blind = train(config, folder / "blind.segue", 30);
    const auto none = EpochReplay::read(blind.run, blind.data.samples);
    REQUIRE(none);
    CHECK(none->members() == 0);
    CHECK(none->transitions() == 0);
    CHECK(none->epochs(EpochReplay::kAll) == 0);
}

TEST_CASE("with permuted labels the real networks score luck, whatever the preset")
{
    const Preset preset = GENERATE(Preset::Report, Preset::Standard, Preset::Album);
    const tests::ScratchDir folder;
    auto config = quick(preset);
    config.epochs = preset == Preset::Report ? 30 : 10;
    const Trained trained = train(config, folder / "run.segue", 120);
    const auto test = trainControl(trained.run, trained.data.samples, trained.observed,
                                   TrainingControl::Labels, repeats(3));
    REQUIRE(test);
    REQUIRE(test->targets.size() == 4);
    CHECK(test->repeats == 3);
    INFO(int(preset) << ": observed " << meanObserved(*test) << ", labels permuted " << meanAuc(*test));
    CHECK(meanAuc(*test) == Approx(0.5).margin(0.09));
    CHECK(meanObserved(*test) > meanAuc(*test) + 0.08);
}

TEST_CASE("shuffled albums, no recurrence and a split by artist train too")
{
    const tests::ScratchDir folder;
    const Trained trained = train(quick(Preset::Album), folder / "run.segue");
    for (const auto control :
         {TrainingControl::TrackOrder, TrainingControl::Recurrence, TrainingControl::Artists}) {
        INFO(int(control));
        if (obstacle(trained.run, trained.data.samples, control) != ControlObstacle::None) {
            CHECK(control == TrainingControl::Artists);  // synthetic artists may have one album each
            continue;
        }
        const auto test =
            trainControl(trained.run, trained.data.samples, trained.observed, control, repeats(2));
        REQUIRE(test);
        CHECK(test->repeats == 2);
        CHECK(test->resolution == Approx(1.0 / 3));
        CHECK(test->targets[0].retrained.size() == 2);
        CHECK(test->targets[0].ci.has_value() == (control != TrainingControl::Artists));
        CHECK(std::isfinite(*test->targets[0].difference));
    }
}

TEST_CASE("a stopped control keeps whole repeats only")
{
    const tests::ScratchDir folder;
    const Trained trained = train(quick(Preset::Standard), folder / "run.segue");
    double reached = 0;
    RunControl poll;
    poll.progress = [&](double share) { reached = share; };
    poll.poll = [&] { return reached > 0.3 ? RunState::Stop : RunState::Go; };
    const auto test = trainControl(trained.run, trained.data.samples, trained.observed,
                                   TrainingControl::Labels, repeats(4), poll);
    REQUIRE(test);
    CHECK(test->stopped);
    CHECK(test->repeats == 1);
    CHECK(test->targets[0].retrained.size() == 1);
}

TEST_CASE("what cannot be controlled says why")
{
    const tests::ScratchDir folder;
    Trained trained = train(quick(Preset::Standard), folder / "run.segue", 30);
    CHECK(obstacle(trained.run, trained.data.samples, TrainingControl::Recurrence) ==
          ControlObstacle::NoRecurrence);
    CHECK(obstacle(trained.run, trained.data.samples, TrainingControl::Labels) == ControlObstacle::None);
    trained.run.config.splitBy = features::SplitBy::Artist;
    CHECK(obstacle(trained.run, trained.data.samples, TrainingControl::Artists) ==
          ControlObstacle::SplitByArtist);
    trained.run.config.preset = Preset::Album;
    CHECK(obstacle(trained.run, trained.data.samples, TrainingControl::Recurrence) == ControlObstacle::None);
    trained.run.config.permutation = 0.7;
    CHECK(controlConfig(trained.run, TrainingControl::Labels).permutation == 0);
    CHECK(controlConfig(trained.run, TrainingControl::TrackOrder).permutation == 0.7);
}
