// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/controls_tab.h"

#include "figure/diagnostic_plots.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/evaluate/control_words.h"
#include "ui/pages/evaluate/findings_line.h"
#include "ui/tables/columns.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QSpinBox>

#include <algorithm>

namespace segue::ui {

namespace {

using Kind = Analyses::Kind;

constexpr std::array kKinds{Kind::Shuffle, Kind::TrackOrder, Kind::Recurrence, Kind::Labels, Kind::Artists};
constexpr int kUsualRepeats = evaluation::kFewestRepeats, kMostRepeats = 999, kProgressSteps = 1000;
constexpr int kChooserWidth = 38 * kGrid, kLeastPlotHeight = 17 * kGrid;

plot::Plot figureOf(const evaluation::RetrainTest& test, std::size_t target, Kind kind)
{
    return plot::retrainPlot(test, target, std::string(experiment::kTrainingControlNames[std::size_t(kind)]),
                             controlName(kind).toStdString());
}

}  // namespace

ControlsTab::ControlsTab(Outcome& outcome, const Training& training, const Activity& activity,
                         QWidget* parent)
    : EvaluationTab(parent), m_outcome(outcome), m_training(training), m_activity(activity),
      m_list(new QListWidget), m_what(new Text(TypeSize::Small, false, true)),
      m_estimate(new Text(TypeSize::Small)), m_left(new Text(TypeSize::Small, false, true)),
      m_verdict(new Text), m_repeats(new QSpinBox), m_start(new QPushButton(tr("R&un the control"))),
      m_stop(new QPushButton(tr("Sto&p"))), m_progress(new QProgressBar)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(makeChooser());
    layout->addWidget(makeResult(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ControlsTab::showChoice);
    connect(m_repeats, &QSpinBox::valueChanged, this, &ControlsTab::showEstimate);
    connect(m_start, &QPushButton::clicked, this,
            [this] { m_outcome.analyses().start(chosen(), m_repeats->value()); });
    connect(m_stop, &QPushButton::clicked, &m_outcome.analyses(), &Analyses::stop);
    connect(&m_outcome.analyses(), &Analyses::changed, this, &ControlsTab::showResult);
    connect(&m_activity, &Activity::changed, this, &ControlsTab::showActivity);
    connect(&m_training, &Training::engineLoaded, this, &ControlsTab::showActivity);
    connect(&m_outcome.analyses(), &Analyses::progressed, this, [this](double share, double secondsLeft) {
        m_progress->setValue(int(share * kProgressSteps));
        m_left->setText(secondsLeft >= 0 ? tr("%1 left").arg(duration(secondsLeft)) : QString());
    });
    m_list->setCurrentRow(0);
}

QWidget* ControlsTab::makeChooser()
{
    auto* card = new Card;
    card->setFixedWidth(kChooserWidth);
    m_list->setAccessibleName(tr("Controls"));
    m_list->setFont(ui::font(TypeSize::Body));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Kind kind : kKinds) m_list->addItem(controlName(kind));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * int(kKinds.size()) + kGrid / 2);
    for (auto* text : {m_what, m_estimate}) text->setWordWrap(true);
    m_estimate->setAccessibleName(tr("How long it will take"));
    m_left->setAccessibleName(tr("Time left"));
    m_repeats->setRange(1, kMostRepeats);
    m_repeats->setValue(kUsualRepeats);
    m_repeats->setPrefix(tr("Trainings: "));
    m_repeats->setAccessibleName(tr("Number of trainings"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kGrid);
    m_progress->setMinimumWidth(3 * kGrid);  // what the buttons leave
    m_progress->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_progress->setAccessibleName(tr("Progress of the control"));
    accent(m_start);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_repeats);
    card->body()->addWidget(m_estimate);
    keepRoom(m_progress);
    keepRoom(m_left);
    auto* buttons = row({m_start, m_stop, m_progress});
    buttons->setStretch(2, 1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_left);
    card->body()->addStretch();
    return card;
}

QWidget* ControlsTab::makeResult()
{
    auto* result = new QWidget;
    auto* grid = new QGridLayout(result);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("Result of the control"));
    grid->addWidget(m_verdict, 0, 0, 1, 2);
    grid->addWidget(new FindingsLine(m_outcome), 3, 0, 1, 2);
    for (const auto target : features::kTargets) {
        const int i = int(target);
        auto* card = new Card(targetLabel(target));
        auto*& plot = m_plots[std::size_t(i)] = new PlotView;
        auto*& line = m_lines[std::size_t(i)] = new Text(TypeSize::Small, false, true);
        line->setToolTip(
            tr("AUC of the run against the mean of the networks trained anew: the difference [its 95 % "
               "interval over albums]"));
        line->setAccessibleName(tr("Numbers of the control, %1").arg(targetLabel(target)));
        plot->setAccessibleName(tr("Control, %1").arg(targetLabel(target)));
        plot->setParts({.title = false});
        plot->setMinimumHeight(kLeastPlotHeight);
        card->layout()->setContentsMargins(2 * kGrid, kGrid / 2, kGrid, kGrid / 2);
        card->layout()->setSpacing(0);
        card->addHeadingWidget(line);
        card->body()->addWidget(plot);
        grid->addWidget(card, 1 + i / 2, i % 2);
        grid->setRowStretch(1 + i / 2, 1);
    }
    return result;
}

Kind ControlsTab::chosen() const { return kKinds[std::size_t(std::max(0, m_list->currentRow()))]; }

void ControlsTab::fill() { showChoice(); }

QString ControlsTab::obstacleInWords(Kind kind) const
{
    const auto& evaluated = m_outcome.evaluated();
    if (!evaluated || !Analyses::trains(kind)) return {};
    return ui::obstacleInWords(experiment::obstacle(*evaluated->run, evaluated->prepared->samples,
                                                    experiment::TrainingControl(kind)));
}

void ControlsTab::showChoice()
{
    m_what->setText(controlInWords(chosen()));
    m_repeats->setVisible(Analyses::trains(chosen()));
    showEstimate();
    showActivity();
    showResult();
}

void ControlsTab::showEstimate()
{
    const auto& evaluated = m_outcome.evaluated();
    if (!Analyses::trains(chosen()))
        return m_estimate->setText(tr("200 orders, and on to 399 where only more can decide; no training."));
    const double seconds = evaluated ? evaluated->run->seconds * m_repeats->value() : 0;
    m_estimate->setText(
        tr("Time, going by the run: %1. Smallest p that this can give: %2.")
            .arg(duration(seconds), QLocale().toString(1.0 / (1 + m_repeats->value()), 'f', 3)));
}

void ControlsTab::showActivity()
{
    const auto running = m_outcome.analyses().running();
    const bool going = running && *running != Kind::Importance;
    const QString obstacle = obstacleInWords(chosen());
    const bool ready =
        m_outcome.evaluated() && m_training.engine() && m_activity.now() == Activity::Kind::Idle;
    const QString why = going ? tr("A control runs already: %1.").arg(controlName(*running))
                              : tr("It needs an evaluated run, and no other work going on.");
    const auto offerStop = [&] {
        enable(m_stop, going, tr("No control runs."), tr("End now and keep what was reached"));
    };
    const auto offerStart = [&] {
        enable(m_start, ready && obstacle.isEmpty(), obstacle.isEmpty() ? why : obstacle,
               tr("Run the control that is chosen above; the window stays free"));
    };
    takeTurns(going, m_start, m_stop, offerStart, offerStop);
    enable(m_repeats, obstacle.isEmpty(), obstacle,
           tr("Each training takes as long as the run did; more of them give a finer p"));
    if (!obstacle.isEmpty()) m_estimate->setText(obstacle);
    for (auto* widget : std::array<QWidget*, 2>{m_progress, m_left}) widget->setVisible(going);
    if (going) return;
    m_progress->setValue(0);
    m_left->setText({});
}

void ControlsTab::showResult()
{
    for (auto* plot : m_plots) {
        plot->setPlot({});
        plot->setEmptyText(tr("Not measured yet."));
    }
    for (auto* line : m_lines) line->setText({});
    m_verdict->setText(
        tr("Comparing a value with the next one rewards any album. A control takes one thing away; what is "
           "lost by that came from it."));
    const auto& analyses = m_outcome.analyses();
    if (chosen() == Kind::Shuffle && analyses.shuffleTest()) showShuffles(*analyses.shuffleTest());
    if (Analyses::trains(chosen()) && analyses.retrained(chosen()))
        showRetrained(*analyses.retrained(chosen()));
    if (const auto reached = analyses.setAside(chosen()))
        m_verdict->setText(m_verdict->text() + QLatin1Char(' ') + setAsideInWords(*reached));
}

void ControlsTab::showShuffles(const evaluation::ShuffleTest& test)
{
    for (auto* plot : m_plots) plot->setEmptyText(tr("No transitions of this target."));
    for (std::size_t i = 0; i < test.targets.size(); ++i)
        m_plots[std::size_t(test.targets[i].target)]->setPlot(plot::shufflePlot(test, i));
    m_verdict->setText(shuffleInWords(test));
}

void ControlsTab::showRetrained(const evaluation::RetrainTest& test)
{
    for (auto* plot : m_plots)
        plot->setEmptyText(test.repeats > 0 ? tr("The test part has one direction only: no AUC.")
                                            : tr("No network was trained."));
    for (std::size_t i = 0; i < test.targets.size(); ++i) {
        const auto& target = test.targets[i];
        m_plots[std::size_t(target.target)]->setPlot(figureOf(test, i, chosen()));
        m_lines[std::size_t(target.target)]->setText(againstRetrained(target));
    }
    m_verdict->setText(retrainInWords(test, chosen()));
}

std::vector<plot::Plot> ControlsTab::plots() const
{
    std::vector<plot::Plot> all;
    const auto& analyses = m_outcome.analyses();
    if (const auto& test = analyses.shuffleTest())
        for (std::size_t i = 0; i < test->targets.size(); ++i) all.push_back(plot::shufflePlot(*test, i));
    for (std::size_t kind = 0; kind < Analyses::kTrainingKinds; ++kind)
        if (const auto& test = analyses.retrained(Kind(kind)))
            for (std::size_t i = 0; i < test->targets.size(); ++i)
                all.push_back(figureOf(*test, i, Kind(kind)));
    std::erase_if(all, [](const plot::Plot& plot) { return plot.empty(); });
    return all;
}

}  // namespace segue::ui
