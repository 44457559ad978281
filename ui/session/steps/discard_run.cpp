// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/steps/discard_run.h"

#include "ui/session/outcome.h"
#include "ui/session/runs_folder.h"

#include <QFile>

#include <utility>

namespace segue::ui {

DiscardRun::DiscardRun(Outcome& outcome, std::shared_ptr<const experiment::Run> run, PathLock held)
    : QUndoCommand(Outcome::tr("Discard the run")), m_outcome(outcome), m_run(std::move(run)),
      m_held(std::move(held))
{
}

DiscardRun::~DiscardRun()
{
    if (m_gone) QFile::remove(discardedPlace(path()));
}

QString DiscardRun::path() const { return QString::fromStdString(m_run->path); }

void DiscardRun::undo()
{
    m_gone = false;
    QFile::rename(discardedPlace(path()), path());
    m_held.reset();
    m_outcome.keep(m_run);
}

void DiscardRun::redo()
{
    if (!m_held) {
        auto held = PathLock::take(m_run->path);
        if (!held) return setObsolete(true), Q_EMIT m_outcome.failed(held.error());
        m_held = std::move(*held);
    }
    m_gone = true;
    QFile::rename(path(), discardedPlace(path()));
    m_outcome.leave(*m_run);
}

}  // namespace segue::ui
