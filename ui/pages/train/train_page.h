// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/session/training.h"

class QCheckBox;

namespace segue::ui {

class ConfigForm;
class DataTable;
class PlotView;
class RunBar;
class TrainingCheck;

/// The form of hyperparameters, the curves as they grow, and the bar that starts and ends a run.
class TrainPage : public Page {
    Q_OBJECT
public:
    TrainPage(Dataset& dataset, Choices& choices, Outcome& outcome, Training& training,
              QWidget* parent = nullptr);
    /// Starts a training with what stands in the form; where something stands against it, the page says what.
    void start();

private:
    void layOut();
    QWidget* makeForm();
    QWidget* makeCurves();
    void takeForm(const QString& parameter);
    void showChoices();
    void showEstimate();
    void showHistory();
    void showActivity();
    void showCheck();

    Dataset& m_dataset;
    Choices& m_choices;
    Outcome& m_outcome;
    Training& m_training;
    ConfigForm* m_form;
    Text* m_estimate;
    PlotView *m_loss, *m_accuracy;
    QCheckBox *m_smooth, *m_logarithmic;
    TrainingCheck* m_check;
    RunBar* m_bar;
};

}  // namespace segue::ui
