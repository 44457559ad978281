// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/removal_words.h"

#include "table/finding_kinds.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace segue::ui {

namespace {

using data::FindingCode;
using data::RemovalReason;

struct ReasonWords {
    RemovalReason reason{};
    const char* one = nullptr;
    const char* many = nullptr;
};

/// Of what the reader could not use.
struct UnreadWords {
    FindingCode code{};
    const char* one = nullptr;
    const char* many = nullptr;
};

// clang-format off
constexpr std::array<ReasonWords, data::kRemovalNames.size()> kReasons{{
    {.reason = RemovalReason::NoAlbum,
     .one = QT_TRANSLATE_NOOP("Words", "no album: the row cannot be placed")},
    {.reason = RemovalReason::NoNumber,
     .one = QT_TRANSLATE_NOOP("Words", "no track number: the row cannot be placed")},
    {.reason = RemovalReason::RepeatedOf,
     .one = QT_TRANSLATE_NOOP("Words", "repeated: it stood before on line {detail}")},
    {.reason = RemovalReason::Hole, .one = QT_TRANSLATE_NOOP("Words", "hole: track {detail} is missing")},
    {.reason = RemovalReason::DiscHole,
     .one = QT_TRANSLATE_NOOP("Words", "hole: disc {detail} is missing")},
    {.reason = RemovalReason::NumberBelowOne,
     .one = QT_TRANSLATE_NOOP("Words", "number {detail}: tracks and discs are counted from 1")},
    {.reason = RemovalReason::ShorterCopy,
     .one = QT_TRANSLATE_NOOP("Words", "copy: {detail} has more tracks and stays")},
    {.reason = RemovalReason::LaterCopy,
     .one = QT_TRANSLATE_NOOP("Words", "copy: {detail} came first and stays")},
    {.reason = RemovalReason::Edition,
     .one = QT_TRANSLATE_NOOP("Words", "another edition of {detail}, which stays")},
    {.reason = RemovalReason::SameSound,
     .one = QT_TRANSLATE_NOOP("Words", "sounds the same as {detail}, which stays")},
    {.reason = RemovalReason::TooShort, .one = QT_TRANSLATE_NOOP("Words", "too short: one track"),
     .many = QT_TRANSLATE_NOOP("Words", "too short: {detail} tracks")},
    {.reason = RemovalReason::TooLong, .one = QT_TRANSLATE_NOOP("Words", "too long: one track"),
     .many = QT_TRANSLATE_NOOP("Words", "too long: {detail} tracks")},
    {.reason = RemovalReason::ImpossibleValue,
     .one = QT_TRANSLATE_NOOP("Words", "impossible value: {detail}")},
    {.reason = RemovalReason::OtherUnit,
     .one = QT_TRANSLATE_NOOP("Words", "'{detail}' is written in another unit than in the other albums")},
    {.reason = RemovalReason::Excluded, .one = QT_TRANSLATE_NOOP("Words", "excluded by hand")},
}};

constexpr UnreadWords kUnread[]{
    {.code = FindingCode::RaggedRows,
     .one = QT_TRANSLATE_NOOP("Words", "one field, more or fewer than the header has"),
     .many = QT_TRANSLATE_NOOP("Words", "{detail} fields, more or fewer than the header has")},
    {.code = FindingCode::UnreadableRows, .one = QT_TRANSLATE_NOOP("Words", "its disc is no number")},
    {.code = FindingCode::DocumentsRepeated,
     .one = QT_TRANSLATE_NOOP("Words", "another document speaks of the same track: {detail}")},
    {.code = FindingCode::DocumentsWithoutTrack,
     .one = QT_TRANSLATE_NOOP("Words", "no table names the track of this document: {detail}")},
    {.code = FindingCode::FileSkipped, .one = QT_TRANSLATE_NOOP("Words", "the file holds no tracks")},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kReasons.size(); ++i)
        if (std::size_t(kReasons[i].reason) != i) return false;
    return true;
}
static_assert(inOrder());

}  // namespace

RemovalWords wordsOf(const data::Removal& removal)
{
    if (removal.reason != RemovalReason::Unread) {
        const ReasonWords& words = kReasons[std::size_t(removal.reason)];
        return {words.one, words.many};
    }
    const auto words = std::ranges::find(kUnread, removal.unread, &UnreadWords::code);
    return words == std::end(kUnread) ? RemovalWords{} : RemovalWords{words->one, words->many};
}

}  // namespace segue::ui
