// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/activity.h"

namespace segue::ui {

Activity::Activity(const Dataset& dataset, const Outcome& outcome, const ui::Training& training,
                   QObject* parent)
    : QObject(parent), m_dataset(dataset), m_outcome(outcome), m_training(training)
{
    connect(&dataset, &Dataset::activityChanged, this, &Activity::changed);
    connect(&outcome, &Outcome::activityChanged, this, &Activity::changed);
    connect(&training, &ui::Training::activityChanged, this, &Activity::changed);
    connect(&dataset, &Dataset::progressed, this, &Activity::progressed);
    connect(&outcome, &Outcome::progressed, this, &Activity::progressed);
    connect(&training, &ui::Training::progressed, this, &Activity::progressed);
}

Activity::Kind Activity::now() const
{
    if (m_training.isGoingOn()) switch (m_training.asked()) {
            case RunState::Go: return Kind::Training;
            case RunState::Pause: return Kind::Paused;
            default: return Kind::Stopping;
        }
    if (m_dataset.isReading()) return Kind::Reading;
    if (m_dataset.isPreparing()) return Kind::Preparing;
    if (m_outcome.isEvaluating()) return Kind::Evaluating;
    if (const auto kind = m_outcome.analyses().running())
        return *kind == Analyses::Kind::Importance ? Kind::Permuting
               : *kind == Analyses::Kind::Shuffle  ? Kind::Shuffling
                                                   : Kind::Retraining;
    return Kind::Idle;
}

}  // namespace segue::ui
