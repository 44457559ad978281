// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/param_spec.h"
#include "network/config.h"

#include <span>

namespace segue::model {

/// Every parameter of a configuration, in the order of the form: the form, the command line, the run card and
/// its check all walk it.
std::span<const ParamSpec<Config>> configTable();

}  // namespace segue::model
