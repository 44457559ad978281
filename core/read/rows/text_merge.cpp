// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rows/text_merge.h"

#include "read/text/cell_text.h"
#include "read/text/tokenizer.h"

namespace segue::data {

TextColumn mergeTexts(std::vector<std::uint32_t> codes, std::vector<LocalCodes>& ranges, Field field,
                      const std::atomic<bool>& stop)
{
    TextColumn column;
    std::vector<std::uint32_t> meaning;
    for (LocalCodes& range : ranges) {
        if (stop) return {};
        meaning.clear();
        for (const LocalTexts::Entry& entry : range.entries)
            meaning.push_back(column.intern(cellText(field, Cell{entry.raw, true, entry.doubled}.text())));
        for (std::size_t row = range.firstRow; row < range.firstRow + range.rows; ++row)
            codes[row] = meaning[codes[row]];
        range.entries = {};
    }
    column.setCodes(std::move(codes));
    column.seal();
    return column;
}

}  // namespace segue::data
