// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/samples.h"
#include "features/split.h"

namespace segue::bench {

/// As many transitions with as many inputs as a Python yardstick uses: random numbers that differ from window
/// to window (the hardest case: nothing can be projected once), all of them in the training part.
struct TrainingWork {
    features::Samples samples;
    features::Split split;
};
TrainingWork makeTrainingWork(int transitions, int windows, int inputs, int targets);

}  // namespace segue::bench
