// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "order/panels/panels.h"
#include "order/scoring/real_or_random.h"

namespace segue::plot {

/// Mean z of every feature at the places of an album, from its first track to its last, over the band that 95
/// % of random orders stay in at all places of all features. What stays inside is drawn faint.
Plot positionPlot(const order::Panels& panels);

/// How alike tracks are that stand 1, 2, ... apart, by feature, over the same kind of band around 0.
Plot coherencePlot(const order::Panels& panels);

/// Turning points over those expected of random orders, by feature, beside what 95 % of random orders give.
Plot contourPlot(const order::Panels& panels);

/// How often each scorer tells the real order from a random one, as lying bars from chance on, and the same
/// without the first and the last track.
Plot realOrRandomPlot(const order::RealOrRandom& scored, const order::RealOrRandom& inner);

/// Of each album the share of its random orders that the scorer likes less than the real one.
Plot rankPlot(const order::RealOrRandom& scored, const order::ScorerFigure& scorer);

/// "Tracks' durations" for "duration".
std::string scorerLabel(std::string_view name);

}  // namespace segue::plot
