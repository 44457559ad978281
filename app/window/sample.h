// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace segue::app {

/// The synthetic sample as a file: the embedded one, copied to the cache folder where it is not there yet.
/// Error FileMissing where this program was built without it, FileUnwritable.
Result<QString> sampleFile();

}  // namespace segue::app
