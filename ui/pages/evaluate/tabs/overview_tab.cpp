// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/overview_tab.h"

#include "figure/evaluation_plots.h"
#include "ui/figures/album_arc.h"
#include "ui/figures/plot_view.h"
#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QScreen>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr int kLeastPlotHeight = 38 * kGrid;

}  // namespace

OverviewTab::OverviewTab(QWidget* above)
    : m_bars(new PlotView), m_roc(new PlotView), m_agreement(new PlotView)
{
    const auto carded = [](const QString& name, PlotView* view) {
        auto* card = new Card;
        view->setAccessibleName(name);
        view->setMinimumHeight(kLeastPlotHeight);
        card->body()->addWidget(view);
        return card;
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, kGrid, 0, 0);
    grid->setSpacing(kGrid);
    if (above) grid->addWidget(above, 0, 0, 1, 2);
    grid->addWidget(carded(tr("Accuracy, and the simple rules"), m_bars), 1, 0);
    grid->addWidget(carded(tr("ROC curves"), m_roc), 1, 1);
    grid->addWidget(carded(tr("Agreement over the targets"), m_agreement), 2, 0, 1, 2);
    for (int line : {1, 2}) grid->setRowStretch(line, 1);
    for (int column : {0, 1}) grid->setColumnStretch(column, 1);
    m_bars->setEmptyText(tr("No transition has a direction: there is no accuracy."));
    m_roc->setEmptyText(tr("There is no curve: it takes transitions that went up and ones that went down."));
    m_agreement->setEmptyText(tr("No transition has a direction: there is no agreement."));
    for (auto* view : {m_bars, m_agreement})
        view->setToolTip(
            tr("Click a bar to list its transitions; or walk to it with the arrow keys and press Enter"));
    connect(m_bars, &PlotView::barClicked, this, [this](int, int target) { listTarget(target); });
    connect(m_agreement, &PlotView::barClicked, this, [this](int, int bin) { listBin(bin); });
}

void OverviewTab::fill()
{
    m_bars->setPlot(plot::accuracyBars(evaluated()->evaluation));
    m_roc->setPlot(plot::rocPlot(evaluated()->evaluation));
    m_agreement->setPlot(plot::agreementOf(evaluated()->evaluation));
}

void OverviewTab::listBin(int bin)
{
    auto rows = transitionsAgreeing(*evaluated(), std::size_t(bin));
    const int n = int(rows.size());
    list(n, transitionColumns(evaluated(), std::move(rows)), tr("%Ln transition(s) of this bar", nullptr, n),
         tr("Every row goes from the track to the one after it. ✗ marks a target that was predicted wrong."))
        ->setColumnHidden(2, true);  // the next track is the next number
}

void OverviewTab::listTarget(int index)
{
    if (index < 0 || index >= int(evaluated()->evaluation.targets.size())) return;
    const auto& result = evaluated()->evaluation.targets[std::size_t(index)];
    auto rows = transitionsOf(*evaluated(), result.target);
    const int n = int(rows.size());
    list(n, targetColumns(evaluated(), result.target, std::move(rows)),
         tr("%Ln transition(s): %1", nullptr, n).arg(targetLabel(result.target).toLower()),
         tr("%1 of %2 were predicted wrong: they come first, the surest mistake on top. Every row goes from "
            "the track to the one after it.")
             .arg(count(n - result.confusion.right()), count(n)));
}

DataTable* OverviewTab::list(int n, std::vector<TableColumn> columns, const QString& title,
                             const QString& text)
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* table = new DataTable(tr("Transitions of this bar"));
    table->setRows(n, std::move(columns));
    auto* words = new Text(text, TypeSize::Small, false, true);
    words->setWordWrap(true);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(words);
    layout->addWidget(table, 1);
    const int needed = table->horizontalHeader()->length() + 7 * kGrid;  // margins and a scroll bar
    dialog->resize(std::min(needed, screen()->availableSize().width() - 4 * kGrid), 64 * kGrid);
    dialog->show();
    return table;
}

std::vector<plot::Plot> OverviewTab::plots() const
{
    if (!evaluated()) return {};
    const auto& evaluation = evaluated()->evaluation;
    std::vector<plot::Plot> all{plot::accuracyBars(evaluation), plot::rocPlot(evaluation),
                                plot::agreementOf(evaluation)};
    std::erase_if(all, [](const plot::Plot& plot) { return plot.empty(); });
    return all;
}

}  // namespace segue::ui
