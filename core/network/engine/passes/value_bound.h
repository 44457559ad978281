// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine/passes/batch_pass.h"

namespace segue::model {

/// An upper bound of every number on the way from inputs of at most `input` (absolute) over `steps` steps to
/// the logits of all copies; infinite where a weight is not a number. Costs one look at the weights instead
/// of a pass over the data.
double valueBound(const NetworkGroup& group, const float* weights, double input, int steps);

/// The largest absolute input of these rows, and the steps of the longest.
struct InputExtent {
    double largest = 0;  ///< infinite where one is not a number
    int steps = 1;
};
InputExtent inputExtent(const Source& source, Rows32 rows);

}  // namespace segue::model
