// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/formats/format.h"

namespace segue::data {

/// Rows of fields between separators: CSV, TSV and their like.
extern const Format kDelimitedText;

}  // namespace segue::data
