// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace segue::data {

using ListNames = std::vector<std::string_view>;

/// The lines, from 1, on which the elements of a list in a JSON text start, which its parser does not know:
/// of the list that is the document itself, or else of the first one with one of the names. The text must be
/// valid JSON.
std::vector<std::uint32_t> elementLines(std::string_view text, const ListNames& names);

}  // namespace segue::data
