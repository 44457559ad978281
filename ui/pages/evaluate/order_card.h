// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/order_run.h"
#include "ui/widgets/basics.h"

class QGridLayout;

namespace segue::ui {

/// Real or random: how often a run that scores orders tells an album's own order from a random one, in
/// figures.
class OrderCard : public Card {
    Q_OBJECT
public:
    explicit OrderCard(QWidget* parent = nullptr);
    void setResult(const experiment::EvaluatedOrder& evaluated);

private:
    void addRow(int row, const QStringList& cells);

    QGridLayout* m_grid;
};

/// What the run's own network showed and what that says, as sentences.
QString ordersInWords(const experiment::EvaluatedOrder& evaluated);

}  // namespace segue::ui
