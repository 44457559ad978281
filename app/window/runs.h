// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/training.h"

namespace segue::ui {
class MessageBar;
}

namespace segue::app {

/// What is told of trainings that left nothing to look at, and of runs that a crash interrupted.
class Runs : public QObject {
    Q_OBJECT
public:
    Runs(ui::Training& training, ui::Outcome& outcome, QUndoStack& steps, ui::MessageBar& messages,
         QObject* parent);

    /// Offers to go on with the newest run that a crash interrupted.
    void offerRecovery();

Q_SIGNALS:
    /// A run is about to be trained on.
    void trainingWanted();

private:
    void tellEnding(ui::Training::Ending ending);
    void throwAway(const QString& run);

    ui::Training& m_training;
    ui::Outcome& m_outcome;
    QUndoStack& m_steps;
    ui::MessageBar& m_messages;
};

}  // namespace segue::app
