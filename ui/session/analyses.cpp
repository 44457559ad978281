// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analyses.h"

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

void Analyses::setEvaluated(std::shared_ptr<const Evaluated> evaluated)
{
    forget();
    m_evaluated = std::move(evaluated);
}

void Analyses::forget()
{
    abandon();
    m_reading.abandon();
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
void Analyses::launch(Kind kind, Job<T>& job, typename Job<T>::Work work, std::optional<T>& place)
{
    const auto done = [this, kind, &place](Result<T> result) {
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
    };
    m_running = kind;
    Q_EMIT runningChanged();
    job.start(std::move(work), done,
              [this](double share, double secondsLeft) { Q_EMIT progressed(share, secondsLeft); });
}

void Analyses::start(Kind kind, int repeats)
{
    if (m_running || !m_evaluated) return;
    const auto evaluated = m_evaluated;
    if (kind == Kind::Shuffle)
        launch<evaluation::ShuffleTest>(
            kind, m_shuffling,
            [evaluated](const RunControl& control) { return ui::shuffle(*evaluated, control); },
            m_shuffleTest);
    else if (kind == Kind::Importance)
        launch<evaluation::ImportanceResult>(
            kind, m_measuring,
            [evaluated](const RunControl& control) { return ui::importance(*evaluated, control); },
            m_importance);
    else
        launch<evaluation::RetrainTest>(
            kind, m_retraining,
            [evaluated, repeats, control = experiment::TrainingControl(kind)](const RunControl& poll) {
                return ui::retrain(*evaluated, control, repeats, poll);
            },
            m_retrained[std::size_t(kind)]);
}

void Analyses::stop()
{
    m_shuffling.ask(RunState::Stop);
    m_measuring.ask(RunState::Stop);
    m_retraining.ask(RunState::Stop);
}

void Analyses::abandon()
{
    if (!m_running) return;
    m_shuffling.abandon();
    m_measuring.abandon();
    m_retraining.abandon();
    m_running.reset();
    Q_EMIT runningChanged();
}

void Analyses::readEpochs()
{
    if (!m_evaluated || m_epochs || m_reading.isGoingOn() || m_epochsProblem) return;
    const auto work = [evaluated = m_evaluated](const RunControl& control) {
        return experiment::EpochReplay::read(*evaluated->run, evaluated->prepared->samples, control);
    };
    m_reading.start(work, [this](Result<experiment::EpochReplay> read) {
        if (read)
            m_epochs = std::make_shared<const experiment::EpochReplay>(std::move(*read));
        else
            m_epochsProblem = read.error();
        Q_EMIT epochsChanged();
    });
}

}  // namespace segue::ui
