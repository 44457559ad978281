// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/discard_run.h"

#include "ui/jobs/runs_folder.h"
#include "ui/session/workbench.h"

#include <QFile>

#include <utility>

namespace segue::ui {

DiscardRun::DiscardRun(Workbench& bench, std::shared_ptr<const experiment::Run> run, PathLock held)
    : QUndoCommand(Workbench::tr("Discard the run")), m_bench(bench), m_run(std::move(run)),
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
    m_bench.keep(m_run);
}

void DiscardRun::redo()
{
    if (!m_held) {
        auto held = PathLock::take(m_run->path);
        if (!held) return setObsolete(true), Q_EMIT m_bench.failed(held.error());
        m_held = std::move(*held);
    }
    m_gone = true;
    QFile::rename(path(), discardedPlace(path()));
    m_bench.leave(*m_run);
}

}  // namespace segue::ui
