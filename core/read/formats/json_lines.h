// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/formats/format.h"

namespace segue::data {

/// One JSON document a line (NDJSON).
extern const Format kJsonLines;

}  // namespace segue::data
