// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/panels.h"

#include <QString>

namespace segue::ui {

/// Fewer permutations, as after a stop, cannot show anything at 5 %.
inline constexpr int kFewestPermutations = 19;
/// Which albums the panels are of and what they are compared with; after an early stop that they say nothing.
QString panelsBasis(const order::Panels& panels);

/// The same, short: "1,949 albums of 6 to 16 tracks, 999 random orders".
QString panelsScope(const order::Panels& panels);

/// What each panel shows, one sentence over all its features. Something is said of a feature where its p over
/// the whole panel is at most 5 %, otherwise that nothing is shown.
QString contourSentence(const order::Panels& panels);
QString coherenceSentence(const order::Panels& panels);
QString positionSentence(const order::Panels& panels);
QString trendSentence(const order::Panels& panels);
QString chainSentence(const order::Panels& panels);

/// "track 1", "middle, part 2 of 5", "last track": by index of order::kPlaceNames.
QString placeLabel(std::size_t place);
/// Albums that a feature is not used of, and why; "" where there are none.
QString panelsLeftOut(const order::Panels& panels);

}  // namespace segue::ui
