// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/config.h"

namespace segue::model {

/// The recipes that differ from Config's defaults, which are the standard preset: METHOD section 6.
Config reportConfig();
Config albumConfig();
Config orderConfig();

}  // namespace segue::model
