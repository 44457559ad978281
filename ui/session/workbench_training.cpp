// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workbench that trains: what begins a training, and what becomes of it.
#include "run/run_file.h"
#include "run/run_place.h"
#include "ui/jobs/runs_folder.h"
#include "ui/session/discard_run.h"
#include "ui/session/workbench.h"

#include <utility>

namespace segue::ui {

namespace {

/// A copy that was to be trained on and was not: the run that it was made of has all that it has.
void removeCopy(const std::string& path)
{
    if (const auto held = PathLock::take(path)) experiment::removeRun(held->place());
}

}  // namespace

void Workbench::startTraining()
{
    if (!m_prepared || training()) return;
    auto held = newRunPlace();
    if (!held) return Q_EMIT failed(held.error());
    m_trainingConfig = m_choices.config;
    begin(std::move(*held), {},
          [prepared = m_prepared, config = m_choices.config](PathLock place,
                                                             const model::TrainControl& control) {
              return experiment::trainRun(std::move(place), *prepared, config, control);
          });
}

void Workbench::recover(const QString& runPath)
{
    if (training()) return;
    auto held = PathLock::take(runPath.toStdString());
    if (!held) return Q_EMIT failed(held.error());
    const auto file = experiment::RunFile::open(*held);
    if (!file) return Q_EMIT failed(file.error());
    auto run = file->read();
    if (!run) return Q_EMIT failed(run.error());
    resume(std::move(*held), {.run = std::make_shared<const experiment::Run>(std::move(*run))});
}

bool Workbench::canGoOn() const
{
    return m_run && m_table && !training() && !m_run->checkpoint.empty() &&
           (m_run->stopped || !m_run->finished);
}

void Workbench::goOn()
{
    if (!canGoOn()) return;
    const bool isCopy = m_run->finished || !QString::fromStdString(m_run->path).startsWith(runsFolder());
    if (const auto free = checkFree(m_run->path); !free) return Q_EMIT failed(free.error());
    auto held = isCopy ? newRunPlace() : PathLock::take(m_run->path);
    if (!held) return Q_EMIT failed(held.error());
    if (isCopy)
        if (const auto copied = experiment::copyRun(*m_run, *held); !copied) {
            experiment::removeRun(held->place());
            return Q_EMIT failed(copied.error());
        }
    resume(std::move(*held), {.run = m_run, .isCopy = isCopy});
}

void Workbench::resume(PathLock held, GoneOn goneOn)
{
    const auto run = goneOn.run;
    choose({run->cleaning, run->config}, tr("Choices of the run"));  // the form shows what is being trained
    m_trainingConfig = run->config;
    m_goneOn = std::move(goneOn);
    m_goneOn.path = held.path();
    begin(std::move(held), run->history, [](PathLock place, const model::TrainControl& control) {
        return experiment::resumeRun(std::move(place), control);
    });
}

void Workbench::begin(PathLock held, std::vector<model::EpochRecord> history, Train train)
{
    m_evaluating.abandon();
    m_analyses.abandon();
    m_trainingEstimate = estimate();
    m_earlier = std::exchange(m_run, nullptr);
    if (std::exchange(m_dataProblem, std::nullopt)) m_earlier = nullptr;
    m_history = std::move(history);
    m_discarding = false;
    const auto takeEpoch = [this](const model::EpochRecord& record) {
        m_history.push_back(record);
        Q_EMIT historyChanged();
    };
    const auto work = [place = std::make_shared<PathLock>(std::move(held)), train = std::move(train),
                       takeEpoch](const JobControl& control) {
        const auto tell = [&](const model::EpochReport& report) {
            control.post([takeEpoch, record = report.record] { takeEpoch(record); });
        };
        return train(std::move(*place), {control, tell});
    };
    start<experiment::TrainedRun>(
        m_training, work, [this](Result<experiment::TrainedRun> result) { endTraining(std::move(result)); });
    Q_EMIT historyChanged();
    Q_EMIT runChanged();
}

void Workbench::ask(RunState state)
{
    if (!training()) return;
    // What is thrown away is kept first: the step can be undone.
    m_discarding = m_discarding || state == RunState::Abort;
    m_training.ask(state == RunState::Abort ? RunState::Stop : state);
    Q_EMIT activityChanged();
}

void Workbench::endTraining(Result<experiment::TrainedRun> result)
{
    const auto earlier = std::exchange(m_earlier, nullptr);
    const GoneOn goneOn = std::exchange(m_goneOn, {});
    if (!result || m_discarding) {
        m_history.clear();
        Q_EMIT historyChanged();
        Q_EMIT activityChanged();
        if (earlier) comeBackTo(earlier);
        if (!result) return endWithout(result.error(), goneOn);
        const bool gone = discard(std::make_shared<const experiment::Run>(std::move(result->run)));
        return Q_EMIT trainingEnded(gone ? Ending::Discarded : Ending::Failed);
    }
    const auto run = std::make_shared<const experiment::Run>(std::move(result->run));
    keep(run);
    Q_EMIT activityChanged();
    if (!result->saved) Q_EMIT failed(result->saved.error());
    if (run->failure) Q_EMIT failed(*run->failure);
    Q_EMIT trainingEnded(Ending::Kept);
}

void Workbench::endWithout(const Error& error, const GoneOn& goneOn)
{
    const bool asked = error.code == ErrorCode::Cancelled;
    if (!asked) Q_EMIT failed(error);
    if (goneOn.isCopy) removeCopy(goneOn.path);
    if (asked && m_discarding && goneOn.run && !goneOn.isCopy)
        return Q_EMIT trainingEnded(discard(goneOn.run) ? Ending::Discarded : Ending::Failed);
    const Ending ending = goneOn.run ? Ending::Unchanged : Ending::Nothing;
    Q_EMIT trainingEnded(asked ? ending : Ending::Failed);
}

bool Workbench::discard(std::shared_ptr<const experiment::Run> run)
{
    auto held = PathLock::take(run->path);
    if (!held) return Q_EMIT failed(held.error()), false;
    m_undo.push(new DiscardRun(*this, std::move(run), std::move(*held)));
    return true;
}

/// A run to look at, and one of this sitting.
void Workbench::keep(std::shared_ptr<const experiment::Run> run)
{
    m_shelf.add(run);
    if (!training()) show(std::move(run));
}

/// The run is no longer one of this sitting, and no longer looked at.
void Workbench::leave(const experiment::Run& run)
{
    m_shelf.remove(run);
    if (m_run && m_run->path == run.path) dropRun();
}

bool Workbench::isPreparedFor(const experiment::Run& run) const
{
    return m_prepared && !m_preparing.isGoingOn() && !m_prepareSoon.isActive() &&
           m_table->hash == run.dataHash && m_table->readAs.readsAs(run.readAs) &&
           m_choices.preparesAs({run.cleaning, run.config});
}

void Workbench::show(std::shared_ptr<const experiment::Run> run)
{
    if (!run->finished || !isPreparedFor(*run)) return open(QString::fromStdString(run->path));
    comeBackTo(std::move(run));
}

/// Whatever was chosen meanwhile: only what stands for the run's own data is evaluated.
void Workbench::comeBackTo(std::shared_ptr<const experiment::Run> run)
{
    takeRun(std::move(run));
    if (!isEvaluated(m_run) && m_run->finished && isPreparedFor(*m_run)) evaluate();
}

bool Workbench::isEvaluated(const std::shared_ptr<const experiment::Run>& run) const
{
    return (m_evaluated && m_evaluated->run == run) || (m_evaluatedOrders && m_evaluatedOrders->run == run);
}

void Workbench::setEvaluation(Evaluation evaluation)
{
    m_evaluated = std::move(evaluation.directions);
    m_evaluatedOrders = std::move(evaluation.orders);
    m_analyses.setEvaluated(m_evaluated);
}

void Workbench::evaluate()
{
    const auto work = [prepared = m_prepared, run = m_run](const RunControl& control) {
        return evaluateAny(prepared, run, control);
    };
    start<Evaluation>(m_evaluating, work, [this](Result<Evaluation> evaluation) {
        setEvaluation(evaluation ? std::move(*evaluation) : Evaluation());
        Q_EMIT activityChanged();
        Q_EMIT evaluatedChanged();
        if (!evaluation) Q_EMIT failed(evaluation.error());
    });
}

}  // namespace segue::ui
