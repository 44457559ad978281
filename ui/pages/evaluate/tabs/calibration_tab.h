// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evaluate/tabs/evaluation_tab.h"

namespace segue::ui {

class Card;
class DataTable;
class PlotView;

/// Does "70 %" mean 70 times of 100? The calibration curves, and the scores that measure it.
class CalibrationTab : public EvaluationTab {
    Q_OBJECT
public:
    explicit CalibrationTab(QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;

private:
    PlotView* m_plot;
    Card* m_card;
    DataTable* m_scores;
};

}  // namespace segue::ui
