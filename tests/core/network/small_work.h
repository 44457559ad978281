// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/samples.h"
#include "features/split.h"
#include "network/engine.h"

#include <memory>

namespace segue::tests {

/// Synthetic albums made ready for a configuration: small enough to train on in a blink.
struct SmallWork {
    features::Samples samples;
    features::Split split;
};
SmallWork smallWork(const model::Config& config, int albums = 40);

/// A small network of a preset, a few epochs long.
model::Config smallConfig(model::Preset preset);

model::Engine& engine();
/// Trains and asserts that it worked.
model::Training trained(const model::Config& config, const SmallWork& work,
                        const model::TrainControl& control = {});
/// Same numbers, bit for bit, but for the seconds.
bool sameHistory(const std::vector<model::EpochRecord>& a, const std::vector<model::EpochRecord>& b);

/// Resumed after any of its epochs, over all members, a training ends in the same bits as one that was never
/// stopped.
void checkResumedAfterEveryEpoch(const model::Config& config, const SmallWork& work, std::size_t epochs);

}  // namespace segue::tests
