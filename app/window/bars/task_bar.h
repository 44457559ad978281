// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace segue::app {

/// Shows how far a training is on the program's entry in the task bar or dock, where the desktop listens to
/// Unity's launcher entries (KDE Plasma, Ubuntu's dock, Dash to Dock). Below 0 = nothing goes on. Elsewhere
/// nothing happens.
void showTaskProgress(double share);

}  // namespace segue::app
