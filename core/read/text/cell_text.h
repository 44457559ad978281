// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/field.h"

#include <string>
#include <string_view>

namespace segue::data {

/// A text cell as the table keeps it. Ids lose spaces around them, "spotify:track:" and the like, and the
/// words that mean missing; artists written as a Python list become "A, B"; names stay as they are.
std::string cellText(Field field, std::string text);

/// "['A', \"B's\"]" -> "A, B's"; any other text comes back unchanged.
std::string withoutList(std::string_view text);

/// "spotify:album:X", "https://open.spotify.com/album/X?si=..." -> "X".
std::string_view withoutLink(std::string_view id);

}  // namespace segue::data
