// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace segue::data {

/// The distinct texts of one column in one range, as views into the file. Neighbouring rows mostly agree, so
/// the last text is tried first. Code 0 is the empty text.
class LocalTexts {
public:
    struct Entry {
        std::string_view raw;
        bool doubled = false;  ///< as Cell::doubled
    };
    using Entries = std::vector<Entry>;

    std::uint32_t code(std::string_view raw, bool doubled);
    Entries take();

private:
    std::uint32_t find(std::string_view raw, bool doubled);
    void grow();

    Entries m_entries{Entry{}};
    std::vector<std::uint32_t> m_table;
    std::uint32_t m_last = 0;
};

}  // namespace segue::data
