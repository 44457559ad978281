// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/checks/training_check.h"

#include "ui/session/dataset.h"

#include <utility>

namespace segue::ui {

TrainingCheck::TrainingCheck(const Dataset& dataset, const Choices& choices, QObject* parent)
    : QObject(parent), m_dataset(dataset), m_choices(choices),
      m_job([this](Result<experiment::TrainingNotes> notes) { take(std::move(notes)); })
{
    connect(&m_dataset, &Dataset::preparedChanged, this, &TrainingCheck::lookForChange);
    connect(&m_choices, &Choices::changed, this, &TrainingCheck::lookForChange);
    lookForChange();
}

void TrainingCheck::lookForChange()
{
    const auto& prepared = m_dataset.prepared();
    const auto& config = m_choices.setup().config;
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
