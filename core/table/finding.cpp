// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/finding.h"

#include "table/finding_kinds.h"

namespace segue::data {

std::string_view Finding::name() const { return kindOf(code).name; }

bool Finding::canExclude() const { return kindOf(code).namesAlbums(); }

}  // namespace segue::data
