// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/field.h"
#include "data/unit.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace segue::data {

/// One accepted name of a field (normalised, see `normalisedHeader`). Of two names in one file the earlier one wins.
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

/// A name that is never a feature although its cells may be numbers: an id, an index, a link.
bool isBookkeeping(std::string_view name);

}  // namespace segue::data
