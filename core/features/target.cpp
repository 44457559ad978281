// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/target.h"

#include <algorithm>

namespace segue::features {

std::optional<Target> targetNamed(std::string_view name)
{
    const auto found = std::ranges::find(kTargetNames, name);
    if (found == kTargetNames.end()) return std::nullopt;
    return kTargets[std::size_t(found - kTargetNames.begin())];
}

}  // namespace segue::features
