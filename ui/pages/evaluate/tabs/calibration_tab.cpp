// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/calibration_tab.h"

#include "figure/diagnostic_plots.h"
#include "ui/figures/plot_view.h"
#include "ui/tables/data_table.h"
#include "ui/tables/measures.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr int kWidestTable = 64 * kGrid;  // a plot stands beside it

}  // namespace

CalibrationTab::CalibrationTab(QWidget* parent)
    : EvaluationTab(parent), m_plot(new PlotView), m_card(new Card),
      m_scores(new DataTable(tr("Calibration")))
{
    m_plot->setAccessibleName(tr("Calibration curves"));
    m_plot->setEmptyText(tr("No transition has a direction: there is nothing to calibrate."));
    m_scores->setCompact();
    auto* curves = new Card;
    curves->body()->addWidget(m_plot);
    auto* words = new Text(tr("On the diagonal a predicted 70 % comes true 70 times of 100. Brier score and "
                              "log loss are better when lower; "
                              "always saying 50 % gives 0.25 and 0.693. Intervals: 95 % over albums."),
                           TypeSize::Small, false, true);
    words->setWordWrap(true);
    m_card->body()->addWidget(words);
    m_card->body()->addWidget(m_scores, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(curves, 3);
    layout->addWidget(m_card, 2);
}

void CalibrationTab::fill()
{
    m_plot->setPlot(plot::calibrationPlot(evaluated()->evaluation));
    const MeasureTable measures(evaluated(), MeasureTable::Part::Calibration);
    m_scores->setRows(measures.rows(), measures.columns());
    const auto margins = m_card->layout()->contentsMargins();
    m_card->setMinimumWidth(std::min(m_scores->columnsWidth(), kWidestTable) + margins.left() +
                            margins.right());
}

std::vector<plot::Plot> CalibrationTab::plots() const
{
    if (!evaluated()) return {};
    auto plot = plot::calibrationPlot(evaluated()->evaluation);
    if (plot.empty()) return {};
    return {std::move(plot)};
}

}  // namespace segue::ui
