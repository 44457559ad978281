// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/session/activity.h"

#include <array>

class QTabWidget;

namespace segue::ui {

class EvaluationTab;
class OrderCard;
class TargetCard;

/// The result in words, a card a target, and the tabs that look closer; of a run that scores orders, its
/// figures alone.
class EvaluatePage : public Page {
    Q_OBJECT
public:
    EvaluatePage(const Dataset& dataset, Outcome& outcome, const Training& training, const Activity& activity,
                 QWidget* parent = nullptr);
    /// Every plot of the page that shows something.
    std::vector<plot::Plot> plots() const;

private:
    void layOut();
    void addTabs();
    void showEvaluated();
    void showOrders(const EvaluatedOrders& orders);
    void setStateOf(const std::shared_ptr<const experiment::Run>& run, const QString& what);
    void showEmpty();

    Outcome& m_outcome;
    const Training& m_training;
    const Activity& m_activity;
    Text* m_words;
    std::array<TargetCard*, features::kTargetCount> m_cards{};
    QTabWidget* m_tabs;
    OrderCard* m_orders;
    std::vector<EvaluationTab*> m_tabList;
    QPushButton *m_train, *m_find, *m_history;
};

}  // namespace segue::ui
