// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path_lock.h"
#include "run/run.h"

#include <QUndoCommand>

#include <memory>
#include <optional>

namespace segue::ui {

class Outcome;

/// A run was thrown away. Its file stands aside, under a name that no one takes for a run, for as long as the
/// step can be undone; it goes with the step. As long as it stands there its path is held: no other process
/// takes the name, or clears away what can still come back.
class DiscardRun : public QUndoCommand {
public:
    DiscardRun(Outcome& outcome, std::shared_ptr<const experiment::Run> run, PathLock held);
    ~DiscardRun() override;
    void undo() override;
    /// Where another process writes the run by now it stays, and so does the step before this one.
    void redo() override;

private:
    QString path() const;

    Outcome& m_outcome;
    std::shared_ptr<const experiment::Run> m_run;
    std::optional<PathLock> m_held;
    bool m_gone = false;
};

}  // namespace segue::ui
