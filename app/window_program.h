// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace segue::app {

/// `segue [FILE]`: opens the window, with FILE (a dataset or a run) in it, and returns when it is closed.
int runWindow(int argc, char** argv);

}  // namespace segue::app
