// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/epochs_tab.h"

#include "base/param_spec.h"
#include "figure/evaluation_plots.h"
#include "ui/figures/plot_view.h"
#include "ui/figures/style.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace segue::ui {

namespace {

using experiment::EpochReplay;

constexpr int kLeastPlotHeight = 36 * kGrid;
constexpr int kStepInterval = 150;   // ms between epochs while it plays
constexpr int kLongestPlay = 12000;  // ms: longer trainings are played in larger steps

/// The figure of one epoch: it says of which part, so that no one takes it for the sealed test part.
plot::Plot ofEpoch(plot::Plot plot, const EpochReplay::Moment& moment)
{
    plot.id = "epoch_" + plot.id;
    plot.title = plot::Phrase(SEGUE_TEXT("Plot", "%1, validation part, epoch %2"),
                              {plot.title, std::to_string(moment.epoch)});
    return plot;
}

plot::Plot agreementOf(const EpochReplay& epochs, const EpochReplay::Moment& moment)
{
    plot::Plot plot = plot::agreementOf(moment.evaluation);
    // The axis stands still while the bars move.
    plot.y.max = plot::kRoomForCounts * double(epochs.tallestBar());
    return plot;
}

}  // namespace

EpochsTab::EpochsTab(Outcome& outcome, QWidget* parent)
    : EvaluationTab(parent), m_outcome(outcome), m_play(new QPushButton(tr("Pla&y"))),
      m_slider(new QSlider(Qt::Horizontal)), m_member(new QComboBox), m_part(new Text(TypeSize::Small, true)),
      m_words(new Text), m_bars(new PlotView), m_roc(new PlotView), m_agreement(new PlotView)
{
    m_play->setCheckable(true);
    m_slider->setRange(1, 1);
    m_slider->setTickPosition(QSlider::NoTicks);
    m_slider->setAccessibleName(tr("Epoch"));
    m_member->setAccessibleName(tr("Network of the ensemble"));
    m_part->setAccessibleName(tr("The part that is shown"));
    m_words->setAccessibleName(tr("The epoch in words"));
    m_steps.setInterval(kStepInterval);
    layOut();
    connect(m_slider, &QSlider::valueChanged, this, &EpochsTab::showMoment);
    connect(m_member, &QComboBox::currentIndexChanged, this, &EpochsTab::showMember);
    connect(m_play, &QPushButton::toggled, this, &EpochsTab::play);
    connect(&m_steps, &QTimer::timeout, this, &EpochsTab::step);
    connect(&m_outcome.analyses(), &Analyses::epochsChanged, this, &EpochsTab::showEpochs);
    showEpochs();
}

void EpochsTab::layOut()
{
    auto* controls = new Card;
    m_words->setWordWrap(true);
    auto* top = row({m_words, m_part, m_member});
    top->setStretch(0, 1);
    auto* moving = row({m_play, m_slider});
    moving->setStretch(1, 1);
    controls->body()->addLayout(moving);
    controls->body()->addLayout(top);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, kGrid, 0, 0);
    grid->setSpacing(kGrid);
    grid->addWidget(controls, 0, 0, 1, 3);
    int column = 0;
    for (auto* view : {m_bars, m_roc, m_agreement}) {
        auto* card = m_cards[std::size_t(column)] = new Card;
        view->setMinimumHeight(kLeastPlotHeight);
        view->setParts({.title = false});  // files have it
        card->body()->addWidget(view);
        grid->addWidget(card, 1, column);
        grid->setColumnStretch(column++, view == m_roc ? 10 : 6);  // its legend stands beside it
    }
    m_bars->setAccessibleName(tr("Accuracy on the validation part"));
    m_roc->setAccessibleName(tr("ROC curves on the validation part"));
    m_agreement->setAccessibleName(tr("Agreement on the validation part"));
    grid->setRowStretch(1, 1);
}

void EpochsTab::fill()
{
    m_outcome.analyses().readEpochs();
    showEpochs();
}

std::int64_t EpochsTab::member() const
{
    return m_member->currentIndex() < 0 ? EpochReplay::kAll : m_member->currentData().toLongLong();
}

QString EpochsTab::whyNone() const
{
    const auto& analyses = m_outcome.analyses();
    if (analyses.epochsProblem()) return describe(*analyses.epochsProblem());
    if (!analyses.epochs()) return tr("The epochs are being read.");
    if (analyses.epochs()->transitions() == 0)
        return tr(
            "This run has no validation part, so no epoch was looked at: give it a validation share and "
            "train again.");
    if (analyses.epochs()->members() == 0)
        return tr("The file of this run kept no predictions of its epochs.");
    return {};
}

void EpochsTab::showEpochs()
{
    const QString why = whyNone();
    const auto& epochs = m_outcome.analyses().epochs();
    m_play->setChecked(false);
    enable(m_slider, why.isEmpty(), why, tr("The epoch that is shown; the arrow keys go one on or back"));
    enable(m_play, why.isEmpty(), why,
           tr("Play the training from here, or from the start if this is the end"));
    {
        const QSignalBlocker quiet(m_member);
        m_member->clear();
        if (why.isEmpty() && epochs->members() > 1) {
            m_member->addItem(tr("All networks, averaged"), qlonglong(EpochReplay::kAll));
            for (std::int64_t k = 0; k < epochs->members(); ++k)
                m_member->addItem(tr("Network %1 of %2").arg(k + 1).arg(epochs->members()), qlonglong(k));
        }
    }
    m_member->setVisible(m_member->count() > 0);
    enable(m_member, m_member->count() > 0, tr("This run trained one network."),
           tr("Averaged as the finished run predicts; a network that ended earlier stays at its last epoch"));
    m_part->setText(why.isEmpty() ? tr("Validation part: %Ln transition(s), not the sealed test part",
                                       nullptr, int(epochs->transitions()))
                                  : tr("Validation part"));
    for (auto* view : {m_bars, m_roc, m_agreement}) {
        view->setEmptyText(why.isEmpty() ? tr("No transition of the validation part has a direction.") : why);
        if (!why.isEmpty()) view->setPlot({});
    }
    m_words->setText(why);
    if (why.isEmpty()) showMember();
}

void EpochsTab::showMember()
{
    const auto& epochs = m_outcome.analyses().epochs();
    if (!epochs || epochs->members() == 0) return;
    const bool atEnd = m_slider->value() == m_slider->maximum();
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(1, int(epochs->epochs(member())));
        m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
        if (atEnd) m_slider->setValue(m_slider->maximum());
    }
    showMoment();
}

QString EpochsTab::momentInWords(const EpochReplay::Moment& moment) const
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 4); };
    QStringList words{tr("Epoch %1 of %2").arg(count(moment.epoch), count(m_slider->maximum()))};
    const auto& together = moment.evaluation.together;
    words +=
        std::isfinite(moment.loss)
            ? tr("validation loss %1 (n = %2)").arg(number(moment.loss), count(together ? together->n : 0))
            : tr("no direction known, no validation loss");
    if (moment.trainLoss) words += tr("training loss %1").arg(number(*moment.trainLoss));
    const auto& run = m_outcome.run();
    const bool alone = m_outcome.analyses().epochs()->members() == 1;
    if (run && alone && run->bestEpoch > 0)
        words += run->bestEpoch == moment.epoch ? tr("this is the network of the run")
                                                : tr("the run keeps epoch %1").arg(run->bestEpoch);
    return words.join(QStringLiteral(" · "));
}

void EpochsTab::showMoment()
{
    const auto& epochs = m_outcome.analyses().epochs();
    if (!epochs || epochs->members() == 0) return;
    const auto moment = epochs->at(member(), m_slider->value());
    m_words->setText(momentInWords(moment));
    showPlots({plot::accuracyLevels(moment.evaluation), plot::rocPlot(moment.evaluation, false),
               agreementOf(*epochs, moment)},
              moment);
}

void EpochsTab::showPlots(const std::array<plot::Plot, 3>& plots, const EpochReplay::Moment& moment)
{
    int column = 0;
    for (auto* view : {m_bars, m_roc, m_agreement}) {
        const auto& plot = plots[std::size_t(column)];
        m_cards[std::size_t(column++)]->setHeading(
            view == m_agreement ? tr("Agreement, n = %1").arg(count(moment.evaluation.agreement.n))
                                : plotText(plot.title));
        view->setPlot(ofEpoch(plot, moment));
    }
}

void EpochsTab::play(bool on)
{
    m_play->setText(on ? tr("Pa&use") : tr("Pla&y"));
    if (!on) return m_steps.stop();
    if (m_slider->value() == m_slider->maximum()) m_slider->setValue(1);
    m_steps.start();
}

void EpochsTab::step()
{
    const int stride = std::max(1, m_slider->maximum() * kStepInterval / kLongestPlay);
    m_slider->setValue(m_slider->value() + stride);
    if (m_slider->value() == m_slider->maximum()) m_play->setChecked(false);
}

void EpochsTab::hideEvent(QHideEvent* event)
{
    m_play->setChecked(false);
    EvaluationTab::hideEvent(event);
}

std::vector<plot::Plot> EpochsTab::plots() const
{
    std::vector<plot::Plot> all;
    for (auto* view : {m_bars, m_roc, m_agreement})
        if (!view->plot().empty()) all.push_back(view->plot());
    return all;
}

}  // namespace segue::ui
