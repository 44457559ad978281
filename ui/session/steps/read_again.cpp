// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/steps/read_again.h"

#include "ui/session/dataset.h"

#include <QCoreApplication>

#include <utility>

namespace segue::ui {

ReadAgain::ReadAgain(Dataset& dataset, data::ReadOptions before, data::ReadOptions after)
    : QUndoCommand(QCoreApplication::translate("Words", "change columns")), m_dataset(dataset),
      m_before(std::move(before)), m_after(std::move(after))
{
}

void ReadAgain::undo() { m_dataset.readAgain(m_before); }

void ReadAgain::redo()
{
    if (!std::exchange(m_there, false)) m_dataset.readAgain(m_after);
}

}  // namespace segue::ui
