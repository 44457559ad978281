// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace segue::app {

/// Texts that the window and its parts say, for the translator's tools.
struct WindowWords {
    Q_DECLARE_TR_FUNCTIONS(segue::app::MainWindow)
};

}  // namespace segue::app
