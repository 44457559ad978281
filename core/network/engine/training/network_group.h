// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/config.h"
#include "network/engine/passes/batch_pass.h"
#include "network/trained_model.h"

namespace segue::model {

/// The networks that a configuration asks for; one that scores orders has no use for targets.
NetworkGroup networkGroupOf(const Config& config, int inputs, int targets);
/// Fast where it can be and is wanted, else the reference.
std::unique_ptr<BatchPass> makePass(const NetworkGroup& group, EngineKind wanted, Team& team);

std::vector<Layer> cardOf(const Network& network);

}  // namespace segue::model
