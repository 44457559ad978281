// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/removal.h"

#include "table/finding_kinds.h"

namespace segue::data {

std::string_view Removal::name() const
{
    return reason == RemovalReason::Unread ? kindOf(unread).name : kRemovalNames[std::size_t(reason)];
}

}  // namespace segue::data
