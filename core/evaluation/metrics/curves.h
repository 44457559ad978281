// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/metrics/metrics.h"

#include <vector>

namespace segue::evaluation {

/// Transitions whose P(Up) lies in one of ten equal bins on [0, 1]; the last bin is closed.
struct CalibrationBin {
    double low = 0, high = 0;
    std::int64_t n = 0;
    std::int64_t ups = 0;
    std::optional<double> meanScore, upShare;  ///< none in an empty bin
    std::optional<Interval> upShareCi;         ///< Wilson
};
struct Calibration {
    std::vector<CalibrationBin> bins;  ///< ten; none where a score is no probability
    std::optional<double> error;       ///< mean over transitions of |mean score - share of Up| of their bin
};
Calibration calibration(const Scored& scored);
inline constexpr std::size_t kCalibrationBins = 10;
/// The bin of a probability.
std::size_t calibrationBin(double score);

/// The metrics at one threshold, for a slider; all from the one sort.
struct ThresholdPoint {
    double threshold = 0;
    Confusion confusion;
    Shares shares;
    ShareIntervals intervals;
};
ThresholdPoint atThreshold(const Ranking& ranking, double threshold);

/// Metrics at every threshold that changes a prediction: below the lowest score, then at each distinct score,
/// rising (Up is predicted iff score > threshold). At most `most` of them, evenly spread over the
/// transitions.
std::vector<ThresholdPoint> thresholdSweep(const Ranking& ranking, std::size_t most = 1001);

/// A pointwise 95 % band of a ROC curve: at each false positive rate the percentiles of the true positive
/// rate over a bootstrap over albums. Drawn curves are read at no more than 1,024 thresholds, spread evenly
/// over the transitions.
struct RocBand {
    std::vector<double> fpr;        ///< 0, 0.01, ..., 1
    std::vector<double> low, high;  ///< of the true positive rate
};
/// Empty with one class only, one album only, or where `control` stopped it.
RocBand rocBand(const Scored& scored, const BootstrapOptions& options = {}, const RunControl& control = {});

}  // namespace segue::evaluation
