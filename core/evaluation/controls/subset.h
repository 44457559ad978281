// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/samples.h"
#include "network/trained_model.h"

#include <functional>
#include <span>

namespace segue::evaluation {

/// A trained model as the tests here see it: P(Up) of the samples listed. The engine's `predict`, bound to
/// its model.
using Predict =
    std::function<Result<model::Predictions>(const features::Samples&, std::span<const std::uint32_t>)>;

/// The albums of the samples listed as a table of their own, with all of their transitions. Track and album
/// numbers start again from 0; albums keep their order.
features::Samples albumsOf(const features::Samples& samples, std::span<const std::uint32_t> which);

/// 0, 1, ..., samples.size() - 1.
std::vector<std::uint32_t> everySample(const features::Samples& samples);

/// The tracks of each album for which `shuffled` is true in a random order: labels, running sums and all
/// history are computed again. Draw `draw` of `seed` is always the same order.
features::Samples shuffleWithinAlbums(const features::Samples& samples, const std::vector<bool>& shuffled,
                                      std::uint64_t seed, std::uint64_t draw);

}  // namespace segue::evaluation
