// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/threshold_tab.h"

#include "figure/diagnostic_plots.h"
#include "figure/number.h"
#include "figure/threshold_plots.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/tables/columns.h"
#include "ui/widgets/elided_text.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

constexpr int kSteps = 200;
constexpr int kLeftWidth = 47 * kGrid;

/// The line of each metric in the grid: those with the same kind of interval stand together, under its name.
constexpr std::array kLines{1, 2, 7, 3, 4, 5, 9};
constexpr int kNewcombe = 6, kCarriedOver = 8;

QString inPercent(const std::optional<evaluation::Interval>& interval)
{
    return interval ? pointsInterval(*interval) : QString();
}

}  // namespace

ThresholdTab::ThresholdTab(QWidget* parent)
    : EvaluationTab(parent), m_target(new QComboBox), m_slider(new QSlider(Qt::Horizontal)),
      m_value(new Text(TypeSize::Section, true)), m_note(new Text(TypeSize::Small, false, true)),
      m_roc(new PlotView), m_precision(new PlotView)
{
    const auto carded = [](const QString& heading, PlotView* view) {
        auto* card = new Card;
        view->setAccessibleName(heading);
        view->setEmptyText(
            tr("There is no curve: it takes transitions that went up and ones that went down."));
        card->body()->addWidget(view);
        return card;
    };
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("Against the best simple rule"));
    auto* left = new Card;
    left->body()->addWidget(makeControls());
    left->body()->addWidget(makeConfusion());
    left->body()->addWidget(makeMetrics());
    left->body()->addStretch();
    left->setFixedWidth(kLeftWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(left);
    auto* plots = new QGridLayout;
    plots->setSpacing(kGrid);
    plots->addWidget(carded(tr("ROC"), m_roc), 0, 0);
    plots->addWidget(carded(tr("Precision and recall"), m_precision), 0, 1);
    plots->addWidget(m_note, 1, 0, 1, 2);
    plots->setRowStretch(0, 1);
    for (int column : {0, 1}) plots->setColumnStretch(column, 1);
    layout->addLayout(plots, 1);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ThresholdTab::showThreshold);
    connect(m_slider, &QSlider::valueChanged, this, &ThresholdTab::showThreshold);
}

QWidget* ThresholdTab::makeControls()
{
    auto* controls = new QWidget;
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    m_target->setAccessibleName(tr("Target"));
    m_slider->setRange(0, kSteps);
    m_slider->setValue(kSteps / 2);
    m_slider->setAccessibleName(tr("Threshold"));
    m_slider->setToolTip(tr("Up is predicted where the probability is above this"));
    auto* top = row({m_target, m_value});
    top->setStretch(0, 1);
    layout->addLayout(top);
    layout->addWidget(m_slider);
    return controls;
}

QWidget* ThresholdTab::makeConfusion()
{
    auto* matrix = new QWidget;
    auto* grid = new QGridLayout(matrix);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kGrid / 2);
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
    const QStringList names{tr("Up, predicted Up"), tr("Up, predicted Down"), tr("Down, predicted Up"),
                            tr("Down, predicted Down")};
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
    auto* grid = m_grid = new QGridLayout(metrics);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(1);
    const QString wilson = tr("95 % Wilson"), newcombe = tr("95 % Newcombe"),
                  carried = tr("95 % from Wilson's");
    addHeading(0, wilson, tr("Wilson's 95 % interval, which takes transitions for independent"));
    auto* n = new Text(tr("n"), TypeSize::Small, false, true);
    n->setToolTip(tr("The transitions that the share is of"));
    grid->addWidget(n, 0, 3, Qt::AlignRight);
    addHeading(kNewcombe, newcombe, tr("Newcombe's 95 % interval, from Wilson's of recall and specificity"));
    addHeading(kCarriedOver, carried,
               tr("Wilson's 95 % interval of hits among hits, misses and false alarms, carried over to F1"));
    addMetric(0, tr("Accuracy"), tr("Share of transitions predicted right"), wilson);
    addMetric(kRule, {}, tr("The best simple rule on the same transitions; the threshold does not move it"),
              wilson);
    addMetric(2, tr("Balanced accuracy"), tr("Mean of recall and specificity"), newcombe);
    addMetric(3, tr("Precision"), tr("Share of the predicted Ups that went up"), wilson);
    addMetric(4, tr("Recall"), tr("Share of the Ups that were predicted Up"), wilson);
    addMetric(5, tr("Specificity"), tr("Share of the Downs that were predicted Down"), wilson);
    addMetric(6, tr("F1"), tr("Harmonic mean of precision and recall"), carried);
    m_metrics[kRule].value->setAccessibleName(tr("Accuracy of the best simple rule"));
    grid->setColumnStretch(0, 1);
    return metrics;
}

void ThresholdTab::addHeading(int line, const QString& heading, const QString& help)
{
    auto* text = new Text(heading, TypeSize::Small, false, true);
    text->setToolTip(help);
    m_grid->addWidget(text, line, 1, 1, 2, Qt::AlignRight | Qt::AlignBottom);
}

void ThresholdTab::addMetric(std::size_t i, const QString& name, const QString& help, const QString& interval)
{
    auto& line = m_metrics[i];
    auto* words = i == kRule ? new ElidedText(TypeSize::Body, false, true)
                             : new Text(name, TypeSize::Body, false, true);
    line = {words, new Text, new Text(TypeSize::Small), new Text(TypeSize::Small, false, true)};
    line.value->setAccessibleName(name);
    line.interval->setAccessibleName(tr("%1, %2").arg(name, interval));
    line.n->setAccessibleName(tr("%1, n").arg(name));
    m_grid->addWidget(line.name, kLines[i], 0);
    int column = 1;
    for (auto* text : {line.value, line.interval, line.n})
        m_grid->addWidget(text, kLines[i], column++, Qt::AlignRight);
    for (auto* text : {line.name, line.value, line.interval, line.n}) text->setToolTip(help);
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
    showMetrics(at);
    showRule(result, at);
    m_roc->setPlot(plot::rocAt(result, at));
    m_precision->setPlot(plot::precisionRecallAt(result, at));
}

void ThresholdTab::showMetrics(const evaluation::ThresholdPoint& at)
{
    const auto& c = at.confusion;
    const auto& shares = at.shares;
    const auto& intervals = at.intervals;
    const QString none = tr("no transitions"), noUp = c.n() ? tr("no Up here") : none,
                  noDown = c.n() ? tr("no Down here") : none;
    const QString oneClass = c.tp + c.fn == 0 ? noUp : noDown,
                  nothing = c.n() ? tr("nothing is predicted Up") : none;
    const auto say = [this](std::size_t i, const std::optional<double>& share, const QString& why,
                            const std::optional<evaluation::Interval>& interval, std::int64_t n) {
        m_metrics[i].value->setText(share ? percent(*share) : why);
        // A reason takes the room of the numbers that are not there.
        m_grid->removeWidget(m_metrics[i].value);
        m_grid->addWidget(m_metrics[i].value, kLines[i], 1, 1, share ? 1 : 3, Qt::AlignRight);
        m_metrics[i].interval->setText(share ? inPercent(interval) : QString());
        m_metrics[i].n->setText(share ? count(n) : QString());
    };
    say(0, shares.accuracy, none, intervals.accuracy, c.n());
    say(2, shares.balancedAccuracy, oneClass, intervals.balancedAccuracy, c.n());
    say(3, shares.precision, nothing, intervals.precision, c.tp + c.fp);
    say(4, shares.recall, noUp, intervals.recall, c.tp + c.fn);
    say(5, shares.specificity, noDown, intervals.specificity, c.tn + c.fp);
    say(6, shares.f1, nothing, intervals.f1, c.tp + c.fp + c.fn);
}

void ThresholdTab::showRule(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at)
{
    const auto* best = evaluation::bestBaseline(evaluated()->evaluation, result.target);
    const auto against = evaluation::againstBestRule(result, best, at.threshold);
    auto& line = m_metrics[kRule];
    for (auto* text : {line.name, line.value, line.interval, line.n}) text->setVisible(best != nullptr);
    line.name->setText(best ? tr("   best: %1").arg(baselineLabel(best->name).toLower()) : QString());
    line.name->setToolTip(line.name->text().trimmed());
    line.value->setText(best ? percent(best->accuracy) : QString());
    line.interval->setText(against ? inPercent(against->ruleCi) : QString());
    line.n->setText(against ? count(against->n) : QString());
    QString words;
    if (against && against->n > 0) {
        const double points = 100 * double(against->modelRight - against->ruleRight) / double(against->n);
        const QString text = points < 0 ? tr("%1 points below the best rule (McNemar p = %2).")
                                        : tr("%1 points above the best rule (McNemar p = %2).");
        words =
            text.arg(QLocale().toString(std::abs(points), 'f', 1),
                     QLocale().toString(against->mcnemar, 'f', plot::decimalsToShow(against->mcnemar, 3))) +
            QLatin1Char(' ');
    }
    m_note->setText(words + tr("Intervals and p hold for a threshold fixed beforehand: one chosen here is "
                               "tuned on the test albums."));
}

std::vector<plot::Plot> ThresholdTab::plots() const
{
    if (!evaluated()) return {};
    auto plot = plot::precisionRecallPlot(evaluated()->evaluation);
    if (plot.empty()) return {};
    return {std::move(plot)};
}

}  // namespace segue::ui
