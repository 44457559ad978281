// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workbench that trains: what begins a training, and what becomes of it.
#include "experiment/run_file.h"
#include "ui/jobs/discard_run.h"
#include "ui/jobs/workbench.h"

#include <QDateTime>
#include <QDir>

#include <utility>

namespace segue::ui {

namespace {

QString newRunPath()
{
    const QString folder = Workbench::runsFolder();
    QDir().mkpath(folder);
    const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss-zzz"));
    return folder + QLatin1Char('/') + name + QStringLiteral(".segue");
}

/// A copy that says where the data are now. Error FileUnwritable.
Status copyRun(const experiment::Run& run, const QString& path)
{
    const Error unwritable{ErrorCode::FileUnwritable, path.toStdString(), 0, {}, {}, {}};
    if (!QFile::copy(QString::fromStdString(run.path), path)) return unwritable;
    QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOwner);  // the run itself may be locked
    auto copy = experiment::RunFile::open(path.toStdString());
    return copy ? copy->update(run) : Status(copy.error());
}

}  // namespace

void Workbench::startTraining()
{
    if (!m_prepared || m_training) return;
    m_trainingConfig = m_choices.config;
    begin(std::make_unique<TrainJob>(newRunPath().toStdString(), m_prepared, m_choices.config), {});
}

void Workbench::recover(const QString& runPath)
{
    if (m_training) return;
    const auto run = experiment::readRun(runPath.toStdString());
    if (!run) return Q_EMIT failed(run.error());
    resume(runPath, *run);
}

bool Workbench::canGoOn() const { return m_run && m_table && !m_training && !m_run->checkpoint.empty() && (m_run->stopped || !m_run->finished); }

void Workbench::goOn()
{
    if (!canGoOn()) return;
    const auto run = m_run;
    const QString path = QString::fromStdString(run->path), copy = newRunPath();
    if (!run->finished && path.startsWith(runsFolder())) return resume(path, *run);
    if (const auto copied = copyRun(*run, copy); !copied) {
        QFile::remove(copy);
        return Q_EMIT failed(copied.error());
    }
    resume(copy, *run);
}

void Workbench::resume(const QString& path, const experiment::Run& run)
{
    choose({run.cleaning, run.config}, tr("Choices of the run"));  // the form shows what is being trained
    m_trainingConfig = run.config;
    begin(std::make_unique<TrainJob>(path.toStdString()), run.history);
}

void Workbench::begin(std::unique_ptr<TrainJob> job, std::vector<model::EpochRecord> history)
{
    m_evaluating.reset();
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
    if (!result || m_discarding) {
        m_history.clear();
        Q_EMIT historyChanged();
        Q_EMIT activityChanged();
        if (earlier) comeBackTo(earlier);
        if (!result) return endWithout(result.error());
        discard(std::make_shared<const experiment::Run>(std::move(result->run)));
        return Q_EMIT trainingEnded(Ending::Discarded);
    }
    const auto run = std::make_shared<const experiment::Run>(std::move(result->run));
    keep(run);
    Q_EMIT activityChanged();
    if (!result->saved) Q_EMIT failed(result->saved.error());
    if (run->failure) Q_EMIT failed(*run->failure);
    Q_EMIT trainingEnded(Ending::Kept);
}

void Workbench::endWithout(const Error& error)
{
    const bool asked = error.code == ErrorCode::Cancelled;
    if (!asked) Q_EMIT failed(error);
    Q_EMIT trainingEnded(asked ? Ending::Nothing : Ending::Failed);
}

void Workbench::discard(std::shared_ptr<const experiment::Run> run) { m_undo.push(new DiscardRun(*this, std::move(run))); }

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
    return m_prepared && !m_preparing && !m_prepareSoon.isActive() && m_table->hash == run.dataHash && m_table->readAs.readsAs(run.readAs) &&
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
    const bool isEvaluated = m_evaluated && m_evaluated->run == m_run;
    if (!isEvaluated && m_run->finished && isPreparedFor(*m_run)) evaluate();
}

void Workbench::evaluate()
{
    const auto work = [prepared = m_prepared, run = m_run](const RunControl& control) { return ui::evaluate(prepared, run, control); };
    m_evaluating = compute<Evaluated>(work, this, [this](Result<Evaluated> evaluated) {
        retire(m_evaluating);
        m_evaluated = evaluated ? std::make_shared<const Evaluated>(std::move(*evaluated)) : nullptr;
        m_analyses.setEvaluated(m_evaluated);
        Q_EMIT activityChanged();
        Q_EMIT evaluatedChanged();
        if (!evaluated) Q_EMIT failed(evaluated.error());
    });
    follow(m_evaluating.get());
    m_evaluating->start();
}

}  // namespace segue::ui
