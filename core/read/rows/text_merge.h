// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rows/local_texts.h"
#include "table/field.h"
#include "table/text_column.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace segue::data {

/// The rows of one range in a column of codes, and what the range's own codes mean.
struct LocalCodes {
    std::size_t firstRow = 0, rows = 0;
    LocalTexts::Entries entries;
};

/// Translates each range's own codes into those of one column. Codes come in the order of first appearance in
/// the file, whatever the threads did. Returns an absent column where `stop` asked to end.
TextColumn mergeTexts(std::vector<std::uint32_t> codes, std::vector<LocalCodes>& ranges, Field field,
                      const std::atomic<bool>& stop);

}  // namespace segue::data
