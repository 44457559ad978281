// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace segue::data {

/// DocumentBroken: the line and the reason of the first fault in a JSON text whose first line is `firstLine`
/// of the file. `reason` stands where no better one is found.
Error faultIn(const std::string& file, std::string_view text, std::int64_t firstLine, std::string reason);

}  // namespace segue::data
