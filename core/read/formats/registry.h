// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/formats/format.h"

namespace segue::data {

/// The first format that recognises a file: by its content, never by its name. The last one takes anything,
/// and says what is wrong with it.
const Format& formatOf(const Entry& entry);

}  // namespace segue::data
