// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"

#include <string>
#include <string_view>

namespace segue::data {

/// "xxh3:" and the 128-bit XXH3 of the bytes in 32 hex digits, as `xxhsum -H2` prints it. Error: Cancelled.
Result<std::string> hashOf(std::string_view bytes, const RunControl& control);

}  // namespace segue::data
