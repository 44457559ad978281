// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runs.h"

#include "app/window/settings.h"
#include "app/window/window_words.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPushButton>

namespace segue::app {

using ui::MessageBar;
using Ending = ui::Training::Ending;

Runs::Runs(ui::Training& training, ui::Outcome& outcome, QUndoStack& steps, ui::MessageBar& messages,
           QObject* parent)
    : QObject(parent), m_training(training), m_outcome(outcome), m_steps(steps), m_messages(messages)
{
    connect(&m_training, &ui::Training::ended, this, &Runs::tellEnding);
}

void Runs::tellEnding(Ending ending)
{
    if (ending == Ending::Nothing)
        m_messages.tell(MessageBar::Kind::Information,
                        WindowWords::tr("No epoch was finished yet, so there is nothing to keep."));
    if (ending == Ending::Unchanged)
        m_messages.tell(MessageBar::Kind::Information,
                        WindowWords::tr("Ended before it went on: the run stays as it was."));
    if (ending != Ending::Discarded) return;
    m_messages.tell(MessageBar::Kind::Information,
                    WindowWords::tr("Discarded. Until Segue is closed, Ctrl+Z brings the run back."));
    auto* undo = m_messages.addButton(WindowWords::tr("Undo"));
    connect(undo, &QPushButton::clicked, &m_steps, &QUndoStack::undo);
    // Another step would be undone by the button: it goes with its message.
    connect(&m_steps, &QUndoStack::indexChanged, undo, [this] { m_messages.dismiss(); });
}

void Runs::offerRecovery()
{
    const QString run = interruptedRun();
    if (run.isEmpty() || m_training.isGoingOn()) return;
    m_messages.tell(MessageBar::Kind::Information,
                    WindowWords::tr("Recover the run of %1? It was interrupted before its last epoch.")
                        .arg(QFileInfo(run).lastModified().toString(QStringLiteral("HH:mm"))));
    connect(m_messages.addButton(WindowWords::tr("Recover")), &QPushButton::clicked, this, [this, run] {
        Q_EMIT trainingWanted();
        m_training.recover(run);
    });
    connect(m_messages.addButton(WindowWords::tr("Throw away")), &QPushButton::clicked, this,
            [this, run] { throwAway(run); });
}

void Runs::throwAway(const QString& run)
{
    auto read = experiment::readRun(run.toStdString());
    if (!read) return m_messages.tell(MessageBar::Kind::Problem, ui::describe(read.error()));
    if (m_outcome.discard(std::make_shared<const experiment::Run>(std::move(*read))))
        tellEnding(Ending::Discarded);
}

}  // namespace segue::app
