// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/outcome.h"

#include "ui/session/evaluate.h"
#include "ui/session/steps/discard_run.h"

#include <utility>

namespace segue::ui {

Outcome::Outcome(Dataset& dataset, Choices& choices, QObject* parent)
    : QObject(parent), m_dataset(dataset), m_choices(choices)
{
    connect(&m_dataset, &Dataset::leaving, this, &Outcome::clear);
    connect(&m_dataset, &Dataset::opened, this, [this](const Opened& opened) {
        if (opened.run) show(opened.run, opened.dataProblem);
    });
    connect(&m_dataset, &Dataset::preparedChanged, this, &Outcome::takePrepared);
    connect(&m_analyses, &Analyses::runningChanged, this, &Outcome::activityChanged);
    connect(&m_analyses, &Analyses::progressed, this, &Outcome::progressed);
    connect(&m_analyses, &Analyses::failed, this, &Outcome::failed);
}

void Outcome::show(std::shared_ptr<const experiment::Run> run, const std::optional<Error>& dataProblem)
{
    m_run = std::move(run);
    m_dataProblem = dataProblem;
    m_shelf.renew(m_run);
    Q_EMIT runChanged();
    // Whatever was chosen meanwhile: only what stands for the run's own data is evaluated.
    if (!isEvaluated(m_run) && m_run->finished && m_dataset.isPreparedFor(*m_run)) evaluate();
}

void Outcome::keep(std::shared_ptr<const experiment::Run> run)
{
    m_shelf.add(run);
    if (m_choices.areLocked()) return;
    if (!run->finished || !m_dataset.isPreparedFor(*run))
        return m_dataset.open(QString::fromStdString(run->path));
    show(std::move(run));
}

void Outcome::leave(const experiment::Run& run)
{
    m_shelf.remove(run);
    if (m_run && m_run->path == run.path) clear();
}

bool Outcome::discard(std::shared_ptr<const experiment::Run> run)
{
    auto held = PathLock::take(run->path);
    if (!held) return Q_EMIT failed(held.error()), false;
    m_choices.undoStack()->push(new DiscardRun(*this, std::move(run), std::move(*held)));
    return true;
}

void Outcome::clear()
{
    if (isEvaluating()) {
        m_evaluating.abandon();
        Q_EMIT activityChanged();
    }
    m_run = nullptr;
    m_dataProblem.reset();
    setEvaluation({});
    Q_EMIT runChanged();
    Q_EMIT evaluatedChanged();
}

void Outcome::stopWork()
{
    m_evaluating.abandon();
    m_analyses.abandon();
    Q_EMIT activityChanged();
}

std::shared_ptr<const experiment::Run> Outcome::setAside()
{
    auto run = std::exchange(m_run, nullptr);
    if (std::exchange(m_dataProblem, std::nullopt)) run = nullptr;
    Q_EMIT runChanged();
    return run;
}

void Outcome::findData(const QString& path)
{
    if (m_run) m_dataset.openRun(QString::fromStdString(m_run->path), path);
}

Status Outcome::saveAs(const QString& path) const
{
    return m_run ? experiment::saveRun(*m_run, path.toStdString())
                 : Status(Error{ErrorCode::RunUnfinished, path.toStdString(), 0, {}, {}, {}});
}

void Outcome::takePrepared()
{
    if (m_run && m_run->finished && !evaluated() && !evaluatedOrders() && m_dataset.isPreparedFor(*m_run))
        evaluate();
}

bool Outcome::isEvaluated(const std::shared_ptr<const experiment::Run>& run) const
{
    return (evaluated() && evaluated()->run == run) || (evaluatedOrders() && evaluatedOrders()->run == run);
}

void Outcome::setEvaluation(Evaluation evaluation)
{
    m_evaluation = std::move(evaluation);
    m_analyses.setEvaluated(evaluated());
}

void Outcome::evaluate()
{
    const auto work = [prepared = m_dataset.prepared(), run = m_run](const RunControl& control) {
        return evaluateAny(prepared, run, control);
    };
    const auto done = [this](Result<Evaluation> evaluation) {
        setEvaluation(evaluation ? std::move(*evaluation) : Evaluation());
        Q_EMIT activityChanged();
        Q_EMIT evaluatedChanged();
        if (!evaluation) Q_EMIT failed(evaluation.error());
    };
    m_evaluating.start(work, done,
                       [this](double share, double secondsLeft) { Q_EMIT progressed(share, secondsLeft); });
    Q_EMIT activityChanged();
}

}  // namespace segue::ui
