// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace segue::app {

/// Version, licence, and the libraries with theirs.
void openAbout(QWidget& window);

}  // namespace segue::app
