// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace segue::app {

/// True where the arguments name a subcommand, `--help` or `--version`, or a flag: everything but `segue
/// [FILE]`.
bool isCommandLine(int argc, char** argv);

/// Runs a subcommand without a window and returns the exit status: 0 done, 1 the job failed, 2 wrong usage,
/// 3 the input is unusable, 130 interrupted.
int runCommandLine(int argc, char** argv);

}  // namespace segue::app
