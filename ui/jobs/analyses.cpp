// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/analyses.h"

namespace segue::ui {

Analyses::Analyses(QObject* parent) : QObject(parent) {}

Analyses::~Analyses() = default;

void Analyses::setEvaluated(std::shared_ptr<const Evaluated> evaluated)
{
    forget();
    m_evaluated = std::move(evaluated);
}

void Analyses::forget()
{
    const bool ran = m_running.has_value();
    m_job.reset();
    m_running.reset();
    m_shuffleTest.reset();
    m_importance.reset();
    if (ran) Q_EMIT runningChanged();
    for (const Kind kind : {Kind::Shuffle, Kind::Importance}) Q_EMIT changed(kind);
}

template <class T>
void Analyses::launch(Kind kind, typename ValueJob<T>::Work work, std::optional<T>& place)
{
    auto job = compute<T>(std::move(work), this, [this, kind, &place](Result<T> result) {
        m_job.release()->deleteLater();
        m_running.reset();
        Q_EMIT runningChanged();
        if (!result) return Q_EMIT failed(result.error());
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

void Analyses::start(Kind kind)
{
    if (m_running || !m_evaluated) return;
    const auto evaluated = m_evaluated;
    if (kind == Kind::Shuffle)
        launch<evaluation::ShuffleTest>(kind, [evaluated](const RunControl& control) { return ui::shuffle(*evaluated, control); }, m_shuffleTest);
    else
        launch<evaluation::ImportanceResult>(kind, [evaluated](const RunControl& control) { return ui::importance(*evaluated, control); }, m_importance);
}

void Analyses::stop()
{
    if (m_job) m_job->ask(RunState::Stop);
}

}  // namespace segue::ui
