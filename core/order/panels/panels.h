// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/chain.h"
#include "order/panels/max_t.h"
#include "order/panels/permutations.h"

#include <string>
#include <vector>

namespace segue::order {

/// Turning points and ascents of all albums together, beside what n! equally likely orders give without ties.
struct ContourPanel {
    std::int64_t turningPoints = 0, ascents = 0;
    double expected = 0, expectedDeviation = 0;  ///< of the turning points, in closed form
    double expectedAscents = 0, expectedAscentsDeviation = 0;
    /// Neighbouring tracks with the same value; with some the permutations' mean is the expectation.
    std::int64_t ties = 0;
    Tested tested{}, testedAscents{};  ///< n = albums; the family is that of the features
    double ratio() const { return double(turningPoints) / expected; }
};

struct TrendPanel {
    Tested s;       ///< Kendall's S, all albums together
    double z = 0;   ///< S / sqrt(sum of Var S)
    Tested rho;     ///< Spearman's, mean over albums
    Tested spread;  ///< mean of S^2 / Var S: 1 in random orders, more where albums rise or fall, each its own
                    ///< way
};

struct ChainPanel {
    DirectionPairs pairs;
    double entropy = 0;  ///< of the next direction, in bits
    Tested information;  ///< of the last direction about the next, in bits; n = pairs
};

/// What the panels say of one feature. A test's n are albums where nothing else is said.
struct FeaturePanels {
    std::string name;
    std::int64_t albums = 0;  ///< that have all values, not all alike
    LeftOut leftOut;
    ContourPanel contour;
    std::vector<Tested> coherence;  ///< at lags 1 .. kLags
    std::vector<Tested> position;   ///< mean z at the places of kPlaceNames
    Tested slope;                   ///< from the first to the last track, in standard deviations
    TrendPanel trend;
    ChainPanel chain;
};

/// METHOD section 9 without its scorers.
struct Panels {
    AlbumChoice choice;
    PermutationOptions options;
    std::int64_t albums = 0, tracks = 0;  ///< of the chosen lengths
    int permutations = 0;                 ///< that were reached
    bool stopped = false;
    std::vector<FeaturePanels> features;
};

Panels makePanels(const data::Albums& albums, std::span<const OverallValues> features,
                  const AlbumChoice& choice, const PermutationOptions& options,
                  const RunControl& control = {});

}  // namespace segue::order
