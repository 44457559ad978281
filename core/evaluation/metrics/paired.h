// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/metrics/metrics.h"

namespace segue::evaluation {

/// First minus second of two predictors on the same transitions, with intervals of the paired bootstrap over
/// albums.
struct PairedDifference {
    std::int64_t n = 0, albums = 0;
    std::optional<double> accuracy, auc;  ///< differences, in shares; none where one of the two has none
    std::optional<Interval> accuracyCi, aucCi;  ///< none with one album, or stopped
    std::int64_t onlyFirstRight = 0, onlySecondRight = 0;
    double mcnemar = 1;  ///< exact two-sided p
};

/// `first` and `second` must hold the same transitions in the same order (same `up` and `album`).
/// Up is predicted iff score > threshold.
PairedDifference pairedDifference(const Scored& first, const Scored& second, double threshold = 0.5,
                                  const BootstrapOptions& options = {}, const RunControl& control = {});

/// AUC of `first` minus the mean AUC of several others on the same transitions.
struct AucDifference {
    std::optional<double> difference;
    std::optional<Interval> ci;
};
AucDifference aucDifference(const Scored& first, std::span<const Scored> others,
                            const BootstrapOptions& options = {}, const RunControl& control = {});

}  // namespace segue::evaluation
