// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_again.h"

#include "ui/session/workbench.h"

#include <QCoreApplication>

#include <utility>

namespace segue::ui {

ReadAgain::ReadAgain(Workbench& bench, data::ReadOptions before, data::ReadOptions after)
    : QUndoCommand(QCoreApplication::translate("Words", "change columns")), m_bench(bench),
      m_before(std::move(before)), m_after(std::move(after))
{
}

void ReadAgain::undo() { m_bench.readAgain(m_before); }

void ReadAgain::redo()
{
    if (!std::exchange(m_there, false)) m_bench.readAgain(m_after);
}

}  // namespace segue::ui
