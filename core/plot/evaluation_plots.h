// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "plot/plot.h"

namespace segue::plot {

/// Accuracy of each target standing on the ladder: the simple rules in greys, the model in the target's colour with
/// its album-bootstrap interval (Wilson's where that is missing), the best rule's level ticked on the model's bar.
Plot accuracyBars(const evaluation::Evaluation& evaluation);

/// The ROC curves with AUC and the AUC of the 0/1 predictions in the legend, and the diagonal.
Plot rocPlot(const evaluation::Evaluation& evaluation);

/// How many of a transition's targets were predicted right: ten bins on [0, 1], the mean marked.
Plot agreementPlot(const evaluation::Agreement& agreement);

Role roleOf(features::Target target);
/// "Valence".
std::string targetLabel(features::Target target);
/// "Running mean" for "running_mean".
std::string ruleLabel(std::string_view name);

}  // namespace segue::plot
