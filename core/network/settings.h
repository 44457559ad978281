// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/config.h"

#include <span>
#include <string>

namespace segue::model {

/// Takes over "name=value" each, as `--set` gives them. A preset replaces all but seed and threads, so
/// wherever it stands it comes first. Errors: UnknownName, NotANumber, ValueOutOfRange, also of values that
/// do not go together.
Status applySettings(Config& config, std::span<const std::string> settings);

}  // namespace segue::model
