// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine/network.h"

#include <ATen/core/Tensor.h>

namespace segue::model {

/// The network in plain LibTorch operations, differentiable, in the type of `weights` (float or double).
/// Inputs [steps, rows, inputs], weights as in Network. Logits [steps, rows, outputs], or [rows, outputs]
/// without a step. Dropout silences what the fast engine silences under the same key; 0 = nothing.
at::Tensor referenceForward(const Network& network, const at::Tensor& weights, const at::Tensor& inputs,
                            std::uint64_t dropoutKey);

}  // namespace segue::model
