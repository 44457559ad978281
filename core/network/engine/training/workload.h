// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/order_inputs.h"
#include "features/split.h"
#include "network/engine/passes/batch_pass.h"
#include "network/engine/sources/track_source.h"
#include "network/trained_model.h"

#include <memory>

namespace segue::model {

/// A configuration meets its data: what a training run computes on. The test part is not in here.
struct Workload {
    NetworkGroup group;
    std::unique_ptr<Source> source;
    std::vector<std::uint32_t> train, validation;  ///< rows of the source
    std::vector<std::uint32_t> validationSamples;  ///< by position among the source's samples
    std::vector<features::Direction> truth;        ///< positions x targets; empty where orders are scored
    std::vector<int> inputOrder;                   ///< of the source, in the model's (empty: the same)
    features::AlbumInputs albumInputs;
    features::OrderInputs orderInputs;
    std::size_t outputs = 0;  ///< numbers that a prediction scatters: samples x targets, or orders
    TrainedModel model;       ///< all but its network

    std::size_t targets() const { return model.targets.size(); }
    /// What these outputs of the validation part are worth; appends their P(Up), where there are directions.
    Sums watched(const std::vector<float>& outputs, std::vector<float>& pUp) const;
};

/// Errors: TargetMissing, OneClass, NoDirections, TooFewAlbums, AlbumsTooShort, ColumnMissing, and what
/// `validate` refuses.
Result<Workload> makeWorkload(const Config& config, const features::Samples& samples,
                              const features::Split& split);

}  // namespace segue::model
