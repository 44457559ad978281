// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workbench that trains: what begins a training, and what becomes of it.
#include "run/run_file.h"
#include "run/run_place.h"
#include "ui/jobs/abandon.h"
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
    if (!m_prepared || m_training) return;
    auto held = newRunPlace();
    if (!held) return Q_EMIT failed(held.error());
    m_trainingConfig = m_choices.config;
    begin(std::make_unique<TrainJob>(std::move(*held), m_prepared, m_choices.config), {});
}

void Workbench::recover(const QString& runPath)
{
    if (m_training) return;
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
    return m_run && m_table && !m_training && !m_run->checkpoint.empty() &&
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
    begin(std::make_unique<TrainJob>(std::move(held)), run->history);
}

void Workbench::begin(std::unique_ptr<TrainJob> job, std::vector<model::EpochRecord> history)
{
    abandon(m_evaluating);
    m_analyses.abandon();
    m_trainingEstimate = estimate();
    m_earlier = std::exchange(m_run, nullptr);
    if (std::exchange(m_dataProblem, std::nullopt)) m_earlier = nullptr;
    m_history = std::move(history);
    m_discarding = false;
    m_training = std::move(job);
    Q_EMIT historyChanged();
    Q_EMIT runChanged();
    connect(m_training.get(), &TrainJob::epochDone, this, [this](const model::EpochRecord& record) {
        m_history.push_back(record);
        Q_EMIT historyChanged();
    });
    connect(m_training.get(), &Job::ended, this, &Workbench::endTraining);
    follow(m_training.get());
    m_training->start();
}

void Workbench::ask(RunState state)
{
    if (!m_training) return;
    // What is thrown away is kept first: the step can be undone.
    m_discarding = m_discarding || state == RunState::Abort;
    m_training->ask(state == RunState::Abort ? RunState::Stop : state);
    Q_EMIT activityChanged();
}

void Workbench::endTraining()
{
    auto result = std::move(m_training->result());
    retire(m_training);
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
    if (!m_training) show(std::move(run));
}

/// The run is no longer one of this sitting, and no longer looked at.
void Workbench::leave(const experiment::Run& run)
{
    m_shelf.remove(run);
    if (m_run && m_run->path == run.path) dropRun();
}

bool Workbench::isPreparedFor(const experiment::Run& run) const
{
    return m_prepared && !m_preparing && !m_prepareSoon.isActive() && m_table->hash == run.dataHash &&
           m_table->readAs.readsAs(run.readAs) && m_choices.preparesAs({run.cleaning, run.config});
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
    abandon(m_evaluating);
    m_evaluating = compute<Evaluation>(work, this, [this](Result<Evaluation> evaluation) {
        retire(m_evaluating);
        setEvaluation(evaluation ? std::move(*evaluation) : Evaluation());
        Q_EMIT activityChanged();
        Q_EMIT evaluatedChanged();
        if (!evaluation) Q_EMIT failed(evaluation.error());
    });
    follow(m_evaluating.get());
    m_evaluating->start();
}

}  // namespace segue::ui
