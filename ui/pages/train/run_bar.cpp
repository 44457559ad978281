// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/run_bar.h"

#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace segue::ui {

namespace {

constexpr int kProgressSteps = 1000;
using Activity = Workbench::Activity;

}  // namespace

RunBar::RunBar(Workbench& bench, QWidget* parent)
    : Card({}, parent), m_bench(bench), m_start(new QPushButton(tr("&Start training"))),
      m_goOn(new QPushButton(tr("Go &on"))), m_pause(new QPushButton(tr("&Pause"))),
      m_stop(new QPushButton(tr("Stop and &keep"))), m_discard(new QPushButton(tr("Discar&d"))),
      m_progress(new QProgressBar), m_words(new Text(TypeSize::Body, false, true))
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
    connect(m_goOn, &QPushButton::clicked, &m_bench, &Workbench::goOn);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_bench.ask(m_bench.activity() == Activity::Paused ? RunState::Go : RunState::Pause); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_bench.ask(RunState::Stop); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_bench.ask(RunState::Abort); });
    for (auto signal : {&Workbench::activityChanged, &Workbench::preparedChanged, &Workbench::runChanged,
                        &Workbench::choicesChanged, &Workbench::mistypedChanged})
        connect(&m_bench, signal, this, &RunBar::showActivity);
    connect(&m_bench, &Workbench::historyChanged, this, &RunBar::showEpoch);
    connect(&m_bench, &Workbench::progressed, this, &RunBar::showProgress);
    showActivity();
}

void RunBar::setFormProblem(const QString& problem)
{
    m_formProblem = problem;
    showActivity();
}

QString RunBar::whyNoStart() const
{
    if (m_bench.training()) return tr("A training goes on already.");
    if (!m_bench.table()) return tr("Open a dataset first.");
    if (m_bench.prepareError()) return describe(*m_bench.prepareError());
    if (!m_bench.prepared()) return tr("The albums are being prepared.");
    const bool targets = !model::scoresOrders(m_bench.choices().config);
    if (targets && m_bench.prepared()->windows->targets().empty())
        return tr("The table has none of valence, energy, loudness and tempo.");
    return fieldProblem();
}

QString RunBar::fieldProblem() const { return m_formProblem.isEmpty() ? m_bench.mistyped() : m_formProblem; }

void RunBar::start()
{
    if (whyNoStart().isEmpty()) m_bench.startTraining();
}

void RunBar::showActivity()
{
    const Activity activity = m_bench.activity();
    const bool going = activity == Activity::Training || activity == Activity::Paused;
    const QString why = whyNoStart(), idle = activity == Activity::Stopping
                                                 ? tr("The training is being ended.")
                                                 : tr("No training goes on.");
    enable(m_start, why.isEmpty(), why, tr("Train with what the form says (F5)"));
    m_goOn->setVisible(m_bench.canGoOn());
    enable(m_pause, going, idle, tr("Halt after the current batch; nothing is lost"));
    enable(m_stop, going, idle, tr("End now, keep the best network so far and evaluate it"));
    enable(m_discard, going, idle, tr("End now and throw this run away; can be undone"));
    m_pause->setText(activity == Activity::Paused ? tr("Go &on") : tr("&Pause"));
    if (!m_bench.training()) {
        m_progress->setValue(m_bench.run() && m_bench.run()->finished ? kProgressSteps : 0);
        m_secondsLeft = -1;
    }
    showEpoch();
}

void RunBar::showEpoch()
{
    const auto& history = m_bench.history();
    const auto& run = m_bench.run();
    if (!m_bench.training()) {
        if (!run) return m_words->setText(whyNoStart().isEmpty() ? tr("Ready to train.") : whyNoStart());
        if (!fieldProblem().isEmpty()) return m_words->setText(fieldProblem());
        return m_words->setText(
            tr("Trained %Ln epoch(s)", nullptr, int(history.size())) +
            tr(" in %1; best epoch %2.").arg(duration(run->seconds), count(run->bestEpoch)));
    }
    if (m_bench.activity() == Activity::Paused)
        return m_words->setText(tr("Paused after epoch %1.").arg(count(qint64(history.size()))));
    if (m_bench.activity() == Activity::Stopping) return m_words->setText(tr("Ending..."));
    if (history.empty()) return m_words->setText(tr("Starting..."));
    const auto& config = m_bench.trainingConfig();
    QStringList words{tr("Epoch %1 of %2").arg(count(history.back().epoch), count(config.epochs))};
    if (config.ensemble > 1)
        words.prepend(tr("Network %1 of %2").arg(history.back().member + 1).arg(config.ensemble));
    words += tr("%1 s an epoch").arg(QLocale().toString(history.back().seconds, 'f', 2));
    if (m_secondsLeft >= 0) words += tr("%1 left").arg(duration(m_secondsLeft));
    m_words->setText(words.join(QStringLiteral(" · ")));
}

void RunBar::showProgress(double share, double secondsLeft)
{
    if (!m_bench.training()) return;
    m_secondsLeft = secondsLeft;
    m_progress->setValue(int(share * kProgressSteps));
    showEpoch();
}

}  // namespace segue::ui
