// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace segue::features {

/// What is predicted to rise or fall. The order is fixed everywhere: files, cards, colours.
enum class Target : std::uint8_t { Valence, Energy, Loudness, Tempo };
inline constexpr std::size_t kTargetCount = 4;
inline constexpr std::array<std::string_view, kTargetCount> kTargetNames{"valence", "energy", "loudness",
                                                                         "tempo"};
inline constexpr std::array<Target, kTargetCount> kTargets{Target::Valence, Target::Energy, Target::Loudness,
                                                           Target::Tempo};

constexpr std::string_view targetName(Target target) { return kTargetNames[std::size_t(target)]; }
std::optional<Target> targetNamed(std::string_view name);

/// The direction of a transition. Unknown: a value is missing, or a tie that the options leave out.
enum class Direction : std::int8_t { Unknown = -1, Down = 0, Up = 1 };

}  // namespace segue::features
