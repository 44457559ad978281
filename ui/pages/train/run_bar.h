// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/training.h"
#include "ui/widgets/basics.h"

class QProgressBar;

namespace segue::ui {

/// Start, Go on with the open run, Pause, Stop and keep, Discard; how far the training is and how long it
/// will still take.
class RunBar : public Card {
    Q_OBJECT
public:
    RunBar(const Dataset& dataset, const Choices& choices, const Outcome& outcome, Training& training,
           QWidget* parent = nullptr);
    /// Why training cannot start because of the form; "" = it can.
    void setFormProblem(const QString& problem);

    /// Starts a training, if nothing stands against it.
    void start();

    QPushButton* startButton() const { return m_start; }
    QPushButton* goOnButton() const { return m_goOn; }
    QPushButton* stopButton() const { return m_stop; }

private:
    void showActivity();
    void showEpoch();
    void showProgress(double share, double secondsLeft);
    QString whyNoStart() const;
    QString fieldProblem() const;

    const Dataset& m_dataset;
    const Choices& m_choices;
    const Outcome& m_outcome;
    Training& m_training;
    QString m_formProblem;
    double m_secondsLeft = -1;
    QPushButton *m_start, *m_goOn, *m_pause, *m_stop, *m_discard;
    QProgressBar* m_progress;
    Text* m_words;
};

}  // namespace segue::ui
