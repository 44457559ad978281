// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace segue::data {

/// Unicode full case folding, nothing else: "STRASSE" and "straße" are the same. Bytes that are no UTF-8
/// stay.
std::string folded(std::string_view text);

/// A case-folded album name without edition words at its end: "(deluxe edition)", "[2011 remaster]", "-
/// live". Never takes the whole name.
std::string withoutEdition(std::string_view name);

}  // namespace segue::data
