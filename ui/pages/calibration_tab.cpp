// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calibration_tab.h"

#include "plot/diagnostic_plots.h"
#include "ui/models/columns.h"
#include "ui/pages/data_table.h"
#include "ui/pages/furniture.h"
#include "ui/plots/plot_view.h"

#include <QHBoxLayout>

#include <functional>
#include <limits>

namespace segue::ui {

CalibrationTab::CalibrationTab(QWidget* parent) : EvaluationTab(parent), m_plot(new PlotView), m_scores(new DataTable(tr("Calibration")))
{
    m_plot->setAccessibleName(tr("Calibration curves"));
    m_plot->setEmptyText(tr("No transition has a direction: there is nothing to calibrate."));
    auto *curves = new Card, *scores = new Card(tr("Scores"));
    curves->body()->addWidget(m_plot);
    auto* words = new Text(tr("On the diagonal a predicted 70 % comes true 70 times of 100. Brier score and log loss are better when lower; "
                              "always saying 50 % gives 0.25 and 0.693."),
                           TypeSize::Body, false, true);
    words->setWordWrap(true);
    scores->body()->addWidget(words);
    scores->body()->addWidget(m_scores, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(curves, 3);
    layout->addWidget(scores, 2);
}

void CalibrationTab::fill()
{
    const auto all = evaluated();
    const auto at = [all](int row) -> const evaluation::TargetResult& { return all->evaluation.targets[std::size_t(row)]; };
    const auto number = [](const std::optional<double>& value) { return value.value_or(std::numeric_limits<double>::quiet_NaN()); };
    m_plot->setPlot(plot::calibrationPlot(all->evaluation));
    const auto column = [](const QString& title, const QString& help, std::function<double(int)> value) {
        return TableColumn{title, help, {}, std::move(value), 4, {}, {}, [](int) { return tr("no transitions"); }};
    };
    m_scores->setRows(int(all->evaluation.targets.size()),
                      {{tr("Target"), {}, [at](int row) { return targetLabel(at(row).target); }},
                       column(tr("Brier"), {}, [at, number](int row) { return number(at(row).brier); }),
                       column(tr("Log loss"), {}, [at, number](int row) { return number(at(row).logLoss); }),
                       column(tr("Error"), tr("Mean distance from the diagonal, over the transitions"),
                              [at, number](int row) { return number(evaluation::calibration(at(row).scored).error); })});
}

std::vector<plot::Plot> CalibrationTab::plots() const
{
    if (!evaluated()) return {};
    auto plot = plot::calibrationPlot(evaluated()->evaluation);
    if (plot.empty()) return {};
    return {std::move(plot)};
}

}  // namespace segue::ui
