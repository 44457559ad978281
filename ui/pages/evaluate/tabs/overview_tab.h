// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evaluate/tabs/evaluation_tab.h"
#include "ui/tables/table_column.h"

namespace segue::ui {

class DataTable;
class PlotView;

/// Accuracy on its ladder, the ROC curves, the agreement histogram.
class OverviewTab : public EvaluationTab {
    Q_OBJECT
public:
    /// `above` stands over the plots; the tab takes it.
    explicit OverviewTab(QWidget* above = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;

private:
    /// Lists what a bar of the agreement histogram counts.
    void listBin(int bin);
    /// Lists the transitions of a target, its mistakes first.
    void listTarget(int index);
    DataTable* list(int n, std::vector<TableColumn> columns, const QString& title, const QString& text);

    PlotView *m_bars, *m_roc, *m_agreement;
};

}  // namespace segue::ui
