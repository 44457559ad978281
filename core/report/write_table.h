// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "clean/clean.h"

#include <string>

namespace segue::data {

/// Writes what is left after cleaning as a table that Segue reads back with the same values: ids, order, then
/// every numeric column with the fewest digits that give the same float. Error FileUnwritable.
Status writeTable(const Albums& albums, const std::string& path);

/// `rule,album_id,disc,track,line,reason,detail`, a row for everything that was taken out; with `file` before
/// the line where the dataset has several. Error FileUnwritable.
Status writeRemovals(const Cleaned& cleaned, const std::string& path);

}  // namespace segue::data
