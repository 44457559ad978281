// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"

namespace segue {

const char* const kVersion = SEGUE_VERSION;

}  // namespace segue
