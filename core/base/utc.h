// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace segue {

/// The time now: "2026-01-02T03:04:05Z" (ISO 8601, UTC).
std::string nowUtc();

}  // namespace segue
