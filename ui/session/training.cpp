// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/training.h"

#include "run/run_file.h"
#include "run/run_place.h"
#include "ui/session/runs_folder.h"

#include <utility>

namespace segue::ui {

namespace {

/// A copy that was to be trained on and was not: the run that it was made of has all that it has.
void removeCopy(const std::string& path)
{
    if (const auto held = PathLock::take(path)) experiment::removeRun(held->place());
}

}  // namespace

Training::Training(Dataset& dataset, Choices& choices, Outcome& outcome, QObject* parent)
    : QObject(parent), m_dataset(dataset), m_choices(choices), m_outcome(outcome)
{
    connect(&m_outcome, &Outcome::runChanged, this, [this] {
        if (!isGoingOn()) m_history.clear();  // those of the run take their place
    });
}

const std::vector<model::EpochRecord>& Training::history() const
{
    return m_outcome.run() ? m_outcome.run()->history : m_history;
}

void Training::loadEngine()
{
    if (m_loading.isGoingOn() || m_engine) return;
    const int threads = int(m_choices.setup().config.threads);
    const auto work = [threads](const RunControl&) -> Result<LoadedEngine> {
        auto engine = model::loadEngine();
        if (!engine) return engine.error();
        return LoadedEngine{*engine, (*engine)->info(threads)};
    };
    m_loading.start(work, [this](Result<LoadedEngine> loaded) {
        if (!loaded) return Q_EMIT failed(loaded.error());
        m_engine = loaded->engine;
        m_engineInfo = loaded->info;
        Q_EMIT engineLoaded();
    });
}

std::optional<model::Engine::Estimate> Training::estimate() const
{
    if (isGoingOn()) return m_estimate;
    const auto& config = m_choices.setup().config;
    if (!m_engine || !m_dataset.prepared() || m_outcome.isEvaluating() || m_outcome.analyses().running() ||
        !model::validate(config))
        return std::nullopt;
    return m_engine->estimate(config, m_dataset.prepared()->samples);
}

bool Training::canGoOn() const
{
    const auto& run = m_outcome.run();
    return run && m_dataset.table() && !isGoingOn() && !run->checkpoint.empty() &&
           (run->stopped || !run->finished);
}

void Training::start()
{
    if (!m_dataset.prepared() || isGoingOn()) return;
    auto held = newRunPlace();
    if (!held) return Q_EMIT failed(held.error());
    const auto& config = m_choices.setup().config;
    begin(std::move(*held), config, {},
          [prepared = m_dataset.prepared(), config](PathLock place, const model::TrainControl& control) {
              return experiment::trainRun(std::move(place), *prepared, config, control);
          });
}

void Training::recover(const QString& runPath)
{
    if (isGoingOn()) return;
    auto held = PathLock::take(runPath.toStdString());
    if (!held) return Q_EMIT failed(held.error());
    const auto file = experiment::RunFile::open(*held);
    if (!file) return Q_EMIT failed(file.error());
    auto run = file->read();
    if (!run) return Q_EMIT failed(run.error());
    resume(std::move(*held), {.run = std::make_shared<const experiment::Run>(std::move(*run))});
}

void Training::goOn()
{
    if (!canGoOn()) return;
    const auto run = m_outcome.run();
    const bool isCopy = run->finished || !QString::fromStdString(run->path).startsWith(runsFolder());
    if (const auto free = checkFree(run->path); !free) return Q_EMIT failed(free.error());
    auto held = isCopy ? newRunPlace() : PathLock::take(run->path);
    if (!held) return Q_EMIT failed(held.error());
    if (isCopy)
        if (const auto copied = experiment::copyRun(*run, *held); !copied) {
            experiment::removeRun(held->place());
            return Q_EMIT failed(copied.error());
        }
    resume(std::move(*held), {.run = run, .isCopy = isCopy});
}

void Training::resume(PathLock held, GoneOn goneOn)
{
    const auto run = goneOn.run;
    m_choices.choose({run->cleaning, run->config},
                     tr("Choices of the run"));  // the form shows what is being trained
    m_goneOn = std::move(goneOn);
    m_goneOn.path = held.path();
    begin(std::move(held), run->config, run->history, [](PathLock place, const model::TrainControl& control) {
        return experiment::resumeRun(std::move(place), control);
    });
}

void Training::begin(PathLock held, const model::Config& config, std::vector<model::EpochRecord> history,
                     Train train)
{
    m_outcome.stopWork();
    m_config = config;
    m_estimate = estimate();
    m_history = std::move(history);
    m_discarding = false;
    m_choices.setLocked(true);
    const auto work = [this, train = std::move(train),
                       place = std::make_shared<PathLock>(std::move(held))](const JobControl& control) {
        const auto tell = [&](const model::EpochReport& report) {
            control.post([this, record = report.record] { takeEpoch(record); });
        };
        return train(std::move(*place), {control, tell});
    };
    m_job.start(
        work, [this](Result<experiment::TrainedRun> result) { end(std::move(result)); },
        [this](double share, double secondsLeft) { Q_EMIT progressed(share, secondsLeft); });
    m_earlier = m_outcome.setAside();
    Q_EMIT historyChanged();
    Q_EMIT activityChanged();
}

void Training::takeEpoch(const model::EpochRecord& record)
{
    m_history.push_back(record);
    Q_EMIT historyChanged();
}

void Training::ask(RunState state)
{
    if (!isGoingOn()) return;
    // What is thrown away is kept first: the step can be undone.
    m_discarding = m_discarding || state == RunState::Abort;
    m_job.ask(state == RunState::Abort ? RunState::Stop : state);
    Q_EMIT activityChanged();
}

void Training::end(Result<experiment::TrainedRun> result)
{
    const auto earlier = std::exchange(m_earlier, nullptr);
    const GoneOn goneOn = std::exchange(m_goneOn, {});
    m_choices.setLocked(false);
    if (!result || m_discarding) {
        m_history.clear();
        Q_EMIT historyChanged();
        Q_EMIT activityChanged();
        if (earlier) m_outcome.show(earlier);
        if (!result) return endWithout(result.error(), goneOn);
        const bool gone = m_outcome.discard(std::make_shared<const experiment::Run>(std::move(result->run)));
        return Q_EMIT ended(gone ? Ending::Discarded : Ending::Failed);
    }
    const auto run = std::make_shared<const experiment::Run>(std::move(result->run));
    m_outcome.keep(run);
    Q_EMIT activityChanged();
    if (!result->saved) Q_EMIT failed(result->saved.error());
    if (run->failure) Q_EMIT failed(*run->failure);
    Q_EMIT ended(Ending::Kept);
}

void Training::endWithout(const Error& error, const GoneOn& goneOn)
{
    const bool asked = error.code == ErrorCode::Cancelled;
    if (!asked) Q_EMIT failed(error);
    if (goneOn.isCopy) removeCopy(goneOn.path);
    if (asked && m_discarding && goneOn.run && !goneOn.isCopy)
        return Q_EMIT ended(m_outcome.discard(goneOn.run) ? Ending::Discarded : Ending::Failed);
    const Ending ending = goneOn.run ? Ending::Unchanged : Ending::Nothing;
    Q_EMIT ended(asked ? ending : Ending::Failed);
}

}  // namespace segue::ui
