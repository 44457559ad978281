// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "data/read.h"
#include "experiment/run_file.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <filesystem>
#include <numeric>
#include <optional>
#include <utility>

namespace segue::experiment {

namespace {

std::string nowUtc()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::string absolute(const std::string& path)
{
    std::error_code failed;
    const auto whole = std::filesystem::absolute(path, failed);
    return failed ? path : whole.lexically_normal().string();
}

Run describeRun(const std::string& path, const Prepared& prepared, const model::Config& config, const features::Split& split)
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
    for (std::size_t a = 0; a < albums.albums.size(); ++a) run.split.emplace_back(std::string(albums.id(albums.albums[a])), split.part[a]);
    run.trainSamples = std::int64_t(split.samplesOf(prepared.samples, features::Part::Train).size());
    run.validationSamples = std::int64_t(split.samplesOf(prepared.samples, features::Part::Validation).size());
    run.testSamples = std::int64_t(split.samplesOf(prepared.samples, features::Part::Test).size());
    return run;
}

/// Trains a run whose file is open, or, where it could not be opened, in memory only.
class RunTrainer {
public:
    RunTrainer(TrainedRun& trained, const Prepared& prepared, const features::Split& split, std::optional<RunFile> file)
        : m_trained(trained), m_prepared(prepared), m_split(split), m_file(std::move(file))
    {
    }

    Status train(model::Engine& engine, const model::TrainControl& control)
    {
        Run& run = m_trained.run;
        auto training = engine.train(run.config, m_prepared.samples, m_split, savingEach(control), run.checkpoint, run.history);
        if (!training) return training.error();
        run.history = std::move(training->history);
        run.bestEpoch = training->bestEpoch;
        run.model = std::move(training->model);
        run.stopped = training->endedBy == RunState::Stop;
        run.failure = std::move(training->failure);
        run.seconds = std::accumulate(run.history.begin(), run.history.end(), 0.0, [](double sum, const auto& epoch) { return sum + epoch.seconds; });
        const auto sealed = m_split.samplesOf(m_prepared.samples, features::Part::Test);
        auto predictions = engine.predict(run.model, m_prepared.samples, sealed);
        if (!predictions) return predictions.error();
        run.predictions = predictionRows(m_prepared.samples, *predictions);
        rememberAlbums();
        const bool broken = std::ranges::any_of(run.predictions, [](const PredictionRow& row) { return std::isnan(row.pUp); });
        if (broken && !run.failure)  // finite weights, but too large for what lies between them
            run.failure = Error{ErrorCode::NotFinite, {}, 0, "learning_rate", "the predictions", "learning_rate"};
        run.finished = true;
        if (m_file) keep(m_file->finish(run));
        return Done{};
    }

private:
    /// After the network, whatever ended it: what other data will be compared with stands beside every network that can predict.
    void rememberAlbums()
    {
        const auto& samples = m_prepared.samples;
        const auto learn = m_split.samplesOutside(samples, features::Part::Test), choose = m_split.samplesOf(samples, features::Part::Validation);
        m_trained.run.rules = evaluation::learnLadder(samples, m_trained.run.model.targets, learn, choose, int(m_trained.run.config.threads));
        m_trained.run.learntFrom = learntFrom(samples, m_split, m_trained.run.model.targets);
    }

    model::TrainControl savingEach(const model::TrainControl& control)
    {
        model::TrainControl saving = control;
        saving.epochDone = [this, told = control.epochDone](const model::EpochReport& report) {
            if (m_file) keep(m_file->addEpoch(report));
            m_trained.run.checkpoint = report.checkpoint;
            if (told) told(report);
        };
        return saving;
    }

    /// The first failure is remembered; the model in memory goes on.
    void keep(const Status& status)
    {
        if (!status && m_trained.saved) m_trained.saved = status.error();
    }

    TrainedRun& m_trained;
    const Prepared& m_prepared;
    const features::Split& m_split;
    std::optional<RunFile> m_file;
};

/// The run that stood where a new one goes: put aside while training may still come to nothing, back again if it does.
class EarlierRun {
public:
    explicit EarlierRun(std::string path) : m_path(std::move(path))
    {
        std::error_code failed;
        if (!RunFile::open(m_path)) return;  // opening also puts back what a killed run left in its journal
        std::filesystem::rename(m_path, aside(), failed);
        m_moved = !failed;
    }
    EarlierRun(const EarlierRun&) = delete;
    EarlierRun& operator=(const EarlierRun&) = delete;
    ~EarlierRun()
    {
        std::error_code ignored;
        if (m_moved) std::filesystem::rename(aside(), m_path, ignored);
    }

    /// The new run is kept: the earlier one goes.
    void forget()
    {
        std::error_code ignored;
        if (std::exchange(m_moved, false)) std::filesystem::remove(aside(), ignored);
    }

private:
    std::string aside() const { return m_path + ".earlier"; }

    std::string m_path;
    bool m_moved = false;
};

/// What is wrong with the data is said of the data's file.
Error about(const std::string& source, Error error)
{
    const bool ofData = error.code == ErrorCode::TooFewAlbums || error.code == ErrorCode::OneClass ||
                        error.code == ErrorCode::NoDirections;
    if (ofData) error.subject = source;
    return error;
}

void discard(const std::string& path)
{
    std::error_code ignored;
    for (const auto* ending : {"", "-journal"}) std::filesystem::remove(path + ending, ignored);
}

}  // namespace

std::vector<PredictionRow> predictionRows(const features::Samples& samples, const model::Predictions& predictions)
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
            rows.push_back({std::string(albums.id(albums.albums[samples.album[s]])), track.number, next.number, target, predictions.at(r, t),
                            directions.empty() ? features::Direction::Unknown : directions[s]});
        }
    }
    return rows;
}

Result<TrainedRun> trainRun(const std::string& path, const Prepared& prepared, const model::Config& config, const model::TrainControl& control)
{
    if (auto valid = model::validate(config); !valid) return valid.error();
    if (prepared.windows->targets().empty())
        return Error{ErrorCode::TargetMissing, prepared.table->source, 0, {}, {}, "valence, energy, loudness, tempo"};
    auto split = features::splitAlbums(*prepared.cleaned.albums, model::splitOptions(config));
    if (!split) return about(prepared.table->source, split.error());
    auto engine = model::loadEngine();
    if (!engine) return engine.error();

    TrainedRun trained;
    trained.run = describeRun(path, prepared, config, *split);
    trained.run.engine = (*engine)->info(int(config.threads));
    EarlierRun earlier(path);
    auto file = RunFile::create(trained.run);
    if (!file) return file.error();  // better before the first epoch than after the last
    RunTrainer trainer(trained, prepared, *split, std::move(*file));
    if (auto done = trainer.train(**engine, control); !done) {
        discard(path);
        return about(prepared.table->source, done.error());
    }
    earlier.forget();
    return trained;
}

Result<TrainedRun> resumeRun(const std::string& path, const model::TrainControl& control)
{
    auto file = RunFile::open(path);
    if (!file) return file.error();
    auto run = file->read();
    if (!run) return run.error();
    TrainedRun trained;
    trained.run = std::move(*run);
    if (trained.run.finished && !trained.run.stopped) return trained;

    auto table = data::readAlbums(trained.run.dataPath, {}, trained.run.readAs);
    if (!table) return table.error();
    if ((*table)->hash != trained.run.dataHash)
        return Error{ErrorCode::RunChanged, trained.run.dataPath, 0, {}, (*table)->hash, trained.run.dataHash};
    const auto& config = trained.run.config;
    auto prepared = prepare(*table, trained.run.cleaning, model::windowOptions(config), config.ties);
    if (!prepared) return prepared.error();
    auto split = features::splitAlbums(*prepared->cleaned.albums, model::splitOptions(config));
    if (!split) return split.error();
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    auto here = (*engine)->info(int(config.threads));
    here.bitExact = trained.run.engine.bitExact && (trained.run.history.empty() || here.sameBits(trained.run.engine));
    const bool otherFacts = !here.sameBits(trained.run.engine) || trained.run.segueVersion != kVersion;
    trained.run.engine = here;
    trained.run.segueVersion = kVersion;
    if (otherFacts)
        if (auto told = file->update(trained.run); !told) return told.error();
    RunTrainer trainer(trained, *prepared, *split, std::move(*file));
    if (auto done = trainer.train(**engine, control); !done) return done.error();
    return trained;
}

}  // namespace segue::experiment
