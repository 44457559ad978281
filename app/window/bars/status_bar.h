// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/activity.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace segue::app {

/// Dataset, split, what goes on with its progress, and what the numbers are computed with.
class StatusBar : public QStatusBar {
    Q_OBJECT
public:
    StatusBar(ui::Dataset& dataset, const ui::Choices& choices, const ui::Training& training,
              const ui::Activity& activity, QWidget* parent = nullptr);

private:
    void showDataset();
    void showActivity();
    void showProgress(double share, double secondsLeft);
    void showEngine();

    ui::Dataset& m_dataset;
    const ui::Choices& m_choices;
    const ui::Training& m_training;
    const ui::Activity& m_activity;
    QLabel *m_file, *m_split, *m_state, *m_engine;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

}  // namespace segue::app
