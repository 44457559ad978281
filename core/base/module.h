// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace segue {

/// The function `name` of a part of the program that is loaded on first use, from beside the program or from
/// where modules are installed; it stays loaded. Error ModuleMissing.
Result<void*> loadModule(const char* file, const char* name);

}  // namespace segue
