// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analyses.h"

#include "ui/jobs/abandon.h"

namespace segue::ui {

static_assert(int(Analyses::Kind::TrackOrder) == int(experiment::TrainingControl::TrackOrder) &&
              int(Analyses::Kind::Artists) == int(experiment::TrainingControl::Artists));

namespace {

int reached(const evaluation::ShuffleTest& test) { return test.shuffles; }
int reached(const evaluation::RetrainTest& test) { return test.repeats; }
int reached(const evaluation::ImportanceResult& importance) { return importance.groupsReached; }

/// Half a result must not take the place of a whole one.
template <class T>
bool tellsLess(const T& fresh, const T& kept)
{
    return fresh.stopped && (!kept.stopped || reached(fresh) < reached(kept));
}

}  // namespace

Analyses::Analyses(QObject* parent) : QObject(parent) {}

Analyses::~Analyses()
{
    ui::abandon(m_job);
    ui::abandon(m_reading);
}

void Analyses::setEvaluated(std::shared_ptr<const Evaluated> evaluated)
{
    forget();
    m_evaluated = std::move(evaluated);
}

void Analyses::forget()
{
    abandon();
    ui::abandon(m_reading);
    m_shuffleTest.reset();
    m_importance.reset();
    m_retrained.fill(std::nullopt);
    m_setAside.fill(std::nullopt);
    m_epochs = nullptr;
    m_epochsProblem.reset();
    for (int kind = 0; kind <= int(Kind::Importance); ++kind) Q_EMIT changed(Kind(kind));
    Q_EMIT epochsChanged();
}

template <class T>
void Analyses::launch(Kind kind, typename ValueJob<T>::Work work, std::optional<T>& place)
{
    auto job = compute<T>(std::move(work), this, [this, kind, &place](Result<T> result) {
        m_job.release()->deleteLater();
        m_running.reset();
        Q_EMIT runningChanged();
        if (!result) return Q_EMIT failed(result.error());
        auto& aside = m_setAside[std::size_t(kind)];
        aside.reset();
        if (place && tellsLess(*result, *place))
            aside = reached(*result);
        else
            place = std::move(*result);
        Q_EMIT changed(kind);
    });
    connect(job.get(), &Job::progressed, this, &Analyses::progressed);
    auto* started = job.get();
    m_job = std::move(job);
    m_running = kind;
    Q_EMIT runningChanged();
    started->start();
}

void Analyses::start(Kind kind, int repeats)
{
    if (m_running || !m_evaluated) return;
    const auto evaluated = m_evaluated;
    if (kind == Kind::Shuffle)
        launch<evaluation::ShuffleTest>(
            kind, [evaluated](const RunControl& control) { return ui::shuffle(*evaluated, control); },
            m_shuffleTest);
    else if (kind == Kind::Importance)
        launch<evaluation::ImportanceResult>(
            kind, [evaluated](const RunControl& control) { return ui::importance(*evaluated, control); },
            m_importance);
    else
        launch<evaluation::RetrainTest>(
            kind,
            [evaluated, repeats, control = experiment::TrainingControl(kind)](const RunControl& poll) {
                return ui::retrain(*evaluated, control, repeats, poll);
            },
            m_retrained[std::size_t(kind)]);
}

void Analyses::stop()
{
    if (m_job) m_job->ask(RunState::Stop);
}

void Analyses::abandon()
{
    if (!m_running) return;
    ui::abandon(m_job);
    m_running.reset();
    Q_EMIT runningChanged();
}

void Analyses::readEpochs()
{
    if (!m_evaluated || m_epochs || m_reading || m_epochsProblem) return;
    const auto work = [evaluated = m_evaluated](const RunControl& control) {
        return experiment::EpochReplay::read(*evaluated->run, evaluated->prepared->samples, control);
    };
    auto job = compute<experiment::EpochReplay>(work, this, [this](Result<experiment::EpochReplay> read) {
        m_reading.release()->deleteLater();
        if (read)
            m_epochs = std::make_shared<const experiment::EpochReplay>(std::move(*read));
        else
            m_epochsProblem = read.error();
        Q_EMIT epochsChanged();
    });
    auto* started = job.get();
    m_reading = std::move(job);
    started->start();
}

}  // namespace segue::ui
