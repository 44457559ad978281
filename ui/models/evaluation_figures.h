// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/curves.h"
#include "evaluation/importance.h"
#include "evaluation/shuffle_test.h"
#include "plot/plot.h"
#include "ui/jobs/evaluate_job.h"

namespace segue::ui {

// The figures of the Evaluate page that look closer, made from values that core computed.

/// A target's ROC curve with a dot where the threshold puts it.
plot::Plot rocAt(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at);
/// Precision over recall with the same dot.
plot::Plot precisionRecallAt(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at);
/// The share of Up over the predicted probability, one curve a target, ten bins, Wilson intervals.
plot::Plot calibrationPlot(const evaluation::Evaluation& evaluation);
/// The statistic over the shuffles as a histogram, the observed value marked.
plot::Plot shufflePlot(const evaluation::ShuffledTarget& target);
/// An album's curve of a target with a triangle at every transition: pointing as predicted, strong where the network
/// was sure, outlined where it was wrong.
plot::Plot albumArc(const Evaluated& evaluated, std::uint32_t album, features::Target target);

/// The features that a target's prediction leans on most, as bars with their intervals.
plot::Plot importancePlot(const evaluation::ImportanceResult& importance, features::Target target);
/// "loudness", or "loudness, window 2".
std::string groupName(const evaluation::FeatureGroup& group);

/// What the network made of one album of the evaluated part.
struct AlbumScore {
    std::uint32_t album = 0;
    int right = 0, known = 0;     ///< over all targets
    double surestMistake = 0;     ///< |P(Up) - 1/2| * 2 of the surest wrong prediction; 0 = none
};
std::vector<AlbumScore> albumScores(const Evaluated& evaluated);

}  // namespace segue::ui
