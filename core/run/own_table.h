// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

#include <memory>

namespace segue::experiment {

/// The table that a run was made from, read again as it was read then. Errors of reading; RunChanged where
/// the file is another one by now.
Result<std::shared_ptr<const data::AlbumTable>> ownTable(const Run& run, const RunControl& control = {});

}  // namespace segue::experiment
