// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace segue::app {

/// Dataset, split, what goes on with its progress, and what the numbers are computed with.
class StatusBar : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusBar(ui::Session& session, QWidget* parent = nullptr);

private:
    void showDataset();
    void showActivity();
    void showProgress(double share, double secondsLeft);
    void showEngine();

    ui::Session& m_session;
    QLabel *m_dataset, *m_split, *m_state, *m_engine;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

}  // namespace segue::app
