// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "evaluation/metrics/curves.h"
#include "figure/plot.h"

namespace segue::plot {

/// A target's ROC curve with a dot where the threshold puts it.
Plot rocAt(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at);
/// Precision over recall with the same dot; no dot where nothing is predicted Up.
Plot precisionRecallAt(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at);

}  // namespace segue::plot
