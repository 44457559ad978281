// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evaluate/tabs/evaluation_tab.h"
#include "ui/session/activity.h"

class QComboBox;
class QProgressBar;
class QPushButton;

namespace segue::ui {

class Card;
class DataTable;
class PlotView;
class Text;

/// What the network leans on: the accuracy it loses when one feature is exchanged between albums.
class ImportanceTab : public EvaluationTab {
    Q_OBJECT
public:
    ImportanceTab(Outcome& outcome, const Training& training, const Activity& activity,
                  QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;

private:
    void layOut();
    void showImportance();
    void showHint();
    void showTable(const evaluation::ImportanceResult& importance, features::Target target);
    void showActivity();

    Outcome& m_outcome;
    const Training& m_training;
    const Activity& m_activity;
    QPushButton *m_start, *m_stop;
    QProgressBar* m_progress;
    QComboBox *m_target, *m_view;
    Text *m_left, *m_hint;
    PlotView* m_plot;
    DataTable* m_table;
    Card* m_numbers;
};

}  // namespace segue::ui
