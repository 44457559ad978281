// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/threshold_tab.h"

#include "plot/diagnostic_plots.h"
#include "plot/threshold_plots.h"
#include "ui/models/columns.h"
#include "ui/pages/furniture.h"
#include "ui/pages/verdict_words.h"
#include "ui/plots/plot_view.h"
#include "ui/words.h"

#include <QLocale>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr int kSteps = 200;

/// A share, or why there is none.
QString shown(const std::optional<double>& share, const QString& why) { return share ? percent(*share) : why; }

}  // namespace

ThresholdTab::ThresholdTab(QWidget* parent)
    : EvaluationTab(parent), m_target(new QComboBox), m_slider(new QSlider(Qt::Horizontal)), m_value(new Text(TypeSize::Section, true)),
      m_roc(new PlotView), m_precision(new PlotView)
{
    const auto carded = [](const QString& heading, PlotView* view) {
        auto* card = new Card;
        view->setAccessibleName(heading);
        view->setEmptyText(tr("There is no curve: it takes transitions that went up and ones that went down."));
        card->body()->addWidget(view);
        return card;
    };
    auto* left = new Card;
    left->body()->addWidget(makeControls());
    left->body()->addSpacing(kGrid);
    left->body()->addWidget(makeConfusion());
    left->body()->addSpacing(kGrid);
    left->body()->addWidget(makeMetrics());
    left->body()->addStretch();
    left->setFixedWidth(40 * kGrid);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(left);
    layout->addWidget(carded(tr("ROC"), m_roc), 1);
    layout->addWidget(carded(tr("Precision and recall"), m_precision), 1);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ThresholdTab::showThreshold);
    connect(m_slider, &QSlider::valueChanged, this, &ThresholdTab::showThreshold);
}

QWidget* ThresholdTab::makeControls()
{
    auto* controls = new QWidget;
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_target->setAccessibleName(tr("Target"));
    m_slider->setRange(0, kSteps);
    m_slider->setValue(kSteps / 2);
    m_slider->setAccessibleName(tr("Threshold"));
    m_slider->setToolTip(tr("Up is predicted where the probability is above this"));
    layout->addWidget(m_target);
    layout->addWidget(m_value);
    layout->addWidget(m_slider);
    return controls;
}

QWidget* ThresholdTab::makeConfusion()
{
    auto* matrix = new QWidget;
    auto* grid = new QGridLayout(matrix);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kGrid);
    const auto heading = [](const QString& text, Qt::Alignment side = Qt::AlignLeft) {
        auto* label = new Text(text, TypeSize::Small, false, true);
        label->setWordWrap(true);
        label->setAlignment(side | Qt::AlignBottom);
        return label;
    };
    grid->addWidget(heading(tr("predicted ▲ Up"), Qt::AlignRight), 0, 1);
    grid->addWidget(heading(tr("predicted ▼ Down"), Qt::AlignRight), 0, 2);
    grid->addWidget(heading(tr("was ▲ Up")), 1, 0);
    grid->addWidget(heading(tr("was ▼ Down")), 2, 0);
    const QStringList names{tr("Up, predicted Up"), tr("Up, predicted Down"), tr("Down, predicted Up"), tr("Down, predicted Down")};
    for (int i = 0; i < 4; ++i) {
        const bool right = i == 0 || i == 3;
        m_cells[std::size_t(i)] = new Text(TypeSize::Section, right);
        m_cells[std::size_t(i)]->setAccessibleName(names[i]);
        grid->addWidget(m_cells[std::size_t(i)], 1 + i / 2, 1 + i % 2, Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    return matrix;
}

QWidget* ThresholdTab::makeMetrics()
{
    auto* metrics = new QWidget;
    auto* grid = new QGridLayout(metrics);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(kGrid / 2);
    const QStringList names{tr("Accuracy"), tr("Balanced accuracy"), tr("Precision"), tr("Recall"), tr("Specificity"), tr("F1")};
    const QStringList helps{tr("Share of transitions predicted right"), tr("Mean of recall and specificity"), tr("Share of the predicted Ups that went up"),
                            tr("Share of the Ups that were predicted Up"), tr("Share of the Downs that were predicted Down"),
                            tr("Harmonic mean of precision and recall")};
    for (int i = 0; i < int(m_metrics.size()); ++i) {
        auto* name = new Text(names[i], TypeSize::Body, false, true);
        auto*& value = m_metrics[std::size_t(i)] = new Text;
        value->setAccessibleName(names[i]);
        for (auto* text : {name, value}) text->setToolTip(helps[i]);
        grid->addWidget(name, i, 0);
        grid->addWidget(value, i, 1, Qt::AlignRight);
    }
    return metrics;
}

void ThresholdTab::fill()
{
    const QSignalBlocker quiet(m_target);
    const int before = m_target->currentIndex();
    m_target->clear();
    for (const auto& result : evaluated()->evaluation.targets) m_target->addItem(targetLabel(result.target));
    m_target->setCurrentIndex(std::clamp(before, 0, std::max(0, m_target->count() - 1)));
    showThreshold();
}

void ThresholdTab::showThreshold()
{
    if (!evaluated() || m_target->currentIndex() < 0) return;
    const auto& result = evaluated()->evaluation.targets[std::size_t(m_target->currentIndex())];
    const auto at = evaluation::atThreshold(result.ranking, double(m_slider->value()) / kSteps);
    m_value->setText(tr("Threshold %1").arg(QLocale().toString(at.threshold, 'f', 3)));
    const auto& c = at.confusion;
    const std::array<std::int64_t, 4> cells{c.tp, c.fn, c.fp, c.tn};
    for (std::size_t i = 0; i < cells.size(); ++i) m_cells[i]->setText(count(cells[i]));
    const auto& shares = at.shares;
    const QString none = tr("no transitions"), noUp = c.n() ? tr("no Up here") : none, noDown = c.n() ? tr("no Down here") : none;
    const QString oneClass = c.tp + c.fn == 0 ? noUp : noDown, nothing = c.n() ? tr("nothing is predicted Up") : none;
    const QStringList values{shown(shares.accuracy, none), shown(shares.balancedAccuracy, oneClass), shown(shares.precision, nothing),
                             shown(shares.recall, noUp),   shown(shares.specificity, noDown),      shown(shares.f1, nothing)};
    for (std::size_t i = 0; i < m_metrics.size(); ++i) m_metrics[i]->setText(values[int(i)]);
    m_roc->setPlot(plot::rocAt(result, at));
    m_precision->setPlot(plot::precisionRecallAt(result, at));
}

std::vector<plot::Plot> ThresholdTab::plots() const
{
    if (!evaluated()) return {};
    auto plot = plot::precisionRecallPlot(evaluated()->evaluation);
    if (plot.empty()) return {};
    return {std::move(plot)};
}

}  // namespace segue::ui
