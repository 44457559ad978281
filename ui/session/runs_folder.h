// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path_lock.h"

#include <QString>

namespace segue::ui {

/// Where runs of the windows of this profile are kept.
QString runsFolder();

/// A new name there, held: no other window takes it, however close together they begin. Error FileUnwritable.
Result<PathLock> newRunPlace();

/// Where a run that was thrown away stands for as long as that can be undone.
QString discardedPlace(const QString& run);

/// Removes what windows that no longer live left there: runs that they threw away, halves of files, dead
/// locks.
void clearRunsFolder();

}  // namespace segue::ui
