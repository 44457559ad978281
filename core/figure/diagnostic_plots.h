// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/param_spec.h"
#include "evaluation/controls/retrain_test.h"
#include "evaluation/controls/shuffle_test.h"
#include "evaluation/evaluate.h"
#include "evaluation/metrics/curves.h"
#include "figure/plot.h"

#include <vector>

namespace segue::plot {

/// Precision against recall of every target, with average precision in the legend.
Plot precisionRecallPlot(const evaluation::Evaluation& evaluation);

/// Share of Up by predicted probability, ten bins with Wilson's interval, and the diagonal; Brier scores in
/// the legend.
Plot calibrationPlot(const evaluation::Evaluation& evaluation);

/// Where a statistic would fall if something (order, labels) did not matter, and where it fell.
struct NullDistribution {
    std::vector<double> values;
    double observed = 0;
    double p = 1;
    std::optional<double> adjusted{};  ///< Holm over the targets
    double resolution = 1;
    Role role = Role::Accent;
    std::string subject{};                            ///< "valence"
    Phrase counted = SEGUE_TEXT("Plot", "Shuffles");  ///< what the values are one each of
};
/// The values as a histogram, the observed one marked, the p-value in the summary. `title` and `xTitle` as
/// they are.
Plot nullHistogram(const NullDistribution& null, const Phrase& title, const Phrase& xTitle);
/// The shuffle test of one target.
Plot shufflePlot(const evaluation::ShuffleTest& test, std::size_t target);
/// A control that trains again, of one target: the AUC of every network that was trained anew. `title` as it
/// is, `id` for the file's name ("labels").
Plot retrainPlot(const evaluation::RetrainTest& test, std::size_t target, const std::string& id,
                 const Phrase& title);
/// "p = 0.005, the smallest that 200 can give" at the floor, else "p = 0.124, in steps of 0.005"; with the p
/// after Holm beside it where there is one.
Phrase pPhrase(double p, double resolution, const std::optional<double>& adjusted = {});

/// What a model loses without a feature.
struct ImportanceBar {
    std::string feature;
    double drop = 0;  ///< accuracy, in shares
    std::optional<evaluation::Interval> ci{};
};
/// The `most` features that matter most, the largest on top, lying bars with intervals.
Plot importancePlot(std::vector<ImportanceBar> bars, Role role, std::size_t most = 15);

}  // namespace segue::plot
