// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/samples.h"
#include "network/config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace segue::model {

/// One finished epoch. Losses are mean binary cross-entropies per transition and target; NaN = no such part.
struct EpochRecord {
    std::int64_t member = 0;  ///< of the ensemble, from 0
    std::int64_t epoch = 0;   ///< from 1, within the member
    double trainLoss = 0, trainAccuracy = 0;
    double validationLoss = 0, validationAccuracy = 0;
    double seconds = 0;
};

struct Layer {
    std::string kind;  ///< "lstm", "gru", "dense", "dropout"
    std::int64_t units = 0;
    std::string activation;  ///< "tanh", "relu", "sigmoid", "linear"
};

/// A network ready to predict, with all that turns a table's samples into its inputs.
struct TrainedModel {
    Config config;
    std::vector<features::Target> targets;   ///< the outputs, in order
    std::vector<std::string> inputs;         ///< feature names, in the order of the network's inputs
    std::vector<std::string> missingInputs;  ///< of a fixed feature set, those the data lacked
    features::Scaler scaler;                 ///< by input
    int windows = 1;
    bool outputIsDown = false;  ///< the network's output is P(Down), as in the report's published ones
    std::string network;        ///< weights and shape, opaque to everyone but the engine
    std::vector<Layer> layers;
    std::int64_t parameters = 0;
};

/// P(Up), sample-major: `pUp[s * targets.size() + t]`.
struct Predictions {
    std::vector<features::Target> targets;
    std::vector<std::uint32_t> samples;  ///< indices into the Samples they were made from
    std::vector<float> pUp;
    float at(std::size_t row, std::size_t target) const { return pUp[row * targets.size() + target]; }
};

}  // namespace segue::model
