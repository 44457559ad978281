// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/run_bar.h"

#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace segue::ui {

namespace {

constexpr int kProgressSteps = 1000;

}  // namespace

RunBar::RunBar(const Dataset& dataset, const Choices& choices, const Outcome& outcome, Training& training,
               QWidget* parent)
    : Card({}, parent), m_dataset(dataset), m_choices(choices), m_outcome(outcome), m_training(training),
      m_start(new QPushButton(tr("&Start training"))), m_goOn(new QPushButton(tr("Go &on"))),
      m_pause(new QPushButton(tr("&Pause"))), m_stop(new QPushButton(tr("Stop and &keep"))),
      m_discard(new QPushButton(tr("Discar&d"))), m_progress(new QProgressBar),
      m_words(new Text(TypeSize::Body, false, true))
{
    accent(m_start);
    m_start->setObjectName(QStringLiteral("startTraining"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the training"));
    m_progress->setFixedHeight(kGrid);
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("State of the training"));
    m_goOn->setToolTip(tr("Train the open run on from its last epoch; what was kept stays as it is"));
    auto* buttons = row({m_start, m_goOn, m_pause, m_stop, m_discard});
    buttons->addSpacing(kGrid);
    buttons->addWidget(m_progress, 1);
    body()->addLayout(buttons);
    body()->addWidget(m_words);
    connect(m_start, &QPushButton::clicked, this, &RunBar::start);
    connect(m_goOn, &QPushButton::clicked, &m_training, &Training::goOn);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_training.ask(m_training.asked() == RunState::Pause ? RunState::Go : RunState::Pause);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_training.ask(RunState::Stop); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_training.ask(RunState::Abort); });
    for (auto signal : {&Dataset::changed, &Dataset::preparedChanged})
        connect(&m_dataset, signal, this, &RunBar::showActivity);
    for (auto signal : {&Choices::changed, &Choices::mistypedChanged})
        connect(&m_choices, signal, this, &RunBar::showActivity);
    connect(&m_outcome, &Outcome::runChanged, this, &RunBar::showActivity);
    connect(&m_training, &Training::activityChanged, this, &RunBar::showActivity);
    connect(&m_training, &Training::historyChanged, this, &RunBar::showEpoch);
    connect(&m_training, &Training::progressed, this, &RunBar::showProgress);
    showActivity();
}

void RunBar::setFormProblem(const QString& problem)
{
    m_formProblem = problem;
    showActivity();
}

QString RunBar::whyNoStart() const
{
    if (m_training.isGoingOn()) return tr("A training goes on already.");
    if (!m_dataset.table()) return tr("Open a dataset first.");
    if (m_dataset.prepareError()) return describe(*m_dataset.prepareError());
    if (!m_dataset.prepared()) return tr("The albums are being prepared.");
    const bool targets = !model::scoresOrders(m_choices.setup().config);
    if (targets && m_dataset.prepared()->windows->targets().empty())
        return tr("The table has none of valence, energy, loudness and tempo.");
    return fieldProblem();
}

QString RunBar::fieldProblem() const
{
    return m_formProblem.isEmpty() ? m_choices.mistyped() : m_formProblem;
}

void RunBar::start()
{
    if (whyNoStart().isEmpty()) m_training.start();
}

void RunBar::showActivity()
{
    const bool training = m_training.isGoingOn(), paused = m_training.asked() == RunState::Pause;
    const bool going = training && (paused || m_training.asked() == RunState::Go);
    const QString why = whyNoStart(),
                  idle = training && !going ? tr("The training is being ended.") : tr("No training goes on.");
    enable(m_start, why.isEmpty(), why, tr("Train with what the form says (F5)"));
    m_goOn->setVisible(m_training.canGoOn());
    enable(m_pause, going, idle, tr("Halt after the current batch; nothing is lost"));
    enable(m_stop, going, idle, tr("End now, keep the best network so far and evaluate it"));
    enable(m_discard, going, idle, tr("End now and throw this run away; can be undone"));
    m_pause->setText(paused ? tr("Go &on") : tr("&Pause"));
    if (!training) {
        m_progress->setValue(m_outcome.run() && m_outcome.run()->finished ? kProgressSteps : 0);
        m_secondsLeft = -1;
    }
    showEpoch();
}

void RunBar::showEpoch()
{
    const auto& history = m_training.history();
    const auto& run = m_outcome.run();
    if (!m_training.isGoingOn()) {
        if (!run) return m_words->setText(whyNoStart().isEmpty() ? tr("Ready to train.") : whyNoStart());
        if (!fieldProblem().isEmpty()) return m_words->setText(fieldProblem());
        return m_words->setText(
            tr("Trained %Ln epoch(s)", nullptr, int(history.size())) +
            tr(" in %1; best epoch %2.").arg(duration(run->seconds), count(run->bestEpoch)));
    }
    if (m_training.asked() == RunState::Pause)
        return m_words->setText(tr("Paused after epoch %1.").arg(count(qint64(history.size()))));
    if (m_training.asked() != RunState::Go) return m_words->setText(tr("Ending..."));
    if (history.empty()) return m_words->setText(tr("Starting..."));
    const auto& config = m_training.config();
    QStringList words{tr("Epoch %1 of %2").arg(count(history.back().epoch), count(config.epochs))};
    if (config.ensemble > 1)
        words.prepend(tr("Network %1 of %2").arg(history.back().member + 1).arg(config.ensemble));
    words += tr("%1 s an epoch").arg(QLocale().toString(history.back().seconds, 'f', 2));
    if (m_secondsLeft >= 0) words += tr("%1 left").arg(duration(m_secondsLeft));
    m_words->setText(words.join(QStringLiteral(" · ")));
}

void RunBar::showProgress(double share, double secondsLeft)
{
    if (!m_training.isGoingOn()) return;
    m_secondsLeft = secondsLeft;
    m_progress->setValue(int(share * kProgressSteps));
    showEpoch();
}

}  // namespace segue::ui
