// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/album_table.h"
#include "table/rule.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace segue::data {

/// Why something was left out, and what `detail` then holds.
enum class RemovalReason {
    NoAlbum,
    NoNumber,
    RepeatedOf,  ///< line of the row that stays
    Hole,        ///< the missing number
    DiscHole,    ///< its number
    NumberBelowOne,
    ShorterCopy,  ///< id of the album that stays, as of the next three
    LaterCopy,
    Edition,
    SameSound,
    TooShort,         ///< tracks there are
    TooLong,          ///< tracks there are
    ImpossibleValue,  ///< column and value
    OtherUnit,        ///< column
    Excluded,         ///< by hand
    Unread            ///< the reader could not use it; detail = what the line of the finding notes
};

/// Fixed names by RemovalReason; of Unread the finding has one.
inline constexpr std::array<std::string_view, 15> kRemovalNames{
    "no_album",         "no_number",    "repeated_of",      "hole",       "disc_hole",
    "number_below_one", "shorter_copy", "later_copy",       "edition",    "same_sound",
    "too_short",        "too_long",     "impossible_value", "other_unit", "excluded"};

/// One thing a rule took out. disc = track = 0 where a whole album went.
struct Removal {
    Rule rule{};
    std::string albumId{};
    std::int32_t disc = 0, track = 0;
    std::int64_t line = 0;
    std::uint32_t row = 0;  ///< the row itself, or the album's first; kNoRow: the table does not have it
    RemovalReason reason{};
    std::string detail{};
    std::uint32_t of = 0;      ///< RepeatedOf: the row that stays
    std::string unreadFile{};  ///< where there is no row to say it
    FindingCode unread{};      ///< what the reader noted, of Unread

    static constexpr std::uint32_t kNoRow = 0xffffffff;
    std::string_view name() const;
    std::string_view file(const AlbumTable& table) const
    {
        return row == kNoRow ? unreadFile : table.file(row);
    }
};

}  // namespace segue::data
