// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace segue::app {

class MainWindow;

/// Asks for a file and shows what its columns would be read as, before it is opened.
void chooseImport(MainWindow& window);
/// The same for a folder of documents, which opens as one dataset.
void chooseImportFolder(MainWindow& window);

/// Tells a problem in the message bar. Where the columns of the file that was asked for are the problem, it
/// offers to choose them.
void tellProblem(MainWindow& window, const Error& error);

}  // namespace segue::app
