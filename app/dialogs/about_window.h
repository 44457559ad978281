// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine.h"

class QWidget;

namespace segue::app {

/// Version, licence, and the libraries with theirs.
void openAbout(QWidget& window, const model::EngineInfo& engine);

}  // namespace segue::app
