// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/training_check.h"

#include "ui/session/workbench.h"

#include <utility>

namespace segue::ui {

TrainingCheck::TrainingCheck(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench),
      m_job([this](Result<experiment::TrainingNotes> notes) { take(std::move(notes)); })
{
    connect(&bench, &Workbench::preparedChanged, this, &TrainingCheck::lookForChange);
    connect(&bench, &Workbench::choicesChanged, this, &TrainingCheck::lookForChange);
    lookForChange();
}

void TrainingCheck::lookForChange()
{
    const auto& prepared = m_bench.prepared();
    const auto& config = m_bench.choices().config;
    if (prepared == m_prepared && m_config == config) return;
    m_prepared = prepared;
    m_config = config;
    m_problem.reset();
    m_notes = {};
    if (prepared && model::validate(config))
        m_job.ask(
            [prepared, config](const RunControl&) { return experiment::trainingNotes(*prepared, config); });
    else
        m_job.ask({});
    Q_EMIT changed();
}

void TrainingCheck::take(Result<experiment::TrainingNotes> notes)
{
    if (notes)
        m_notes = std::move(*notes);
    else
        m_problem = notes.error();
    Q_EMIT changed();
}

}  // namespace segue::ui
