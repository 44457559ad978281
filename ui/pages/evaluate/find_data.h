// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace segue::ui {

class Outcome;

/// What an open run without its data holds, and what became of the data; in two sentences.
QString runWithoutData(const Outcome& outcome);
/// Asks where the data of the open run are now, and opens it with them.
void chooseDataOfRun(Outcome& outcome, QWidget* parent);

}  // namespace segue::ui
