// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/field.h"
#include "table/unit.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace segue::data {

/// One accepted name of a field (normalised, see `normalisedHeader`). Of two names in one file the earlier
/// one wins.
struct FieldAlias {
    std::string_view name;
    Field field;
};
std::span<const FieldAlias> fieldAliases();

/// Another name of a feature, or a name that tells the unit.
struct FeatureAlias {
    std::string_view name, feature;
    Unit unit = Unit::None;
};
std::span<const FeatureAlias> featureAliases();

/// The features Segue knows, with the unit their name implies (loudness: its values tell).
struct KnownFeature {
    std::string_view name;
    Unit unit;
};
std::span<const KnownFeature> knownFeatures();
std::optional<Unit> knownUnit(std::string_view feature);

/// The features that can be predicted, in the order in which they are named everywhere.
inline constexpr std::array<std::string_view, 4> kExpectedFeatures{"valence", "energy", "loudness", "tempo"};
/// The fields that a dataset can do without, but would be the better for.
inline constexpr std::array<Field, 5> kExpectedFields{Field::Disc, Field::Artist, Field::AlbumName,
                                                      Field::TrackId, Field::TrackName};

/// A name that is never a feature although its cells may be numbers: an id, an index, a link.
bool isBookkeeping(std::string_view name);

}  // namespace segue::data
