// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace segue::app {

using Rows = std::vector<std::vector<std::string>>;

/// Columns as wide as their widest cell, two spaces between them.
std::string aligned(const Rows& rows);

}  // namespace segue::app
