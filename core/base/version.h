// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace segue {

/// The version of this program, as in "0.1.0": that of the project in CMakeLists.txt, where alone it is set.
extern const char* const kVersion;

}  // namespace segue
