// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace segue::data {

/// The cells of a column that show how it writes decimals. "120.034" may be a number with a point as well as
/// a hundred thousand with its thousands parted: only a cell that cannot be the latter, as "120.5" or
/// "0.034", is sure.
struct Marks {
    struct Mark {
        std::int64_t count = 0, sure = 0;
        std::int64_t line = 0;  ///< of the first
        std::int64_t row = 0;   ///< of the first, where several rows may stand on one line
        std::string text{};     ///< the first
    };
    Mark commas, points;

    void add(std::string_view raw, std::int64_t line, std::int64_t row = 0);
    /// Of two stretches of a file, this one before that one.
    void append(const Marks& next);
};

/// How decimals are written, column by column.
struct Decimals {
    bool comma =
        false;  ///< most cells of known measures have a comma; where they have neither, those of the others
    std::vector<bool> commas{};  ///< by column: as its own sure cells are, else as the file's
};

/// `names` as they stand in the header, `marks` by column.
Decimals decimalsOf(const std::vector<std::string>& names, const std::vector<Marks>& marks);

/// True for text that is a number, if decimals have a comma (or else a point).
bool isNumberWith(std::string_view text, bool comma);

}  // namespace segue::data
