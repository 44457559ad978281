// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"

#include <string>
#include <string_view>

namespace segue::data {

/// What is wrong with a gzip file whose contents have been unpacked, "" where nothing is: its checksum, its
/// length, or what stands behind it. libarchive looks at none of them. `contents` is what it gave of a file
/// that holds nothing but one text; empty: the file is unpacked once more and looked at whole. Also "" where
/// the control asked to stop.
std::string gzipFault(std::string_view bytes, std::string_view contents, const RunControl& control);

}  // namespace segue::data
