// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evaluate/tabs/evaluation_tab.h"

namespace segue::ui {

class DataTable;

/// Every figure as a table: the metrics of each target, the ladder, and the predicted transitions.
class NumbersTab : public EvaluationTab {
    Q_OBJECT
public:
    explicit NumbersTab(QWidget* parent = nullptr);

protected:
    void fill() override;

private:
    DataTable *m_metrics, *m_baselines, *m_transitions;
};

}  // namespace segue::ui
