// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/agreement.h"
#include "evaluation/ladder.h"
#include "evaluation/metrics.h"
#include "model/trained_model.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace segue::evaluation {

struct TargetResult {
    features::Target target{};
    std::int64_t n = 0;
    double threshold = 0.5;
    std::optional<double> accuracy, balancedAccuracy, auc, aucOfPredictions, averagePrecision, brier, logLoss;
    std::optional<Interval> accuracyCi;  ///< Wilson
    std::optional<Interval> albumCi;     ///< of the accuracy, bootstrap over albums
    std::optional<Interval> aucCi;       ///< bootstrap over albums
    std::optional<Interval> aucDelong;
    Confusion confusion;
    Scored scored;
    std::vector<RocPoint> roc;
};

/// One rung of the ladder for one target, on the same transitions as the model.
struct RungResult {
    std::string name;
    features::Target target{};
    double accuracy = 0;
    std::optional<double> auc;
    double modelMinusRule = 0;    ///< accuracy, in shares
    std::optional<Interval> ci;   ///< paired bootstrap over albums
    double mcnemar = 1;           ///< exact two-sided p
    bool best = false;            ///< chosen on the validation part
};

struct Evaluation {
    std::vector<TargetResult> targets;
    Agreement agreement;
    std::vector<RungResult> ladder;  ///< target by target, in the rungs' order
    bool sealedTestPart = true;      ///< false: other data, evaluated whole
};

struct EvaluateOptions {
    double threshold = 0.5;
    int draws = 2000;         ///< bootstrap
    std::uint64_t seed = 1;
    int threads = 2;
};

/// METHOD sections 7 and 8. `predictions` cover the samples to evaluate; `learn` the samples outside the test part (the
/// rules learn on them), `choose` the validation samples (the best rule is chosen there; empty = on `learn`).
/// Stopped by `control`: the intervals that were not reached are missing.
Evaluation evaluate(const features::Samples& samples, const model::Predictions& predictions,
                    std::span<const std::uint32_t> learn, std::span<const std::uint32_t> choose,
                    const EvaluateOptions& options, const RunControl& control = {});

}  // namespace segue::evaluation
