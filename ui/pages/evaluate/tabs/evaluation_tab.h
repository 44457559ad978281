// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/session/evaluate.h"

#include <QShowEvent>
#include <QWidget>

namespace segue::ui {

/// A tab of the Evaluate page. It fills itself when it is first looked at after an evaluation came.
class EvaluationTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Null: nothing is evaluated.
    void setEvaluated(std::shared_ptr<const Evaluated> evaluated)
    {
        if (evaluated == m_evaluated) return;
        m_evaluated = std::move(evaluated);
        m_filled = false;
        if (isVisible()) fillOnce();
    }
    virtual std::vector<plot::Plot> plots() const { return {}; }
    /// For those who want its plots before it was looked at.
    void fillOnce()
    {
        if (m_filled || !m_evaluated) return;
        m_filled = true;
        fill();
    }

Q_SIGNALS:
    void failed(const segue::Error& error);

protected:
    const std::shared_ptr<const Evaluated>& evaluated() const { return m_evaluated; }
    virtual void fill() = 0;
    void showEvent(QShowEvent* event) override
    {
        QWidget::showEvent(event);
        fillOnce();
    }

private:
    std::shared_ptr<const Evaluated> m_evaluated;
    bool m_filled = false;
};

}  // namespace segue::ui
