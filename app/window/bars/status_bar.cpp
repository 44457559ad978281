// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bars/status_bar.h"

#include "run/order_run.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace segue::app {

using Activity = ui::Activity::Kind;

StatusBar::StatusBar(ui::Dataset& dataset, const ui::Choices& choices, const ui::Training& training,
                     const ui::Activity& activity, QWidget* parent)
    : QStatusBar(parent), m_dataset(dataset), m_choices(choices), m_training(training), m_activity(activity),
      m_file(new QLabel), m_split(new QLabel), m_state(new QLabel), m_engine(new QLabel),
      m_progress(new QProgressBar), m_cancel(new QToolButton)
{
    setSizeGripEnabled(false);
    m_file->setAccessibleName(tr("Dataset"));
    m_split->setAccessibleName(tr("Split"));
    m_state->setAccessibleName(tr("State"));
    m_engine->setAccessibleName(tr("Engine"));
    for (auto* label : {m_file, m_split, m_state, m_engine}) {
        label->setFont(ui::font(ui::TypeSize::Small));
        label->setContentsMargins(ui::kGrid, 0, ui::kGrid, 0);
    }
    m_progress->setFixedSize(16 * ui::kGrid, ui::kGrid);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Cancel reading"));
    connect(m_cancel, &QToolButton::clicked, &m_dataset, &ui::Dataset::cancelReading);
    addWidget(m_file, 1);
    addPermanentWidget(m_split);
    addPermanentWidget(m_state);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_engine);
    connect(&m_dataset, &ui::Dataset::changed, this, &StatusBar::showDataset);
    connect(&m_dataset, &ui::Dataset::preparedChanged, this, &StatusBar::showDataset);
    connect(&m_choices, &ui::Choices::changed, this, &StatusBar::showDataset);
    connect(&m_activity, &ui::Activity::changed, this, &StatusBar::showActivity);
    connect(&m_activity, &ui::Activity::progressed, this, &StatusBar::showProgress);
    connect(&m_training, &ui::Training::engineLoaded, this, &StatusBar::showEngine);
    connect(&m_choices, &ui::Choices::changed, this, &StatusBar::showEngine);
    showDataset();
    showActivity();
    showEngine();
}

void StatusBar::showDataset()
{
    if (!m_dataset.table()) {
        m_file->setText(tr("No dataset"));
        return m_split->setText({});
    }
    const QString name = QFileInfo(QString::fromStdString(m_dataset.table()->source)).fileName();
    const auto& prepared = m_dataset.prepared();
    m_file->setText(
        prepared ? tr("%1 · %2, %3")
                       .arg(name, tr("%Ln album(s)", nullptr, int(prepared->cleaned.albums->albums.size())),
                            tr("%Ln transition(s)", nullptr, int(prepared->samples.size())))
                 : name);
    const auto& chosen = m_choices.setup().config;
    const auto config = prepared ? experiment::configFor(chosen, *prepared->cleaned.albums) : chosen;
    const QString by = config.splitBy == features::SplitBy::Artist ? tr("artist") : tr("album");
    const int test = int(config.testShare * 100 + 0.5);
    m_split->setText(
        config.folds >= 2
            ? tr("fold %1 of %2 by %3, seed %4")
                  .arg(config.fold + 1)
                  .arg(config.folds)
                  .arg(by)
                  .arg(config.seed)
            : tr("split %1/%2 by %3, seed %4").arg(100 - test).arg(test).arg(by).arg(config.seed));
}

void StatusBar::showActivity()
{
    const Activity activity = m_activity.now();
    switch (activity) {
        case Activity::Idle: m_state->setText(tr("idle")); break;
        case Activity::Reading: m_state->setText(tr("reading")); break;
        case Activity::Preparing: m_state->setText(tr("preparing")); break;
        case Activity::Training: m_state->setText(tr("training")); break;
        case Activity::Paused: m_state->setText(tr("paused")); break;
        case Activity::Stopping: m_state->setText(tr("ending the training")); break;
        case Activity::Evaluating: m_state->setText(tr("evaluating")); break;
        case Activity::Permuting: m_state->setText(tr("measuring importance")); break;
        case Activity::Shuffling: m_state->setText(tr("testing the order")); break;
        case Activity::Retraining: m_state->setText(tr("training for a control")); break;
    }
    m_progress->setVisible(activity != Activity::Idle);
    m_progress->setValue(0);
    m_cancel->setVisible(activity == Activity::Reading);
}

void StatusBar::showProgress(double share, double secondsLeft)
{
    m_progress->setValue(int(share * 1000));
    m_progress->setToolTip(secondsLeft >= 0 ? tr("%1 left").arg(ui::duration(secondsLeft)) : QString());
}

void StatusBar::showEngine()
{
    const auto& info = m_training.engineInfo();
    if (!m_training.engine()) return m_engine->setText({});
    m_engine->setText(tr("%1, %n thread(s)", nullptr, int(m_choices.setup().config.threads))
                          .arg(QString::fromStdString(info.blas)));
    m_engine->setToolTip(
        tr("Bit-exact: the same seed gives the same bits on this processor (%1), with oneDNN %2, %3 and "
           "LibTorch %4, whatever the number of threads.")
            .arg(QString::fromStdString(info.cpu), QString::fromStdString(info.oneDnnVersion),
                 QString::fromStdString(info.blas), QString::fromStdString(info.torchVersion)));
    if (info.blasRemedy.empty() || m_choices.setup().config.engine != model::EngineKind::Reference) return;
    m_engine->setText(QStringLiteral("⚠ ") + m_engine->text());
    m_engine->setToolTip(tr("This BLAS makes the reference engine many times slower. Install the package %1.")
                             .arg(QString::fromStdString(info.blasRemedy)));
}

}  // namespace segue::app
