// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace segue::data {

/// What a column of a file is read as.
enum class Field : std::uint8_t {
    AlbumId,
    AlbumName,
    Artist,
    TrackId,
    TrackName,
    AlbumType,
    ReleaseDate,  // texts
    Disc,
    TrackNumber,  // whole numbers
    Start,
    Duration,
    Position,  // order of the observations in a track
    Feature,   // a number to learn from
    Label,     // an answer: never a feature
    Ignored
};

inline constexpr std::size_t kTextFields = 7;

/// Why a column is ignored. Rival: another one is read in its place.
enum class Unused : std::uint8_t { No, Bookkeeping, Words, Rival, Empty, ByHand };
/// Fixed names by Unused.
inline constexpr std::array<std::string_view, 6> kUnusedNames{"",      "bookkeeping", "words",
                                                              "rival", "empty",       "by_hand"};

/// The roles that a preview shows and a user can change.
enum class Role : std::uint8_t { Id, Order, Feature, Label, Ignored };

constexpr Role roleOf(Field field)
{
    if (std::size_t(field) < kTextFields) return Role::Id;
    if (field < Field::Feature) return Role::Order;
    return field == Field::Feature ? Role::Feature : field == Field::Label ? Role::Label : Role::Ignored;
}

/// Fixed names by Field: "album_id", "track_number", "feature", ...
inline constexpr std::array<std::string_view, 15> kFieldNames{
    "album_id",   "album_name",   "artist",      "track_id",     "track_name",
    "album_type", "release_date", "disc_number", "track_number", "start",
    "duration",   "window",       "feature",     "label",        "ignored"};
constexpr std::string_view fieldName(Field field) { return kFieldNames[std::size_t(field)]; }

}  // namespace segue::data
