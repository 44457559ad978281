// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/read_options.h"

#include <QUndoCommand>

namespace segue::ui {

class Dataset;

/// The open dataset was read in another way. Undo and redo read it again; the values are not kept twice.
class ReadAgain : public QUndoCommand {
public:
    ReadAgain(Dataset& dataset, data::ReadOptions before, data::ReadOptions after);
    void undo() override;
    void redo() override;

private:
    Dataset& m_dataset;
    data::ReadOptions m_before, m_after;
    bool m_there = true;  ///< the table is read already when the step comes onto the stack
};

}  // namespace segue::ui
