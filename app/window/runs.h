// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QString>

namespace segue::app {

class MainWindow;

/// Opens the run that a saved figure comes from, or tells why it cannot.
void openPicture(MainWindow& window, const QString& path);

/// Tells of a training that left nothing to look at, and offers to take that back.
void tellEnding(MainWindow& window, ui::Training::Ending ending);

/// Offers to go on with the newest run that a crash interrupted.
void offerRecovery(MainWindow& window);

}  // namespace segue::app
