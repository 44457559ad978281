// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "ui/widgets/basics.h"

namespace segue::ui {

/// One target's result at a glance: accuracy, its interval, and how far it is from the best simple rule.
class TargetCard : public Card {
    Q_OBJECT
public:
    explicit TargetCard(features::Target target, QWidget* parent = nullptr);
    /// Null: the table lacks the target, or there is nothing to evaluate.
    void show(const evaluation::TargetResult* result, const evaluation::TargetVerdict* verdict);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    features::Target m_target;
    void showRule(const evaluation::TargetVerdict* verdict);

    Text *m_accuracy, *m_intervalName, *m_interval, *m_rule, *m_ruleInterval;
};

}  // namespace segue::ui
