// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/training.h"

namespace segue::ui {

/// What goes on in a session. Where it is several things, the one that a user waits for most.
class Activity : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        Idle,
        Reading,
        Preparing,
        Training,
        Paused,
        Stopping,
        Evaluating,
        Shuffling,
        Permuting,
        Retraining
    };
    Q_ENUM(Kind)

    Activity(const Dataset& dataset, const Outcome& outcome, const ui::Training& training,
             QObject* parent = nullptr);
    Kind now() const;

Q_SIGNALS:
    void changed();
    void progressed(double share, double secondsLeft);

private:
    const Dataset& m_dataset;
    const Outcome& m_outcome;
    const ui::Training& m_training;
};

}  // namespace segue::ui
