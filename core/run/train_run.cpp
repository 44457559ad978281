// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "base/utc.h"
#include "base/version.h"
#include "run/order_run.h"
#include "run/own_table.h"
#include "run/run_file.h"
#include "run/run_place.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>
#include <optional>
#include <utility>

namespace segue::experiment {

namespace {

std::string absolute(const std::string& path)
{
    std::error_code failed;
    const auto whole = std::filesystem::absolute(path, failed);
    return failed ? path : whole.lexically_normal().string();
}

Run describeRun(const std::string& path, const Prepared& prepared, const model::Config& config,
                const features::Split& split)
{
    Run run;
    run.path = path;
    run.config = config;
    run.cleaning = prepared.cleaning;
    run.dataPath = absolute(prepared.table->source);
    run.dataHash = prepared.table->hash;
    run.readAs = prepared.table->readAs;
    run.started = nowUtc();
    run.segueVersion = kVersion;
    const auto& albums = *prepared.cleaned.albums;
    for (std::size_t a = 0; a < albums.albums.size(); ++a)
        run.split.emplace_back(std::string(albums.id(albums.albums[a])), split.part[a]);
    const auto samplesIn = [&](features::Part part) {
        return model::scoresOrders(config) ? albumsToOrder(albums, split, part)
                                           : std::int64_t(split.samplesOf(prepared.samples, part).size());
    };
    run.trainSamples = samplesIn(features::Part::Train);
    run.validationSamples = samplesIn(features::Part::Validation);
    run.testSamples = samplesIn(features::Part::Test);
    return run;
}

/// Once a network is trained a Stop has done its work: only an Abort still ends what is left to do.
RunControl afterTraining(const RunControl& control)
{
    if (!control.poll) return {};
    return {[poll = control.poll] {
                const RunState state = poll();
                return state == RunState::Stop ? RunState::Go : state;
            },
            {}};
}

/// Trains a run whose file is open, or, where it could not be opened, in memory only.
class RunTrainer {
public:
    RunTrainer(TrainedRun& trained, const Prepared& prepared, const features::Split& split,
               std::optional<RunFile> file)
        : m_trained(trained), m_prepared(prepared), m_split(split), m_file(std::move(file))
    {
    }

    Status train(model::Engine& engine, const model::TrainControl& control)
    {
        Run& run = m_trained.run;
        auto training = engine.train(run.config, m_prepared.samples, m_split, savingEach(control),
                                     run.checkpoint, run.history);
        if (!training) return training.error();
        run.history = std::move(training->history);
        run.bestEpoch = training->bestEpoch;
        run.model = std::move(training->model);
        run.stopped = training->endedBy == RunState::Stop;
        run.failure = std::move(training->failure);
        run.seconds = std::accumulate(run.history.begin(), run.history.end(), 0.0,
                                      [](double sum, const auto& epoch) { return sum + epoch.seconds; });
        return finish(engine, afterTraining(control));
    }

    /// Of this training, on the disk.
    std::int64_t keptEpochs() const { return m_keptEpochs; }

private:
    Status finish(model::Engine& engine, const RunControl& control)
    {
        Run& run = m_trained.run;
        if (!model::scoresOrders(run.config))
            if (auto predicted = predictSealed(engine, control); !predicted) return predicted;
        if (auto remembered = rememberAlbums(control); !remembered) return remembered;
        run.finished = true;
        if (m_file) keep(m_file->finish(run));
        return Done{};
    }

    Status predictSealed(model::Engine& engine, const RunControl& control)
    {
        Run& run = m_trained.run;
        const auto sealed = m_split.samplesOf(m_prepared.samples, features::Part::Test);
        auto predictions = engine.predict(run.model, m_prepared.samples, sealed, control);
        if (!predictions) return predictions.error();
        run.predictions = predictionRows(m_prepared.samples, *predictions);
        const bool broken = std::ranges::any_of(run.predictions,
                                                [](const PredictionRow& row) { return std::isnan(row.pUp); });
        if (broken && !run.failure)  // finite weights, but too large for what lies between them
            run.failure = Error{.code = ErrorCode::NotFinite,
                                .column = "learning_rate",
                                .detail = "the predictions",
                                .expected = "learning_rate"};
        return Done{};
    }

    /// After the network, whatever ended it: what other data will be compared with stands beside every
    /// network that can predict.
    Status rememberAlbums(const RunControl& control)
    {
        Run& run = m_trained.run;
        const auto& samples = m_prepared.samples;
        const bool orders = model::scoresOrders(run.config);
        const auto learn = m_split.samplesOutside(samples, features::Part::Test),
                   choose = m_split.samplesOf(samples, features::Part::Validation);
        if (!orders)
            run.rules = evaluation::learnBaselines(samples, run.model.targets, learn, choose,
                                                   int(run.config.threads), control);
        run.learntFrom =
            learntFrom(samples, m_split, orders ? samples.table->targets() : run.model.targets, control);
        if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = run.path};
        return Done{};
    }

    model::TrainControl savingEach(const model::TrainControl& control)
    {
        model::TrainControl saving = control;
        saving.epochDone = [this, told = control.epochDone](const model::EpochReport& report) {
            if (m_file && keep(m_file->addEpoch(report))) ++m_keptEpochs;
            m_trained.run.checkpoint = report.checkpoint;
            if (told) told(report);
        };
        return saving;
    }

    /// The first failure is remembered; the model in memory goes on.
    bool keep(const Status& status)
    {
        if (!status && m_trained.saved) m_trained.saved = status.error();
        return bool(status);
    }

    TrainedRun& m_trained;
    const Prepared& m_prepared;
    const features::Split& m_split;
    std::optional<RunFile> m_file;
    std::int64_t m_keptEpochs = 0;
};

/// What is wrong with the data is said of the data's file.
Error about(const std::string& source, Error error)
{
    const bool ofData = error.code == ErrorCode::TooFewAlbums || error.code == ErrorCode::OneClass ||
                        error.code == ErrorCode::NoDirections;
    if (ofData) error.subject = source;
    return error;
}

/// What was ended at once says how much of it can be gone on with.
Error withEpochs(Error error, std::int64_t epochs)
{
    if (error.code == ErrorCode::Cancelled && epochs > 0) error.detail = std::to_string(epochs);
    return error;
}

bool isComplete(const Run& run) { return run.finished && !run.stopped; }

// Of the progress of a run that is gone on with; what is trained takes the rest.
constexpr double kRead = 0.03, kPrepared = 0.05;

/// The run's own data as they were when it was made.
Result<Prepared> dataOf(const Run& run, const RunControl& control)
{
    auto table = ownTable(run, partOf(control, 0, kRead));
    if (!table) return table.error();
    return prepare(*table, run.cleaning, model::windowOptions(run.config), run.config.ties,
                   partOf(control, kRead, kPrepared));
}

model::TrainControl restOf(const model::TrainControl& control)
{
    model::TrainControl rest = control;
    rest.progress = partOf(control, kPrepared, 1).progress;
    return rest;
}

}  // namespace

std::vector<PredictionRow> predictionRows(const features::Samples& samples,
                                          const model::Predictions& predictions)
{
    const auto& albums = *samples.table->albums;
    std::vector<PredictionRow> rows;
    rows.reserve(predictions.pUp.size());
    for (std::size_t r = 0; r < predictions.samples.size(); ++r) {
        const auto s = predictions.samples[r];
        const auto& track = albums.tracks[samples.track[s]];
        const auto& next = albums.tracks[samples.track[s] + 1];
        for (std::size_t t = 0; t < predictions.targets.size(); ++t) {
            const auto target = predictions.targets[t];
            const auto& directions = samples.direction[std::size_t(target)];
            rows.push_back({.albumId = std::string(albums.id(albums.albums[samples.album[s]])),
                            .trackNumber = track.number,
                            .nextTrackNumber = next.number,
                            .target = target,
                            .pUp = predictions.at(r, t),
                            .actual = directions.empty() ? features::Direction::Unknown : directions[s]});
        }
    }
    return rows;
}

Result<TrainedRun> trainRun(const std::string& path, const Prepared& prepared, const model::Config& asked,
                            const model::TrainControl& control)
{
    auto held = claimRun(path);
    if (!held) return held.error();
    return trainRun(std::move(*held), prepared, asked, control);
}

Result<TrainedRun> trainRun(PathLock held, const Prepared& prepared, const model::Config& asked,
                            const model::TrainControl& control)
{
    if (auto valid = model::validate(asked); !valid) return valid.error();
    const auto config = configFor(asked, *prepared.cleaned.albums);
    if (prepared.windows->targets().empty() && !model::scoresOrders(config))
        return Error{.code = ErrorCode::TargetMissing,
                     .subject = prepared.table->source,
                     .expected = "valence, energy, loudness, tempo"};
    auto split = features::splitAlbums(*prepared.cleaned.albums, model::splitOptions(config));
    if (!split) return about(prepared.table->source, split.error());
    auto engine = model::loadEngine();
    if (!engine) return engine.error();

    TrainedRun trained;
    trained.run = describeRun(held.path(), prepared, config, *split);
    trained.run.engine = (*engine)->info(int(config.threads));
    EarlierRun earlier(held);
    auto file = RunFile::create(trained.run, held);
    if (!file) return file.error();  // better before the first epoch than after the last
    RunTrainer trainer(trained, prepared, *split, std::move(*file));
    const auto done = trainer.train(**engine, control);
    if (done || trainer.keptEpochs() > 0)
        earlier.forget();
    else
        removeRun(held.place());
    if (!done) return withEpochs(about(prepared.table->source, done.error()), trainer.keptEpochs());
    return trained;
}

Result<TrainedRun> resumeRun(const std::string& path, const model::TrainControl& control)
{
    auto held = PathLock::take(path);
    if (held) return resumeRun(std::move(*held), control);
    if (held.error().code == ErrorCode::InUse) return held.error();
    auto run = readRun(path);  // a complete one can be told of where nothing can be written
    if (!run) return run.error();
    return isComplete(*run) ? Result<TrainedRun>(TrainedRun{std::move(*run)}) : held.error();
}

Result<TrainedRun> resumeRun(PathLock held, const model::TrainControl& control)
{
    clearLeftovers(held);
    auto file = RunFile::open(held);
    if (!file) return file.error();
    auto run = file->read();
    if (!run) return run.error();
    TrainedRun trained;
    trained.run = std::move(*run);
    if (isComplete(trained.run)) return trained;

    const auto epochs = std::int64_t(trained.run.history.size());
    auto prepared = dataOf(trained.run, control);
    if (!prepared) return withEpochs(prepared.error(), epochs);
    const auto& config = trained.run.config;
    auto split = features::splitAlbums(*prepared->cleaned.albums, model::splitOptions(config));
    if (!split) return split.error();
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    auto here = (*engine)->info(int(config.threads));
    here.bitExact =
        trained.run.engine.bitExact && (trained.run.history.empty() || here.sameBits(trained.run.engine));
    const bool otherFacts = !here.sameBits(trained.run.engine) || trained.run.segueVersion != kVersion;
    trained.run.engine = here;
    trained.run.segueVersion = kVersion;
    if (otherFacts)
        if (auto told = file->update(trained.run); !told) return told.error();
    RunTrainer trainer(trained, *prepared, *split, std::move(*file));
    if (auto done = trainer.train(**engine, restOf(control)); !done)
        return withEpochs(done.error(), epochs + trainer.keptEpochs());
    forgetEarlier(held);
    return trained;
}

}  // namespace segue::experiment
