// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/order_inputs.h"
#include "network/engine/passes/batch_pass.h"

#include <string>
#include <vector>

namespace segue::model {

/// What TrainedModel::network holds: the networks of all members of the ensemble, their inputs in the model's
/// order.
struct StoredNetwork {
    NetworkGroup group;
    std::vector<std::vector<float>> members;  ///< a group's weights each
    features::AlbumInputs albumInputs{};      ///< of the album preset, else empty
    features::OrderInputs orderInputs{};      ///< of the order preset, else empty
};

std::string store(const StoredNetwork& network);
/// Throws std::exception where the bytes are not a stored network.
StoredNetwork restore(const std::string& bytes);

/// Every copy's inputs in another order (see withInputOrder).
std::vector<float> groupInOrder(const NetworkGroup& group, const std::vector<float>& weights,
                                const std::vector<int>& order);

}  // namespace segue::model
