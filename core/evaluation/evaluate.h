// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/baselines/learnt_baselines.h"
#include "evaluation/metrics/agreement.h"
#include "evaluation/metrics/curves.h"
#include "evaluation/metrics/metric_table.h"
#include "evaluation/metrics/metrics.h"
#include "network/trained_model.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace segue::evaluation {

struct TargetResult {
    features::Target target{};
    bool ofAllTargets = false;  ///< all targets together: `target` means nothing, and there is no curve
    std::int64_t n = 0;
    std::int64_t albums = 0;  ///< with at least one of the n transitions
    double threshold = 0.5;
    std::array<Measured, kMetricCount> metrics;  ///< by code
    Confusion confusion;
    Scored scored;
    std::vector<RocPoint> roc;
    RocBand rocBand;                     ///< where it was asked for
    Ranking ranking;                     ///< of `scored`: precision-recall, thresholds and bands come from it
    std::vector<std::uint32_t> samples;  ///< by row of `scored`, the index into the Samples
    /// By row of `scored`, what the best simple rule says; empty where there is none.
    std::vector<std::uint8_t> bestRule;

    const std::optional<double>& value(MetricCode code) const { return metrics[std::size_t(code)].value; }
    std::optional<double>& value(MetricCode code) { return metrics[std::size_t(code)].value; }
    const std::optional<Interval>& interval(MetricCode code, IntervalKind kind) const
    {
        return metrics[std::size_t(code)].intervals[std::size_t(kind)];
    }
    std::optional<Interval>& interval(MetricCode code, IntervalKind kind)
    {
        return metrics[std::size_t(code)].intervals[std::size_t(kind)];
    }
};

/// The interval to show where there is room for one: that over albums, else one in closed form.
struct ShownInterval {
    IntervalKind kind{};
    Interval interval;
};
std::optional<ShownInterval> shownInterval(const TargetResult& result, MetricCode code);

/// One baseline for one target, on the same transitions as the model.
struct BaselineResult {
    std::string name;
    features::Target target{};
    double accuracy = 0;
    std::optional<Interval> accuracyCi;  ///< Wilson; none for `chance`, which is 1/2 by definition
    std::optional<double> auc;
    double modelMinusRule = 0;      ///< accuracy, in shares
    std::optional<Interval> ci;     ///< paired bootstrap over albums
    std::optional<double> mcnemar;  ///< exact two-sided p; none for `chance`, which decides nothing
    /// Of `chance` only: exact two-sided p of the model's accuracy against 1/2.
    std::optional<double> binomial;
    bool best = false;  ///< chosen on the validation part, learnt for that on the training part alone
    Baseline baseline{};
    double accuracyWhereChosen = 0;  ///< on the validation samples
    std::int64_t onlyModelRight = 0, onlyRuleRight = 0;
    std::optional<double> modelMinusRuleAuc;  ///< of the best rule only
    std::optional<Interval> aucDifferenceCi;  ///< paired bootstrap over albums, of the best rule only
};

struct Evaluation {
    std::vector<TargetResult> targets;
    Agreement agreement;
    /// Target by target, each in the order of `Baseline`; none for a target with n = 0.
    std::vector<BaselineResult> baselines;
    bool rulesLearnt = true;  ///< false: there was nothing to learn on, and `chance` is the only baseline
    /// False: there is no validation part, and the best rule was chosen on `learn`.
    bool chosenOnValidation = true;
    bool sealedTestPart = true;  ///< false: other data, evaluated whole
    /// The targets taken together, each metric as its `Pooling` says. Its Wilson interval takes a
    /// transition's targets for independent.
    std::optional<TargetResult> together;
    std::optional<Interval> agreementCi;       ///< of the overall agreement, bootstrap over albums
    std::optional<double> albumAgreement;      ///< mean over the albums of the mean over their transitions
    std::optional<Interval> albumAgreementCi;  ///< bootstrap over albums
    /// The histogram to expect if the targets were right independently.
    std::array<double, 10> independentCounts{};
    std::int64_t albums = 0;       ///< albums with a prediction
    bool intervalsReached = true;  ///< false: stopped before the bootstrap was done
};

struct EvaluateOptions {
    double threshold = 0.5;
    int draws = 2000;  ///< bootstrap
    std::uint64_t seed = 1;
    int threads = 2;
    bool bands = false;  ///< ROC bands too, for those who look at the curves
};

/// METHOD sections 7 and 8. `predictions` cover the samples to evaluate; `learn` the samples outside the test
/// part (the rules learn on them), `choose` the validation samples (the best rule is chosen there; empty = on
/// `learn`). With an empty `learn` no rule is learnt and `chance` is the only baseline: rules never learn on
/// what is evaluated. Predictions that are NaN, and transitions without a direction, are left out of their
/// target. Intervals over albums need two albums. Stopped by `control`: the intervals that were not reached
/// are missing.
Evaluation evaluate(const features::Samples& samples, const model::Predictions& predictions,
                    std::span<const std::uint32_t> learn, std::span<const std::uint32_t> choose,
                    const EvaluateOptions& options, const RunControl& control = {});

/// The same with rules that were learnt before, on these samples or on others.
Evaluation evaluate(const features::Samples& samples, const model::Predictions& predictions,
                    const LearntBaselines& learnt, const EvaluateOptions& options,
                    const RunControl& control = {});

/// The metrics alone: no baselines, no intervals over albums. Nothing but the evaluated samples is looked at.
Evaluation evaluatePoints(const features::Samples& samples, const model::Predictions& predictions,
                          double threshold);

/// A difference is said of the model only where two tests, which err in different ways, agree: the interval
/// over albums and McNemar's exact one (against `chance`, which decides nothing, the binomial test). Each
/// target at 5 %, uncorrected.
inline constexpr double kVerdictLevel = 0.05;
/// Of fewer albums nothing is said: the percentiles of a bootstrap over n albums, meant to hold 95 %, hold
/// about 50 % at 2, 80 % at 4 and 89 % at 8.
inline constexpr std::int64_t kFewestAlbums = 10;

/// What can be said of the model against the best simple rule of a target.
enum class Verdict {
    Better,  ///< the paired interval lies above 0, and McNemar's p is below the level; so with every other
             ///< rule
    Worse,   ///< below 0, and so
    WithinChance,  ///< it holds 0, and McNemar's p is not below the level
    Unknown,       ///< there is no interval: no transitions, or stopped; or fewer albums than kFewestAlbums
    Disagree,      ///< one of the two tests tells them apart, the other does not
    NotEvery       ///< better than the best rule, but not shown to be better than every other one
};
struct TargetVerdict {
    features::Target target{};
    Verdict verdict = Verdict::Unknown;
    Baseline rule{};
    double difference = 0;  ///< accuracy, in shares
    std::optional<Interval> ci;
    std::optional<double> mcnemar;
    std::optional<double> binomial;     ///< where the best rule is `chance`
    std::vector<Baseline> notBeaten{};  ///< the other baselines of which neither test or only one shows that
                                        ///< the model exceeds them

    double p() const { return mcnemar ? *mcnemar : binomial.value_or(1); }
};
/// One for every target that has baselines.
std::vector<TargetVerdict> verdicts(const Evaluation& evaluation);

/// What became of a target; null where it was not evaluated.
const TargetResult* resultOf(const Evaluation& evaluation, features::Target target);
/// The best simple rule of a target; null where there is none.
const BaselineResult* bestBaseline(const Evaluation& evaluation, features::Target target);

/// The model against the best simple rule on some of a target's transitions, at any threshold.
struct AgainstBestRule {
    std::int64_t n = 0, modelRight = 0, ruleRight = 0, onlyModelRight = 0, onlyRuleRight = 0;
    std::optional<Interval> ruleCi;  ///< Wilson, of the rule's accuracy
    double mcnemar = 1;              ///< exact two-sided p
};
/// `among` picks rows of `scored`; null = all. None where there is no rule, or the best one is `chance`.
/// O(n).
std::optional<AgainstBestRule> againstBestRule(const TargetResult& result, const BaselineResult* best,
                                               double threshold,
                                               const std::function<bool(std::size_t row)>& among = {});

/// Right predictions among some of a target's transitions, and Wilson's interval of their share.
struct RightShare {
    std::int64_t right = 0, n = 0;
    std::optional<Interval> ci{};
};
RightShare rightShare(std::int64_t right, std::int64_t n);
/// Of the transitions of one album.
RightShare rightOnAlbum(const TargetResult& result, std::uint32_t album);

/// Scores, truths and albums of one target among the predictions; `samples` (if given) gets the sample of
/// every row.
Scored scoredOf(const features::Samples& samples, const model::Predictions& predictions,
                features::Target target, std::vector<std::uint32_t>* rowSamples = nullptr);

/// By prediction row, how many targets have a direction and a prediction, how many of those are right, and
/// which.
struct Rightness {
    std::vector<int> right, targets;
    std::vector<std::uint8_t> known;  ///< bit per target of the predictions, in their order
};
Rightness rightness(const features::Samples& samples, const model::Predictions& predictions,
                    double threshold);

}  // namespace segue::evaluation
