// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evaluate/tabs/evaluation_tab.h"

#include <array>

class QComboBox;
class QGridLayout;
class QSlider;

namespace segue::ui {

class PlotView;
class Text;

/// One slider moves the dot on the ROC and the precision-recall curve, the confusion matrix and the metrics
/// together.
class ThresholdTab : public EvaluationTab {
    Q_OBJECT
public:
    explicit ThresholdTab(QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;

private:
    QWidget* makeControls();
    QWidget* makeConfusion();
    QWidget* makeMetrics();
    /// Above the intervals; the kinds are longer than the intervals, and reach over the values.
    void addHeading(int line, const QString& heading, const QString& help);
    void addMetric(std::size_t i, const QString& name, const QString& help, const QString& interval);
    void showThreshold();
    void showMetrics(const evaluation::ThresholdPoint& at);
    void showRule(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at);

    /// A share with its interval and what it is a share of.
    struct Line {
        Text *name = nullptr, *value = nullptr, *interval = nullptr, *n = nullptr;
    };
    static constexpr std::size_t kRule = 1;  ///< the line of the best simple rule

    QComboBox* m_target;
    QSlider* m_slider;
    Text *m_value, *m_note;
    QGridLayout* m_grid = nullptr;   ///< of the metrics
    std::array<Text*, 4> m_cells{};  ///< tp, fn, fp, tn
    /// Accuracy, the rule's, balanced accuracy, precision, recall, specificity, F1.
    std::array<Line, 7> m_metrics{};
    PlotView *m_roc, *m_precision;
};

}  // namespace segue::ui
