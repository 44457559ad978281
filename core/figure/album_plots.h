// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/target.h"
#include "figure/plot.h"

#include <optional>
#include <string>
#include <vector>

namespace segue::plot {

/// What a model said of one transition, and what came.
struct ArcTransition {
    std::optional<double> pUp;  ///< none = no prediction
    features::Direction actual = features::Direction::Unknown;
};

/// One album for the album arc: `value` of track i, and the transition from track i to i + 1.
struct Arc {
    std::string album, artist;
    features::Target target{};
    std::string unit{};  ///< of the values, "" = none
    std::vector<double> value;
    std::vector<ArcTransition> transitions;
    double threshold = 0.5;
};

/// The domain's own picture: the feature's curve over the tracks; at each track how it came (a triangle up or
/// down), and between two tracks what was predicted, the stronger the surer. A wrong prediction is outlined
/// and dark.
Plot albumArc(const Arc& arc);

}  // namespace segue::plot
