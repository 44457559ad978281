// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/workbench.h"
#include "ui/pages/evaluation_tab.h"

#include <array>

class QProgressBar;
class QPushButton;

namespace segue::ui {

class PlotView;
class Text;

/// Is it order? The shuffle test: what the network loses when the tracks of the test albums stand in another order.
class OrderTab : public EvaluationTab {
    Q_OBJECT
public:
    explicit OrderTab(Workbench& bench, QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;

private:
    void showTest();
    void showActivity();

    Workbench& m_bench;
    Text* m_verdict;
    QPushButton *m_start, *m_stop;
    QProgressBar* m_progress;
    std::array<PlotView*, features::kTargetCount> m_plots{};
    std::array<QWidget*, features::kTargetCount> m_cards{};
};

}  // namespace segue::ui
