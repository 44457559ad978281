// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/training_notes.h"
#include "ui/jobs/latest_job.h"

namespace segue::ui {

class Choices;
class Dataset;

/// What a training with the present choices would meet, known before it is started.
class TrainingCheck : public QObject {
    Q_OBJECT
public:
    TrainingCheck(const Dataset& dataset, const Choices& choices, QObject* parent = nullptr);

    /// Why it cannot start; empty while that is not known.
    const std::optional<Error>& problem() const { return m_problem; }
    /// What does not stop it; empty while that is not known.
    const experiment::TrainingNotes& notes() const { return m_notes; }

Q_SIGNALS:
    void changed();

private:
    void lookForChange();
    void take(Result<experiment::TrainingNotes> notes);

    const Dataset& m_dataset;
    const Choices& m_choices;
    std::shared_ptr<const experiment::Prepared> m_prepared;  ///< what is checked, or was
    std::optional<model::Config> m_config;
    std::optional<Error> m_problem;
    experiment::TrainingNotes m_notes;
    LatestJob<experiment::TrainingNotes> m_job;
};

}  // namespace segue::ui
