// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evaluate/tabs/evaluation_tab.h"
#include "ui/session/activity.h"

#include <array>

class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace segue::ui {

class Card;
class PlotView;
class Text;

/// Is it order, is it luck, is it the artist? One control after the other: what the run scores beside what is
/// scored with one thing taken away.
class ControlsTab : public EvaluationTab {
    Q_OBJECT
public:
    ControlsTab(Outcome& outcome, const Training& training, const Activity& activity,
                QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;

private:
    QWidget* makeChooser();
    QWidget* makeResult();
    Analyses::Kind chosen() const;
    QString obstacleInWords(Analyses::Kind kind) const;
    void showChoice();
    void showEstimate();
    void showActivity();
    void showResult();
    void showShuffles(const evaluation::ShuffleTest& test);
    void showRetrained(const evaluation::RetrainTest& test);

    Outcome& m_outcome;
    const Training& m_training;
    const Activity& m_activity;
    QListWidget* m_list;
    Text *m_what, *m_estimate, *m_left, *m_verdict;
    QSpinBox* m_repeats;
    QPushButton *m_start, *m_stop;
    QProgressBar* m_progress;
    std::array<PlotView*, features::kTargetCount> m_plots{};
    std::array<Text*, features::kTargetCount> m_lines{};
};

}  // namespace segue::ui
