// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/discard_run.h"

#include "ui/jobs/workbench.h"

#include <QFile>

#include <utility>

namespace segue::ui {

DiscardRun::DiscardRun(Workbench& bench, std::shared_ptr<const experiment::Run> run)
    : QUndoCommand(Workbench::tr("Discard the run")), m_bench(bench), m_run(std::move(run))
{
}

DiscardRun::~DiscardRun()
{
    if (m_gone) QFile::remove(aside());
}

QString DiscardRun::path() const { return QString::fromStdString(m_run->path); }
QString DiscardRun::aside() const { return path() + QStringLiteral(".discarded"); }

void DiscardRun::undo()
{
    m_gone = false;
    QFile::rename(aside(), path());
    m_bench.keep(m_run);
}

void DiscardRun::redo()
{
    m_gone = true;
    QFile::rename(path(), aside());
    m_bench.leave(*m_run);
}

}  // namespace segue::ui
