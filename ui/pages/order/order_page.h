// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/pages/page.h"
#include "ui/session/order_test.h"

#include <vector>

class QTabWidget;

namespace segue::ui {

class DataTable;
class PlotView;
class QuestionCard;

/// Is the order of the tracks random? Asked of the open dataset itself; no network is needed.
class OrderPage : public Page {
    Q_OBJECT
public:
    OrderPage(const Dataset& dataset, const Choices& choices, QWidget* parent = nullptr);

    const OrderTest& test() const { return *m_test; }
    /// What its tabs show, for those who want all of it.
    std::vector<plot::Plot> plots() const;

private:
    /// A tab: one sentence, and what it rests on.
    struct Panel {
        Text* sentence;
        std::vector<PlotView*> plots;
    };
    Panel addPanel(const QString& title, const QStringList& plots);
    void addNumbers();
    void layOut();
    void showState();
    void showAnswer();
    void showVerdict();
    void showPanels(const order::OrderAnswer& answer);

    const Dataset& m_dataset;
    const Choices& m_choices;
    OrderTest* m_test;
    QuestionCard* m_question;
    Text *m_verdict, *m_basis;
    QTabWidget* m_tabs;
    Panel m_real, m_places, m_neighbours, m_contour;
    Text *m_trend, *m_chain;
    DataTable* m_numbers;
    std::shared_ptr<const experiment::Prepared> m_prepared;  ///< whose features can be chosen
};

}  // namespace segue::ui
