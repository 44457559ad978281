// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiment/run.h"

#include <QUndoCommand>

#include <memory>

namespace segue::ui {

class Workbench;

/// A run was thrown away. Its file stands aside, under a name that no one takes for a run, for as long as the step can be
/// undone; it goes with the step.
class DiscardRun : public QUndoCommand {
public:
    DiscardRun(Workbench& bench, std::shared_ptr<const experiment::Run> run);
    ~DiscardRun() override;
    void undo() override;
    void redo() override;

private:
    QString path() const;
    QString aside() const;

    Workbench& m_bench;
    std::shared_ptr<const experiment::Run> m_run;
    bool m_gone = false;
};

}  // namespace segue::ui
