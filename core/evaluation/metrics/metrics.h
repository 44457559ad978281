// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace segue::evaluation {

/// The transitions of one target that have a direction: score, truth and album, row by row.
/// A score that is NaN is left out by whoever builds this (`keepFinite` does it); `leftOut` says how many
/// were.
struct Scored {
    std::vector<double> score;         ///< P(Up), or any score that grows with it
    std::vector<std::uint8_t> up;      ///< 1 = Up
    std::vector<std::uint32_t> album;  ///< any number that is the same for transitions of one album
    std::int64_t leftOut = 0;
    std::size_t size() const { return score.size(); }
};

/// The rows whose score is a number; the others are counted in `leftOut`.
Scored keepFinite(std::span<const double> score, std::span<const std::uint8_t> up,
                  std::span<const std::uint32_t> album);

/// A closed interval; undefined metrics have none.
struct Interval {
    double low = 0, high = 0;
};

/// 97.5 % quantile of the standard normal distribution: every 95 % interval stands on it.
inline constexpr double kNormal975 = 1.959963984540054;

/// Wilson score interval, 95 %, of `right` out of `n`; n = 0 gives none.
std::optional<Interval> wilson(std::int64_t right, std::int64_t n);

struct Confusion {
    std::int64_t tp = 0, fp = 0, tn = 0, fn = 0;  ///< positive = Up
    std::int64_t n() const { return tp + fp + tn + fn; }
    std::int64_t right() const { return tp + tn; }
};

/// Shares of a confusion. Each is missing where its denominator is zero.
struct Shares {
    std::optional<double> accuracy;          ///< none with n = 0
    std::optional<double> balancedAccuracy;  ///< mean of recall and specificity; none with one class only
    std::optional<double> precision;         ///< of the predicted Ups; none where nothing is predicted Up
    std::optional<double> recall;            ///< of the true Ups (true positive rate)
    std::optional<double> specificity;       ///< of the true Downs (1 - false positive rate)
    std::optional<double> f1;
};
Shares sharesOf(const Confusion& confusion);

/// 95 % intervals of the same shares. Accuracy, precision, recall and specificity: Wilson's. Balanced
/// accuracy: Newcombe's square-and-add of the Wilson intervals of recall and specificity. F1 = 2 s / (1 + s)
/// of the share s = tp / (tp + fp + fn): Wilson's of s, carried over. Missing where the share is.
struct ShareIntervals {
    std::optional<Interval> accuracy, balancedAccuracy, precision, recall, specificity, f1;
};
ShareIntervals intervalsOf(const Confusion& confusion);

/// All transitions with one score, and how many stand at or above it.
struct Step {
    double score = 0;
    std::int64_t tp = 0, fp = 0;  ///< Ups and Downs with this score or a higher one
    std::size_t end = 0;          ///< one past the step's last row in Ranking::order
};

/// Rows by falling score: the one sort that every curve, area and threshold is read from.
struct Ranking {
    std::vector<std::uint32_t> order;  ///< rows of the Scored, highest score first, equal scores in row order
    std::vector<Step> steps;           ///< one a distinct score, falling; -0 and 0 are one score
    std::int64_t ups = 0, downs = 0;
};
Ranking rank(const Scored& scored);

/// Up is predicted iff score > threshold. O(log n). A threshold that is NaN predicts Down everywhere.
Confusion confusionAt(const Ranking& ranking, double threshold);

struct RocPoint {
    double fpr = 0, tpr = 0, threshold = 0;
};

/// Every distinct score a threshold, ties in one step, from (0, 0) with threshold +inf. Empty with one class
/// only. A point counts scores >= its threshold, as scikit-learn's.
std::vector<RocPoint> rocCurve(const Ranking& ranking);
std::vector<RocPoint> rocCurve(const Scored& scored);
/// P(score of an Up > score of a Down) + half of ties; none with one class only.
std::optional<double> auc(const Ranking& ranking);
std::optional<double> auc(const Scored& scored);

struct PrecisionRecallPoint {
    double recall = 0, precision = 1, threshold = 0;
};
/// From (recall 0, precision 1, threshold +inf) down to the lowest score. Empty without any Up.
std::vector<PrecisionRecallPoint> precisionRecallCurve(const Ranking& ranking);
/// Sum over thresholds of (recall gained) x precision; none with one class only: with Ups alone
/// it is 1 whatever the scores are.
std::optional<double> averagePrecision(const Ranking& ranking);

/// Mean squared distance of P(Up) from the truth; none with n = 0 or where a score is no probability.
std::optional<double> brier(const Scored& scored);
/// Mean negative log-likelihood in nats, probabilities clipped to the double epsilon; none as for `brier`.
std::optional<double> logLoss(const Scored& scored);
/// What one transition adds to the two above.
double squaredError(double score, bool up);
double negativeLog(double score, bool up);

/// DeLong's 95 % interval of the AUC, clipped to [0, 1]; none with fewer than two Ups or two Downs, nor where
/// the scores have no spread to go by (all equal, or the directions wholly apart): its width would be 0. O(n)
/// after the sort.
std::optional<Interval> delong(const Ranking& ranking);

}  // namespace segue::evaluation
