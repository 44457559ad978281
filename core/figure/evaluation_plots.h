// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "figure/plot.h"

#include <array>

namespace segue::plot {

/// Accuracy of each target standing on the ladder: the simple rules in greys, the model in the target's
/// colour with its album-bootstrap interval (Wilson's where that is missing), the best rule's level ticked on
/// the model's bar.
Plot accuracyBars(const evaluation::Evaluation& evaluation);

/// The model's bars alone, lying, with their intervals and the best rule's level: for a narrow place.
Plot accuracyLevels(const evaluation::Evaluation& evaluation);

/// The ROC curves over their bands (where there are any) with AUC and the AUC of the 0/1 predictions in the
/// legend, and the diagonal. Where there is little room the latter AUC may be left out.
Plot rocPlot(const evaluation::Evaluation& evaluation, bool ofPredictions = true);
/// A ROC band as a series to add to a ROC plot; without points where there is no band.
Series rocBandSeries(const evaluation::RocBand& band, features::Target target);

/// Of the tallest bar: counts stand above the bars.
inline constexpr double kRoomForCounts = 1.2;

/// How many of a transition's targets were predicted right: ten bins on [0, 1], the mean marked.
/// `independent`: the counts to expect if the targets were right independently of each other, levels across
/// the bars; null = not drawn. `interval` of the mean, in words.
Plot agreementPlot(const evaluation::Agreement& agreement,
                   const std::array<double, 10>* independent = nullptr, const Phrase& interval = {});
/// The same of an evaluation, with the mean's interval over albums (Wilson's where that is missing).
Plot agreementOf(const evaluation::Evaluation& evaluation);
/// The title with the targets' numbers of transitions: ", n = 634", ", n = 612 to 634".
Phrase withCount(const Phrase& title, const evaluation::Evaluation& evaluation);

Role roleOf(features::Target target);
/// Where the four stand in one plot, each has a stroke of its own beside its colour.
Stroke strokeOf(features::Target target);
/// "Valence".
std::string targetLabel(features::Target target);
/// "Running mean" for "running_mean".
std::string ruleLabel(std::string_view name);

}  // namespace segue::plot
