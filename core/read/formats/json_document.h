// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/formats/format.h"

namespace segue::data {

/// One JSON document: a record, a list of records, or one of Spotify's analyses.
extern const Format kJsonDocument;

}  // namespace segue::data
