// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace segue::app {

/// `segue [FILE]`: opens the window, with FILE (a dataset or a run) in it, and returns when it is closed.
/// `made` is told the window before it is shown.
int runWindow(int argc, char** argv, const std::function<void(QWidget& window)>& made = {});

}  // namespace segue::app
